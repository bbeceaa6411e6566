/// Small readings of HTML for expectations.
enum HTMLText {
  /// The lines that hold anything.
  static func lines(_ html: String) -> [String] {
    html.split(separator: "\n").map(String.init)
  }

  /// Every opening tag in order, with its attributes.
  static func openTags(_ html: String) -> [String] {
    html.utf8.split(separator: UInt8(ascii: "<")).compactMap { part in
      guard let first = part.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return nil }
      return part.firstIndex(of: UInt8(ascii: ">")).map { "<" + String(decoding: part[..<$0], as: UTF8.self) + ">" }
    }
  }

  static func escapedLikeCMark(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
