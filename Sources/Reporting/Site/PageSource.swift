/// The pages of a site as values, each made on demand and on any thread.
package protocol PageSource: Sendable {
  /// How many pages there are.
  var count: Int { get }
  /// The main navigation, the same on every page.
  var navigation: [SiteFrame.Entry] { get }
  /// The page at a place from 0 to `count - 1`, with the pages above it.
  func document(_ index: Int) -> (Document, breadcrumb: [SiteFrame.Entry])
  /// Files that belong to the pages, by place in the site.
  var files: [(path: String, write: @Sendable (PieceQueue) -> Void)] { get }
  /// Which part of a long table the page holds; nil for a page that stands alone.
  func series(_ index: Int) -> PageSeries?
}

extension PageSource {
  package var files: [(path: String, write: @Sendable (PieceQueue) -> Void)] { [] }
  package func series(_ index: Int) -> PageSeries? { nil }
}
