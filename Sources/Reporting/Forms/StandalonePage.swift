import Crypto
import Foundation

/// A page as a single file: the stylesheet stands inside, allowed by its digest and nothing else.
package struct StandalonePage: Sendable {
  private let html: String
  private let style: String

  /// - Parameters:
  ///   - html: a page at the root of a site.
  ///   - files: the static files of the site; `gaya.css` is the stylesheet.
  package init(_ html: String, files: [(path: String, bytes: [UInt8])]) {
    self.html = html
    style = files.first { $0.path == "gaya.css" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  package var bytes: [UInt8] {
    let digest = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
    let alone =
      html
      .replacing("<link rel=\"stylesheet\" href=\"gaya.css\">", with: "<style>\(style)</style>", maxReplacements: 1)
      .replacing("style-src 'self' file:", with: "style-src 'sha256-\(digest)'", maxReplacements: 1)
    return Array(alone.utf8)
  }
}
