import Audit
import CivilRegistry
import Records

/// What an event log calls the persons, sessions and cards of an archive.
///
/// Unless NIKs are asked for in full, a person is the key of the archive's exports, and whatever may be a NIK in any text is
/// masked. A masked id gets the number of its name behind it, so that two of them never fall into one.
struct EventLogNames: Sendable {
  private let records: Records
  private let keys: PersonKeys
  let unmasked: Bool
  private let sessions: [[UInt8]]
  private let cells: [[UInt8]]

  init(_ records: Records, unmasked: Bool) {
    self.records = records
    self.unmasked = unmasked
    keys = PersonKeys(records)
    sessions = (0..<Int32(records.sessions.count)).map { id in
      EventLogNames.id(records.sessions.bytes(id), number: id, unmasked: unmasked)
    }
    cells = (0..<Int32(records.cells.count)).map { EventLogNames.shown(Array(records.cells.bytes($0)), unmasked: unmasked) }
  }

  /// id_sesi; empty for none.
  func session(_ id: Int32) -> [UInt8] { sessions[Int(id)] }

  /// A value of `Records.cells`.
  func cell(_ id: Int32) -> [UInt8] { cells[Int(id)] }

  /// A value of `Records.texts`.
  func text(_ id: Int32) -> [UInt8] { EventLogNames.shown(Array(records.texts.bytes(id)), unmasked: unmasked) }

  /// The serial of a blank card, as an id.
  func serial(_ id: Int32) -> [UInt8] { EventLogNames.id(records.texts.bytes(id), number: id, unmasked: unmasked) }

  /// The key of a person, or the NIK itself where it was asked for.
  func person(_ id: Int32) -> [UInt8] { unmasked ? Array(records.persons.bytes(id)) : Array(keys.key(id).utf8) }

  /// The attribute that holds `person`: `nik` or `orang`.
  var personAttribute: String { unmasked ? "nik" : "orang" }

  /// A text of any other source, such as a path.
  func shown(_ text: String) -> [UInt8] { EventLogNames.shown(Array(text.utf8), unmasked: unmasked) }

  private static func shown(_ text: [UInt8], unmasked: Bool) -> [UInt8] {
    guard !unmasked else { return text }
    var text = text
    masking(nikIn: &text)
    return text
  }

  private static func id(_ bytes: UnsafeRawBufferPointer, number: Int32, unmasked: Bool) -> [UInt8] {
    let text = Array(bytes)
    let masked = shown(text, unmasked: unmasked)
    return masked == text ? text : masked + Array("~\(number)".utf8)
  }
}
