/// A text with placeholders: names of letters, digits, `_` and `-` in braces. Other braces are text.
struct WordTemplate {
  private enum Part {
    case text(String)
    case placeholder(String)
  }

  /// The text as it was written.
  let text: String
  private let parts: [Part]

  init(_ text: String) {
    self.text = text
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let after = rest.index(after: open)
      let end = rest[after...].firstIndex { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
      if let end, rest[end] == "}", end > after {
        parts += [.text(String(rest[..<open])), .placeholder(String(rest[after..<end]))]
        rest = rest[rest.index(after: end)...]
      } else {
        parts.append(.text(String(rest[..<after])))
        rest = rest[after...]
      }
    }
    parts.append(.text(String(rest)))
    self.parts = parts
  }

  var placeholders: [String] {
    parts.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
  }

  /// One pass: a value that itself holds braces is left as it is.
  func filled(_ values: [String: String]) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .placeholder(let name): result += values[name] ?? "{\(name)}"
      }
    }
    return result
  }
}
