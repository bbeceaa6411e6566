import CLibCMark
import Foundation

/// A parsed document and the owner of all its nodes. It never leaves the function that made it.
struct CMarkTree: ~Copyable {
  private let pointer: OpaquePointer
  private let memory = CMarkMemory()

  /// Parses CommonMark. Nil only when libcmark gives no document at all.
  init?(_ source: [UInt8]) {
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, CMarkMemory.functions) else { return nil }
    source.withUnsafeBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    let parsed = cmark_parser_finish(parser)
    cmark_parser_free(parser)
    guard let parsed else { return nil }
    pointer = parsed
  }

  var root: CMarkNode { CMarkNode(pointer: pointer) }

  /// The HTML of the whole tree, in UTF-8. Raw HTML in it is left out unless `allowsRawHTML`.
  borrowing func html(allowsRawHTML: Bool) -> [UInt8] {
    let options = allowsRawHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT
    guard let rendered = cmark_render_html(pointer, options) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: rendered, count: strlen(rendered)))
  }
}
