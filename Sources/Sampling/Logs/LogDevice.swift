/// A device that writes a log or is named in one.
struct LogDevice: Hashable {
  var kind: Kind
  var number: Int

  enum Kind: Hashable {
    case camera, fingerprintReader, irisReader, signaturePad, printer, server

    /// What the ids of such devices begin with.
    var prefix: StaticString {
      switch self {
      case .camera: "KAM-"
      case .fingerprintReader: "FPR-"
      case .irisReader: "IRS-"
      case .signaturePad: "TTD-"
      case .printer: "PRN-"
      case .server: "SRV-"
      }
    }
  }
}

extension Team {
  /// The office computer whose journal tells of the team's print jobs.
  var server: LogDevice { LogDevice(kind: .server, number: number + 1) }
}

extension [UInt8] {
  mutating func append(_ device: LogDevice) {
    append(device.kind.prefix)
    append(number: device.number, width: 2)
  }

  /// Id of a session, or a hyphen for work at the office.
  mutating func append(session ordinal: Int?) {
    guard let ordinal else { return append(0x2D) }
    append("SES-")
    append(number: ordinal + 1, width: 5)
  }

  mutating func append(_ officer: Officer) {
    append("PTG-")
    append(number: officer.code, width: 3)
  }

  /// `2025-02-28T08:15:00`, from seconds of the local wall clock.
  mutating func append(moment time: Int) {
    let day = time.quotientDown(86_400)
    let parts = SampleDay(day).parts
    append(number: parts.year, width: 4)
    append(0x2D)
    appendPair(parts.month)
    append(0x2D)
    appendPair(parts.day)
    append(0x54)
    append(clock: time - day * 86_400)
  }

  /// `28/Feb/2025:08:15:00 +0800`, as CUPS writes it.
  mutating func append(spoolerMoment time: Int) {
    let day = time.quotientDown(86_400)
    let parts = SampleDay(day).parts
    appendPair(parts.day)
    append(0x2F)
    append(contentsOf: spoolerMonths[parts.month - 1].utf8)
    append(0x2F)
    append(number: parts.year, width: 4)
    append(0x3A)
    append(clock: time - day * 86_400)
    append(" +0800")
  }

  private mutating func append(clock second: Int) {
    appendPair(second / 3600)
    append(0x3A)
    appendPair(second / 60 % 60)
    append(0x3A)
    appendPair(second % 60)
  }
}

private let spoolerMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
