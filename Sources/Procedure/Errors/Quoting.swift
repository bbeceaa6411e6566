/// A text of the file in quotes for a message: shortened, on one line, its digits masked when they may hold a NIK.
package func quoted(_ text: String) -> String {
  let start = text.prefix(60)
  var shown = String(start.map { $0.isNewline ? " " : $0 })
  if start.endIndex != text.endIndex { shown += "…" }
  let digits = shown.count { $0.isNumber }
  if digits >= 12 {
    // Only the last four stay readable, however they are grouped.
    var hidden = digits - 4
    shown = String(
      shown.map { character in
        guard character.isNumber, hidden > 0 else { return character }
        hidden -= 1
        return "*"
      })
  }
  return "\"" + shown + "\""
}

/// A list of words for a message, at most twenty of them.
func listed(_ words: some Collection<String>) -> String {
  words.prefix(20).joined(separator: ", ") + (words.count > 20 ? ", …" : "")
}
