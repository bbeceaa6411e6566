import Foundation

/// A copy of a page for the program that makes the PDF: the stylesheet inside with the paper asked for, no script, and no
/// links to other files, which would carry the names of folders of this computer into the PDF.
package struct PrintCopy: Sendable {
  package let html: [UInt8]

  /// - Parameters:
  ///   - page: The page's HTML.
  ///   - folder: Where the page lies, for what it loads.
  ///   - load: The text of a stylesheet, by its path; nil when there is none.
  package init(_ page: String, folder: String, paper: PaperSize, load: @escaping (String) -> String?) {
    var styles: [String] = []
    let rewriter = AttributeRewriter { tag, attribute, value in
      switch (tag, attribute) {
      case ("link", "href"):
        if let style = load("\(folder)/\(value.removingPercentEncoding ?? value)") { styles.append(style) }
        return .remove
      case ("script", "src"): return .remove
      case ("meta", "content") where value.hasPrefix("default-src"):
        return .value("default-src 'none'; style-src 'unsafe-inline'; img-src file: data:")
      case (_, "href"):
        return value.hasPrefix("#") || value.contains(":") ? .keep : .remove
      case (_, "src") where !value.contains(":"):
        return .value(URL(filePath: "\(folder)/\(value.removingPercentEncoding ?? value)").absoluteString)
      default: return .keep
      }
    }
    let copy = String(decoding: rewriter.rewritten(page), as: UTF8.self)
    let style = styles.map(paper.sized).joined(separator: "\n").replacing("</style", with: "<\\/style")
    // What stands in the page itself, as in a single file, is sized too.
    let body = PrintCopy.sized(embedded: copy, paper)
    let head = body.range(of: "</head>") ?? body.startIndex..<body.startIndex
    html = Array(body[..<head.lowerBound].utf8) + Array("<style>\(style)</style>\n".utf8) + Array(body[head.lowerBound...].utf8)
  }

  /// The sizes inside the page's own style element, as a single file has one.
  private static func sized(embedded page: String, _ paper: PaperSize) -> String {
    guard let start = page.range(of: "<style>"), let end = page.range(of: "</style>") else { return page }
    return page[..<start.upperBound] + paper.sized(String(page[start.upperBound..<end.lowerBound])) + page[end.lowerBound...]
  }
}
