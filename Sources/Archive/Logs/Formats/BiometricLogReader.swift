import Fundamentals
import Records

/// Responses of the Secure Biometric Interface (SBI 0.9.5 of MOSIP): discovery, device information and
/// captures, as they come. Captures become traces; of the others there is nothing to keep.
///
/// Real devices write numbers as strings, an object where an array belongs, times of any zone, and an identity of another device.
/// The sample itself (`bioValue`) is read for its hash only and kept nowhere.
struct BiometricLogReader: JSONReader {
  private let context: LogContext
  private var devices: DeviceNames
  private var chain = HashChain()
  private let response: FieldSet
  private let entry: FieldSet
  private let capture: FieldSet
  private let identity: FieldSet
  private let failure: FieldSet

  /// A response holds the samples of up to four fingers or two irises.
  static var longestLine: Int { 64 << 20 }

  private static let responseKeys = FieldKeys([
    "biometrics", "deviceId", "deviceInfo", "digitalId", "deviceStatus", "deviceCode", "serialNo", "bio", "error",
  ])
  private static let entryKeys = FieldKeys(["specVersion", "data", "hash", "error"])
  private static let captureKeys = FieldKeys([
    "digitalId", "deviceCode", "bioType", "timestamp", "requestedScore", "qualityScore", "transactionId", "bioValue",
  ])
  private static let identityKeys = FieldKeys(["serialNo", "make", "model", "type"])
  private static let failureKeys = FieldKeys(["errorCode", "errorInfo"])

  init(_ context: LogContext, scratch: Scratch) {
    self.context = context
    devices = DeviceNames(context, isOwnField: true)
    response = FieldSet(BiometricLogReader.responseKeys, scratch: scratch)
    entry = FieldSet(BiometricLogReader.entryKeys, scratch: scratch)
    capture = FieldSet(BiometricLogReader.captureKeys, scratch: scratch)
    identity = FieldSet(BiometricLogReader.identityKeys, scratch: scratch)
    failure = FieldSet(BiometricLogReader.failureKeys, scratch: scratch)
  }

  mutating func read(_ scanner: inout JSONScanner, at position: Position, into batch: TraceBatch) throws(LineProblem) {
    try response.read(&scanner)
    let captures = response[0]
    guard captures.kind == .array || captures.kind == .object else {
      let isKnown = (1..<9).contains { response[$0].kind != .missing }
      guard isKnown || captures.kind == .null else { throw LineProblem(.malformed) }
      return
    }
    var isFirst = true
    var entries = JSONScanner(captures.bytes)
    try entries.elements { (scanner) throws(LineProblem) in
      try readEntry(&scanner, isFirst: isFirst, at: position, into: batch)
      isFirst = false
    }
  }

  /// One capture of a response, with its hash, or the error in its place.
  private mutating func readEntry(
    _ scanner: inout JSONScanner, isFirst: Bool, at position: Position, into batch: TraceBatch
  ) throws(LineProblem) {
    try entry.read(&scanner)
    let problem = try error(entry[3])
    let data = entry.cell(1)
    if data.isMissing, problem != nil { return }
    guard let payload = SignedObject.payload(data.bytes) else { throw LineProblem(.malformed) }
    try payload.withBytes { (bytes) throws(LineProblem) in
      var scanner = JSONScanner(bytes)
      try read(capture, &scanner)
      let trace = try trace(payload, problem, isFirst: isFirst, at: position, batch.names)
      batch.captures.append(trace)
    }
  }

  /// Reads an object whose places in the text mean nothing to who reads the log.
  private func read(_ fields: FieldSet, _ scanner: inout JSONScanner) throws(LineProblem) {
    do throws(LineProblem) {
      try fields.read(&scanner)
    } catch {
      throw LineProblem(error.reason)
    }
  }

  private mutating func trace(
    _ payload: [UInt8], _ problem: Cell?, isFirst: Bool, at position: Position, _ names: Names
  ) throws(LineProblem) -> CaptureTrace {
    guard let modality = BiometricLogReader.modality(capture.cell(2)) else { throw LineProblem(.unknownModality) }
    guard let quality = CaptureLogReader.score(capture.cell(5)), let threshold = CaptureLogReader.score(capture.cell(4)) else {
      throw LineProblem(.malformed)
    }
    let identity = deviceIdentity(names)
    let ids = devices.ids(queue: .empty, host: device(serial: identity.serial), names: names)
    guard let time = LogTime.written(capture.cell(3), in: devices.zone(ids)) else { throw LineProblem(.unreadableTime) }
    let sample = Base64URL.decode(capture.cell(7).bytes) ?? []
    return CaptureTrace(
      rawTime: time, modality: modality, device: ids.device, person: 0, session: 0, transaction: names.text(capture.cell(6)),
      algorithm: identity.algorithm, quality: quality, threshold: threshold, isAccepted: problem == nil,
      reason: problem.map { names.text($0) } ?? 0,
      chain: chain.follow(
        entry.cell(2).bytes, payload: payload, sample: sample, device: ids.device, isFirst: isFirst),
      isMisidentified: identity.modality.map { $0 != modality } ?? false, position: position)
  }

  /// What the signed identity of the device says; what is missing or cannot be read says nothing.
  private func deviceIdentity(_ names: Names) -> (serial: [UInt8], algorithm: Int32, modality: CaptureTrace.Modality?) {
    var bytes: [UInt8] = []
    if capture[0].kind == .object {
      bytes = Array(capture[0].bytes)
    } else {
      bytes = SignedObject.payload(capture.cell(0).bytes) ?? []
    }
    return bytes.withUnsafeBytes { bytes in
      var scanner = JSONScanner(bytes)
      guard (try? identity.read(&scanner)) != nil else { return ([], 0, nil) }
      let maker = [identity.cell(1), identity.cell(2)].filter { !$0.isMissing }.map(\.text).joined(separator: " ")
      return (Array(identity.cell(0).bytes), names.cells.intern(maker), BiometricLogReader.modality(identity.cell(3)))
    }
  }

  /// The code by which the response calls its device, or of an unknown code the id of the device with this serial number.
  private func device(serial: [UInt8]) -> Cell {
    let code = capture.cell(1)
    guard code.isMissing || context.devices.known(code.bytes) == nil, let device = context.devices.known(serial: serial) else {
      return code
    }
    return entry.keep(device.id)
  }

  /// The words of an error, or nil when there is none.
  private func error(_ value: JSONValue) throws(LineProblem) -> Cell? {
    guard value.kind == .object else { return nil }
    var scanner = JSONScanner(value.bytes)
    try read(failure, &scanner)
    let code = failure.cell(0)
    if code.isMissing || code.bytes.equals("0") { return nil }
    let words = failure.cell(1)
    return words.isMissing ? code : words
  }

  /// By the kinds of the specification, `Finger`, `Face`, `Iris`, and the record formats that some devices write instead.
  private static func modality(_ cell: Cell) -> CaptureTrace.Modality? {
    switch String(decoding: Layout.key(cell.bytes), as: UTF8.self) {
    case "finger", "fingerprint", "fir", "fmr": .fingerprint
    case "face", "fac", "facial": .photo
    case "iris", "iir": .iris
    case "signature": .signature
    default: nil
    }
  }
}
