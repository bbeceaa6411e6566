/// Small readings of HTML for expectations.
enum HTMLText {
  /// The lines that hold anything.
  static func lines(_ html: String) -> [String] {
    html.split(separator: "\n").map(String.init)
  }

  /// Every opening tag in order, with its attributes.
  static func openTags(_ html: String) -> [String] {
    html.matches(of: /<[a-z][^>]*>/).map { String($0.output) }
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
