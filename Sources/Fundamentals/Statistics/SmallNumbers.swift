/// When a number is too small (kecil) to carry a sentence.
///
/// With fewer than 20 executions even a share of 100 % is compatible with a true one of 85 % (Wilson), and fewer than 5 cases are easily
/// one bad day. Such figures are shown and marked, and no sentence, rank or comparison rests on them.
public enum SmallNumbers {
  public static let executions = 20
  public static let cases = 5

  /// Whether a share of so many is shown with the mark.
  public static func isSmall(executions count: Int) -> Bool { count < executions }

  /// Whether so many cases among so many executions make a sentence.
  public static func carrySentence(cases count: Int, among total: Int) -> Bool { count >= cases && total >= executions }
}
