/// A text of the file in quotes for a message: shortened, on one line, long runs of digits masked (they may be a NIK).
func quoted(_ text: String) -> String {
  var shown = ""
  var digits = ""
  func flush() {
    shown += digits.count >= 12 ? String(repeating: "*", count: digits.count - 4) + digits.suffix(4) : digits
    digits = ""
  }
  for character in text.prefix(200) {
    if character.isNumber {
      digits.append(character)
    } else {
      flush()
      shown.append(character.isNewline ? " " : character)
    }
  }
  flush()
  return "\"" + (shown.count > 60 ? shown.prefix(59) + "…" : shown) + "\""
}

/// A list of words for a message.
func listed(_ words: some Sequence<String>) -> String { words.joined(separator: ", ") }
