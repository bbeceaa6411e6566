import Fundamentals
import Records

/// The capture log of decision 59: what a device captured of whom, how well, and whether it was accepted.
struct CaptureLogReader: FieldReader {
  static let keys = FieldKeys([
    "waktu", "id_perangkat", "modalitas", "nik", "id_sesi", "transaksi", "kualitas", "ambang", "algoritma", "diterima", "alasan",
  ])
  private var devices: DeviceNames

  init(_ context: LogContext) { devices = DeviceNames(context, isOwnField: true) }

  mutating func read(_ fields: FieldSet, at position: Position, into batch: TraceBatch) throws(LineProblem) {
    let names = batch.names
    guard let modality = CaptureLogReader.modality(fields.cell(2)) else { throw LineProblem(.unknownModality) }
    let ids = devices.ids(queue: .empty, host: fields.cell(1), names: names)
    guard let time = LogTime.written(fields.cell(0), in: devices.zone(ids)) else { throw LineProblem(.unreadableTime) }
    let quality = CaptureLogReader.score(fields.cell(6))
    let threshold = CaptureLogReader.score(fields.cell(7))
    guard let quality, let threshold, let isAccepted = CaptureLogReader.isAccepted(fields.cell(9)) else {
      throw LineProblem(.malformed)
    }
    let person: Int32
    do throws(CellProblem) {
      person = try names.person(fields.cell(3), column: 3)
    } catch {
      throw LineProblem(error)
    }
    batch.captures.append(
      CaptureTrace(
        rawTime: time, modality: modality, device: ids.device, person: person,
        session: names.session(fields.cell(4)), transaction: names.text(fields.cell(5)),
        algorithm: names.cell(fields.cell(8)), quality: quality, threshold: threshold, isAccepted: isAccepted,
        reason: names.text(fields.cell(10)), chain: .absent, isMisidentified: false, position: position))
  }

  @inline(__always)
  private static func modality(_ cell: Cell) -> CaptureTrace.Modality? {
    let text = cell.bytes
    if text.equals("foto") { return .photo }
    if text.equals("sidik_jari") { return .fingerprint }
    if text.equals("iris") { return .iris }
    if text.equals("tanda_tangan") { return .signature }
    return modalities[Layout.key(text)]
  }

  private static let modalities: [[UInt8]: CaptureTrace.Modality] = [
    Layout.key("foto"): .photo, Layout.key("sidik_jari"): .fingerprint, Layout.key("iris"): .iris,
    Layout.key("tanda_tangan"): .signature,
  ]

  /// Millionths of a score; `noScore` when none was written, nil for what is no number.
  @inline(__always)
  static func score(_ cell: Cell) -> Int64? {
    if cell.isMissing { return CaptureTrace.noScore }
    if cell.count <= 9, let whole = cell.bytes.wholeNumber { return whole * 1_000_000 }
    return Quantity.millionths(cell.bytes)
  }

  /// Accepted unless it says otherwise (decision 62); nil for an unknown word.
  @inline(__always)
  private static func isAccepted(_ cell: Cell) -> Bool? {
    if cell.isMissing || cell.bytes.equals("true") { return true }
    return answers[Layout.key(cell.bytes)]
  }

  private static let answers: [[UInt8]: Bool] = [
    Layout.key("true"): true, Layout.key("ya"): true, Layout.key("1"): true, Layout.key("false"): false,
    Layout.key("tidak"): false, Layout.key("0"): false,
  ]
}
