import Procedure
import Records

/// What the rules ask of the circumstances of an execution on the hot path, looked up once for each distinct combination.
struct CircumstanceFacts: BitwiseCopyable, Sendable {
  /// Cells.
  let officers: Int32
  let devices: Int32
  let outcomeCell: Int32
  let outcome: Vocabulary.Outcome
  /// Whether at least one of the officers is in the officer list.
  let isOfficerKnown: Bool
  /// Roles of the known officers together.
  let roles: UInt64
  /// Items presented and yielded, as masks over `Procedure.items`.
  let items: UInt64
  let outputs: UInt64

  init(_ circumstances: Circumstances, _ vocabulary: Vocabulary, _ staff: Staff) {
    officers = circumstances.officers
    devices = circumstances.devices
    outcomeCell = circumstances.outcome
    outcome = vocabulary.outcome(circumstances.outcome)
    isOfficerKnown = staff.isKnown[Int(circumstances.officers)]
    roles = staff.roleMasks[Int(circumstances.officers)]
    items = vocabulary.itemMasks[Int(circumstances.items)]
    outputs = vocabulary.itemMasks[Int(circumstances.outputs)]
  }

  /// gagal, batal, menolak, tidak_hadir (decisions 8, 91).
  var isFailed: Bool { outcome == .failed || outcome == .refused || outcome == .absent }
}

/// The facts of all circumstances at a fixed address, so that an execution can point to its own.
final class CircumstanceFactsTable: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<CircumstanceFacts>

  init(_ records: Records, _ vocabulary: Vocabulary, _ staff: Staff) {
    let all = records.circumstances.all
    pointer = .allocate(capacity: all.count)
    for (id, circumstances) in all.enumerated() {
      (pointer + id).initialize(to: CircumstanceFacts(circumstances, vocabulary, staff))
    }
  }

  deinit { pointer.deallocate() }

  /// The facts of an execution.
  @inline(__always)
  subscript(row: Execution) -> CircumstanceFacts { pointer[Int(row.circumstances)] }
}
