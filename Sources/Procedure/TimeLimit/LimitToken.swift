/// The smallest parts of a limit text.
enum LimitToken: Equatable {
  /// An amount in millionths, and how many digits it was written with.
  case number(millionths: Int64, digits: Int)
  /// A word of letters in lower case.
  case word(String)
  /// `-`, `s.d.`, `s/d`, `sampai`, `hingga`.
  case range
  case slash
  /// `;` and a comma between words.
  case separator
  /// `x` between numbers.
  case times
  case plus
  case atMost
  case atLeast
  case approximately
  /// Any other sign.
  case other

  var isNumber: Bool {
    if case .number = self { return true }
    return false
  }
}
