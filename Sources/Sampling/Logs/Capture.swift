/// A line of a capture log (decision 59).
struct Capture {
  enum Kind: CaseIterable {
    case photo, fingerprints, iris, signature
  }

  var kind: Kind
  /// When it was taken, whatever the device's clock showed.
  var time: Int
  /// Number of the recording set.
  var set: Int
  /// Place of the recording it belongs to in its visit; nil when it shows nobody.
  var recording: Int?
  /// Whom the line names.
  var nik: SampleNik?
  var score: Int?
  var isAccepted = true
  var reason: StaticString = ""

  var device: LogDevice { kind.device(ofSet: set) }

  /// Why a capture was accepted although it was poor.
  static let excuse: StaticString = "jari luka"

  /// The line, ended.
  /// - Parameter number: of the capture within its session, from 1 on.
  func append(to bytes: inout [UInt8], session: Int, number: Int, clock: SampleClock) {
    bytes.append("{\"waktu\": \"")
    bytes.append(moment: clock.shown(at: time))
    bytes.append(kind.writesZone ? "+08:00\", \"id_perangkat\": \"" : "\", \"id_perangkat\": \"")
    bytes.append(device)
    bytes.append("\", \"modalitas\": \"")
    bytes.append(kind.word)
    bytes.append("\", \"nik\": \"")
    if let nik { bytes.append(number: nik.digits, width: nik.width) }
    bytes.append("\", \"id_sesi\": \"")
    bytes.append(session: session)
    bytes.append("\", \"transaksi\": \"")
    bytes.append(session: session)
    bytes.append("-")
    bytes.append(number: number, width: 4)
    if let score, let threshold = kind.threshold {
      bytes.append("\", \"kualitas\": ")
      bytes.append(number: score)
      bytes.append(", \"ambang\": ")
      bytes.append(number: threshold)
      bytes.append(", \"algoritma\": \"")
      bytes.append(kind.algorithm)
    }
    bytes.append(isAccepted ? "\", \"diterima\": true, \"alasan\": \"" : "\", \"diterima\": false, \"alasan\": \"")
    bytes.append(reason)
    bytes.append("\"}\n")
  }
}

extension Capture.Kind {
  func device(ofSet number: Int) -> LogDevice {
    switch self {
    case .photo: LogDevice(kind: .camera, number: number)
    case .fingerprints: LogDevice(kind: .fingerprintReader, number: number)
    case .iris: LogDevice(kind: .irisReader, number: number)
    case .signature: LogDevice(kind: .signaturePad, number: number)
    }
  }

  var word: StaticString {
    switch self {
    case .photo: "foto"
    case .fingerprints: "sidik_jari"
    case .iris: "iris"
    case .signature: "tanda_tangan"
    }
  }

  /// Whether the device writes the zone of its times. A clock set to a neighbouring zone goes unnoticed where it does not.
  var writesZone: Bool { self == .fingerprints || self == .signature }

  /// The least score to be accepted, nil where nothing is scored.
  var threshold: Int? {
    switch self {
    case .photo: 9
    case .fingerprints: 40
    case .iris: 60
    case .signature: nil
    }
  }

  var algorithm: StaticString {
    switch self {
    case .photo: "vendor-face"
    case .fingerprints: "NFIQ2"
    case .iris: "vendor-iris"
    case .signature: ""
    }
  }

  /// When in a recording it is usually taken, in thousandths: near the middle, so that the clocks of all devices can be compared
  /// with the recordings.
  var share: ClosedRange<Int> {
    switch self {
    case .photo: 300...380
    case .fingerprints: 420...540
    case .iris: 560...640
    case .signature: 660...740
    }
  }
}
