import Fundamentals

/// The procedures that ship with the program; an office's own file stands beside them, not inside.
extension Procedure {
  /// More steps than any SOP on paper; alignment tables stay small.
  package static let largestStepCount = 64

  private static let folder = "templates/prosedur/"

  /// Ids of the shipped procedures, in order: `balangan-2020` and examples of other offices.
  package static var builtinIDs: [String] {
    BuiltinFiles.paths
      .filter { $0.hasPrefix(folder) && $0.hasSuffix(".yaml") }
      .map { String($0.dropFirst(folder.count).dropLast(".yaml".count)) }
      .sorted()
  }

  /// A shipped procedure by id, with the shipped holidays; nil for an unknown id.
  package static func builtin(_ id: String, calendar: WorkingCalendar = .builtin) -> Procedure? {
    let path = folder + id + ".yaml"
    guard let bytes = BuiltinFiles.bytes(path) else { return nil }
    return try? ProcedureFile.load(path: path, bytes: Array(bytes), calendar: calendar)
  }
}

extension WorkingCalendar {
  /// The shipped holidays of `templates/kalender/libur.yaml`.
  package static let builtin: WorkingCalendar = {
    let path = "templates/kalender/libur.yaml"
    guard let bytes = BuiltinFiles.bytes(path) else { return WorkingCalendar() }
    return (try? CalendarFile.load(path: path, bytes: Array(bytes))) ?? WorkingCalendar()
  }()
}
