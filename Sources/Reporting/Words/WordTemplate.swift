/// A text with placeholders: names of letters, digits, `_` and `-` in braces. Other braces are text. `{n|finding|findings}` is the
/// first form where the value of `n` is 1, and the second otherwise.
struct WordTemplate {
  private enum Part {
    case text(String)
    case placeholder(String)
    case choice(String, one: String, other: String)
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
      } else if let end, rest[end] == "|", end > after, let close = rest[end...].firstIndex(of: "}"),
        case let forms = rest[rest.index(after: end)..<close].split(separator: "|"), forms.count == 2
      {
        parts += [
          .text(String(rest[..<open])),
          .choice(String(rest[after..<end]), one: String(forms[0]), other: String(forms[1])),
        ]
        rest = rest[rest.index(after: close)...]
      } else {
        parts.append(.text(String(rest[..<after])))
        rest = rest[after...]
      }
    }
    parts.append(.text(String(rest)))
    self.parts = parts
  }

  var placeholders: [String] {
    parts.compactMap { part in
      switch part {
      case .text: nil
      case .placeholder(let name), .choice(let name, _, _): name
      }
    }
  }

  /// One pass: a value that itself holds braces is left as it is.
  func filled(_ values: [String: String]) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .placeholder(let name): result += values[name] ?? "{\(name)}"
      case .choice(let name, let one, let other): result += values[name] == "1" ? one : other
      }
    }
    return result
  }
}
