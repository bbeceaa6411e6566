package import Fundamentals

/// Markdown to HTML through libcmark, with tables, and never with raw HTML or foreign addresses in a page.
package struct HTMLRenderer: Sendable {
  let options: HTMLOptions

  /// The HTML of Markdown that somebody wrote, such as a passage of a template; over 64 KiB it is cut, and says so.
  package static func html(passage: String, language: Language = .indonesian) -> String {
    let source = Array(SafeText.shortened(passage, language: language).utf8)
    return String(decoding: HTMLRenderer(options: .passage).html(source, annotations: Annotations()), as: UTF8.self)
  }

  /// The HTML in UTF-8.
  func html(_ source: [UInt8], annotations: Annotations) -> [UInt8] {
    let memory = CMarkMemory()
    defer { extendLifetime(memory) }
    let tables = TableRewriter(source: source, options: options, annotations: annotations)
    guard let tree = CMarkTree(tables.outline) else { return [] }
    let found = tables.find(in: tree)
    if options.isPage {
      var pass = AnnotationPass(annotations)
      pass.apply(to: tree, tables: found.map(\.place))
    }
    tables.rewrite(found)
    return tree.html(allowsRawHTML: options.allowsRawHTML)
  }
}
