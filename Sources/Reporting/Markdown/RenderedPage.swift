/// A document in both of its written forms. Making one writes both; equal documents give equal bytes.
package struct RenderedPage: Sendable {
  package let document: Document
  /// CommonMark with GFM tables, in UTF-8; links lead to `.md` files.
  package let markdownBytes: [UInt8]
  /// The content of the page's `main` element, in UTF-8; links lead to `.html` files.
  let htmlBytes: [UInt8]

  package init(_ document: Document) {
    let writer = MarkdownWriter(document)
    self.document = document
    markdownBytes = writer.bytes
    htmlBytes = HTMLRenderer(options: .page).html(writer.bytes, annotations: writer.annotations)
  }

  package var markdown: String { String(decoding: markdownBytes, as: UTF8.self) }

  package var html: String { String(decoding: htmlBytes, as: UTF8.self) }
}
