/// A text with placeholders: names of letters, digits, `_` and `-` in braces. Other braces are text.
struct WordTemplate {
  private enum Part {
    case text(Substring)
    case placeholder(Substring)
  }

  private let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      let after = rest.index(after: open)
      let end = rest[after...].firstIndex { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
      if let end, rest[end] == "}", end > after {
        parts += [.text(rest[..<open]), .placeholder(rest[after..<end])]
        rest = rest[rest.index(after: end)...]
      } else {
        parts.append(.text(rest[..<after]))
        rest = rest[after...]
      }
    }
    parts.append(.text(rest))
    self.parts = parts
  }

  var placeholders: [String] {
    parts.compactMap { if case .placeholder(let name) = $0 { String(name) } else { nil } }
  }

  /// One pass: a value that itself holds braces is left as it is.
  func filled(_ values: [String: String]) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .placeholder(let name): result += values[String(name)] ?? "{\(name)}"
      }
    }
    return result
  }
}
