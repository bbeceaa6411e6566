import CLibCMark
import Foundation

/// A parsed document and the owner of all its nodes. It never leaves the function that made it.
struct CMarkTree: ~Copyable {
  private let pointer: OpaquePointer

  /// Parses CommonMark. Nil only when libcmark gives no document at all.
  init?(_ source: [UInt8]) {
    let parsed = source.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        text.baseAddress.flatMap { cmark_parse_document($0, text.count, CMARK_OPT_DEFAULT) }
      }
    }
    guard let parsed = parsed ?? cmark_node_new(CMARK_NODE_DOCUMENT) else { return nil }
    pointer = parsed
  }

  deinit { cmark_node_free(pointer) }

  var root: CMarkNode { CMarkNode(pointer: pointer) }

  /// The HTML of the whole tree. Raw HTML in it is left out unless `allowsRawHTML`.
  borrowing func html(allowsRawHTML: Bool) -> String {
    let options = allowsRawHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT
    guard let rendered = cmark_render_html(pointer, options) else { return "" }
    defer { free(rendered) }
    return String(cString: rendered)
  }
}
