import CivilRegistry

/// A text of a file that anybody may have made, as a page may show it.
enum ForeignText {
  /// Cut short, long numbers masked, and without signs that nobody sees: control characters and those that turn the direction of
  /// what stands around them.
  static func shown(_ text: String, atMost count: Int) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(count) {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: continue
      default: kept.append(scalar)
      }
    }
    return masking(nikIn: String(kept))
  }
}
