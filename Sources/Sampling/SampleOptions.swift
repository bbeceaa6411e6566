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

  /// More students than this would run out of distinct personal numbers per region and day of birth.
  package static let largestCount = 10_000_000

  package init(students: Int, seed: UInt64, dirty: Bool, deviations: Bool = true) {
    self.students = students
    self.seed = seed
    self.dirty = dirty
    self.deviations = deviations
  }
}
