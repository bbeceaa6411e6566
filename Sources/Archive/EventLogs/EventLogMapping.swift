import Foundation
package import Records

/// How an event log from elsewhere is read as our tables (`log_peristiwa` in `arsip.yaml`).
package struct EventLogMapping: Sendable {
  /// Shell pattern on the path relative to the archive.
  package var pattern: String
  /// What an activity stands for, by its name in letters and digits only.
  package var activities: [[UInt8]: Target] = [:]
  /// Which attribute fills which columns, in the order of the file.
  package var columns: [(attribute: String, column: String)] = []
  /// The session of every event that names none.
  package var session: String?
  /// Column → foreign value → own value.
  package var values: [String: [String: String]] = [:]
  /// Object-centric logs: what an object type stands for, by its name in letters and digits only.
  package var objects: [[UInt8]: Objects] = [:]

  package init(pattern: String) { self.pattern = pattern }

  /// What the events of an activity are.
  package enum Target: Sendable, Hashable {
    /// Executions of the step with this number.
    case step(Int)
    /// Rows of another table; only in object-centric logs.
    case table(Table)
    /// Nothing that the audit looks at: counted as blank.
    case ignored
  }

  /// What the objects of a type are.
  package struct Objects: Sendable {
    package var table: Table
    package var columns: [(attribute: String, column: String)] = []
  }

  /// The column that takes any identifier of a person or case and turns it into a number of twenty digits.
  package static let personColumn = "orang"

  /// Whether the pattern fits a path, as a shell would read it; `*` stays inside one folder.
  func fits(_ path: String) -> Bool { fnmatch(pattern, path, FNM_PATHNAME) == 0 }

  /// The translations of values as the readers of tables take them.
  func translations(for table: Table) -> TableMapping? {
    let own = values.filter { table.columns.contains($0.key) }
    guard !own.isEmpty else { return nil }
    return TableMapping(pattern: pattern, table: table, columns: [:], values: own, dateOrder: .customary)
  }
}

extension ArchiveSettings {
  /// The first mapping whose pattern fits the path of an event log.
  func eventLogMapping(for path: String) -> EventLogMapping? { eventLogs.first { $0.fits(path) } }
}
