/// The officers and devices that go out together; each team serves six schools.
struct Team: Hashable {
  let number: Int

  static let schools = 6
  /// Numbers of officers and of device sets set aside for a team.
  static let numbers = 16
  static let desks = 3
  static let recordingSets = 5
  static let printers = 2

  private func code(_ seat: Int) -> Int { number * Team.numbers + seat + 1 }

  /// The school network's contact, who makes the schedule.
  var contact: Officer { Officer(code: code(0)) }
  var fieldworker: Officer { Officer(code: code(1)) }
  var official: Officer { Officer(code: code(2)) }
  /// Prints at the office what could not be printed at the school.
  var officePrinter: Officer { Officer(code: code(3)) }
  func printOperator(_ index: Int) -> Officer { Officer(code: code(4 + index)) }
  func deskOperator(_ index: Int) -> Officer { Officer(code: code(6 + index)) }
  func recordingOperator(_ index: Int) -> Officer { Officer(code: code(9 + index)) }

  func recordingSet(_ index: Int) -> Device { .set(code(index)) }
  func deskComputer(_ index: Int) -> Device { .computer(code(Team.recordingSets + index)) }
  func printer(_ index: Int) -> Device { .printer(code(index)) }
  var officePrinterDevice: Device { .printer(code(Team.printers)) }

  /// Officers with their roles, in the order of their numbers.
  var officers: [(officer: Officer, role: StaticString)] {
    [
      (contact, "jejaring"), (fieldworker, "petugas_lapangan"), (official, "pejabat"), (officePrinter, "operator_pencetakan"),
    ] + (0..<Team.printers).map { (printOperator($0), "operator_pencetakan") }
      + (0..<Team.desks).map { (deskOperator($0), "operator_perekaman") }
      + (0..<Team.recordingSets).map {
        (recordingOperator($0), $0 == 0 ? "operator_perekaman|petugas_lapangan" : "operator_perekaman")
      }
  }
}

/// An officer's id, or the lack of one.
struct Officer: Hashable {
  var code: Int

  /// No officer was written down.
  static let none = Officer(code: 0)
  /// An id that the officers' table does not know.
  static func stranger(_ number: Int) -> Officer { Officer(code: -number) }
}

/// What an execution names as its device.
enum Device: Hashable {
  case none
  case computer(Int)
  /// Camera, fingerprint reader, iris reader, signature pad and computer.
  case set(Int)
  case printer(Int)
  /// A computer that the devices' table does not know.
  case stranger(Int)
}

extension Row {
  mutating func officer(_ officer: Officer) {
    partOfficer(officer)
    end()
  }

  mutating func partOfficer(_ officer: Officer) {
    if officer.code > 0 { part(officer.code, prefix: "PTG-", width: 3) }
    if officer.code < 0 { part(-officer.code, prefix: "PTG-X", width: 4) }
  }

  mutating func device(_ device: Device) {
    partDevice(device)
    end()
  }

  mutating func partDevice(_ device: Device) {
    switch device {
    case .none: break
    case .computer(let number): part(number, prefix: "LPT-", width: 2)
    case .printer(let number): part(number, prefix: "PRN-", width: 2)
    case .stranger(let number): part(number, prefix: "LPT-X", width: 4)
    case .set(let number):
      part(number, prefix: "KAM-", width: 2)
      part(number, prefix: "|FPR-", width: 2)
      part(number, prefix: "|IRS-", width: 2)
      part(number, prefix: "|TTD-", width: 2)
      part(number, prefix: "|LPT-", width: 2)
    }
  }
}
