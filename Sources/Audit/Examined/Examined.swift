/// What a rule looked at, and how much of it has a finding: the denominators and numerators of every rate of findings.
package struct Examined: Sendable {
  package let unit: ExaminedUnit
  /// Summed up by the groups that a unit belongs to; in no order.
  package let cells: [ExaminedCell]

  package init(unit: ExaminedUnit, cells: [ExaminedCell]) {
    self.unit = unit
    self.cells = cells
  }
}

/// What a rule counts one by one.
package enum ExaminedUnit: String, Sendable, CaseIterable {
  /// A row of `langkah`; strata: steps, by position.
  case execution
  /// A row of `pencetakan`.
  case print
  /// A card that a spooler or printer counts as completed.
  case job
  /// A capture that a device logged; strata: kinds, by raw value of `CaptureTrace.Modality`.
  case capture
  /// A capture with a score and a threshold that was accepted; strata as before.
  case score
  /// A NIK of `siswa`.
  case student
  /// A card handed over: a row of `penyerahan`, or a card under a seal that no row lists.
  case handover
  /// A number of `penyerahan` with the total that was signed for.
  case receipt
  /// A number of a receipt at one school.
  case number
  /// A sealed receipt.
  case seal
  /// A session whose blanks were counted before and after.
  case stock
  /// A session's use of ribbon or film; strata: items, by raw value of `StockRow.Item`.
  case supply

  /// By what its units can be told apart.
  package var groupings: [ExaminedGrouping] {
    switch self {
    case .execution, .print, .job, .score, .stock, .supply: ExaminedGrouping.allCases
    case .capture: [.device, .weekday]
    case .handover, .receipt, .seal: [.school, .weekday]
    case .student, .number: [.school]
    }
  }
}

/// What units are grouped by to see where a finding is more frequent.
package enum ExaminedGrouping: String, Sendable, CaseIterable { case school, officer, device, weekday }

/// Units that share all their groups.
package struct ExaminedCell: BitwiseCopyable, Sendable {
  /// Units of one stratum are equally difficult; 0 where all are.
  package var stratum: Int32 = 0
  /// Cells; 0: unknown. Officers and devices may list several.
  package var school: Int32 = 0
  package var officers: Int32 = 0
  package var devices: Int32 = 0
  /// 0: Monday; -1: unknown.
  package var weekday: Int32 = -1
  package var units = 0
  /// Units with at least one finding that no waiver covers.
  package var cases = 0

  package init() {}
}

extension ExaminedCell {
  /// What says which groups of a kind the units belong to: a cell, or the weekday.
  package func key(of kind: ExaminedGrouping) -> Int32 {
    switch kind {
    case .school: school
    case .officer: officers
    case .device: devices
    case .weekday: weekday
    }
  }
}

extension ExaminedGrouping {
  /// The groups behind a key: cell of the school, member ids, or weekday; empty when it was not written down.
  package func groups(of key: Int32, _ result: AuditResult) -> [Int32] {
    switch self {
    case .school: key == 0 ? [] : [key]
    case .officer, .device: result.members(key)
    case .weekday: key < 0 ? [] : [key]
    }
  }
}
