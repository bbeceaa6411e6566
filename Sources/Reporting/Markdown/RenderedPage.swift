/// A document in both of its written forms. Making one writes both; equal documents give equal bytes.
package struct RenderedPage: Sendable {
  package let document: Document
  /// CommonMark with GFM tables; links lead to `.md` files.
  package let markdown: String
  /// The content of the page's `main` element; links lead to `.html` files.
  package let html: String

  package init(_ document: Document) {
    let writer = MarkdownWriter(document)
    self.document = document
    markdown = String(decoding: writer.bytes, as: UTF8.self)
    html = HTMLRenderer(options: .page).html(writer.bytes, annotations: writer.annotations)
  }
}
