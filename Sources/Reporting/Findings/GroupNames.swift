package import Audit
import Fundamentals
import Records

/// The groups that figures are given for, and what they are called.
package struct GroupNames: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case schools, sessions, officers, devices, months
  }

  private let result: AuditResult

  package init(_ result: AuditResult) { self.result = result }

  package func groups(_ kind: Kind) -> [GroupFigures] {
    switch kind {
    case .schools: result.figures.schools
    case .sessions: result.figures.sessions
    case .officers: result.figures.officers
    case .devices: result.figures.devices
    case .months: result.figures.months
    }
  }

  /// NPSN, id_sesi, id_petugas, id_perangkat or `2025-02`; empty for rows that name none.
  package func id(_ group: GroupFigures, _ kind: Kind) -> String {
    switch kind {
    case .schools: result.records.cells.text(group.id)
    case .sessions: result.records.sessions.text(group.id)
    case .officers, .devices: result.memberName(group.id)
    case .months: "\(padded(Int(group.id) / 12, 4))-\(padded(Int(group.id) % 12 + 1, 2))"
    }
  }
}
