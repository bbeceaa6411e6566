import Fundamentals

/// Text of HTML and of papers, in a form that can be compared.
enum HTMLText {
  /// With the entities of this program's own writing resolved.
  static func plain(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    var plain = String(text)
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")] {
      plain = plain.replacing(entity, with: sign)
    }
    return plain
  }

  /// With every run of blanks as one, and none at the ends.
  static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Without any blank: where a line breaks does not matter.
  static func dense(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
}
