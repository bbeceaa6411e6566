/// What a synthetic archive shall look like.
package struct SampleOptions: Sendable {
  /// Number of students, 1 to `largestCount`.
  package var students: Int
  /// The same seed gives the same bytes.
  package var seed: UInt64
  /// Write the same facts the way real offices' exports look: mixed delimiters, encodings, date formats, broken rows.
  package var dirty: Bool
  /// Inject breaches of the rules and list them in the truth; without them the archive is flawless.
  package var deviations: Bool

  /// Write what the devices logged, below `log/`.
  package var logs: Bool
  /// Write a sealed receipt for every handover, below `tanda-terima/`, and the office's keys.
  package var seals: Bool

  /// Up to this many students, samples have device logs and sealed receipts unless told otherwise.
  package static let mostStudentsWithLogs = 20_000

  /// More students than this would run out of distinct personal numbers per region and day of birth.
  package static let largestCount = 10_000_000

  /// - Parameters:
  ///   - logs: nil for what is usual for so many students.
  ///   - seals: nil for as with logs.
  package init(
    students: Int, seed: UInt64, dirty: Bool, deviations: Bool = true, logs: Bool? = nil, seals: Bool? = nil
  ) {
    self.students = students
    self.seed = seed
    self.dirty = dirty
    self.deviations = deviations
    self.logs = logs ?? (students <= SampleOptions.mostStudentsWithLogs)
    self.seals = seals ?? self.logs
  }
}
