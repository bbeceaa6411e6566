/// A page that holds one part of a table too long for one page.
package struct PageSeries: Sendable, Equatable {
  /// Path of the first page; the n-th one is `first-n`.
  package let first: String
  /// From 1.
  package let number: Int
  package let count: Int

  /// As many pages of a table can be searched from each other: 10,000 rows, which a browser looks through at once.
  static let mostIndexed = 50

  /// nil for a table on a single page.
  package init?(_ first: String, _ number: Int, of count: Int) {
    guard count > 1 else { return nil }
    self.first = first
    self.number = number
    self.count = count
  }

  var isIndexed: Bool { number <= PageSeries.mostIndexed }

  /// What the page tells the table script about the table's other pages, which lie beside it.
  var attributes: String {
    let name = SitePath.encoded(String(first.split(separator: "/").last ?? ""))
    return " data-series=\"\(name)\" data-page=\"\(number)\" data-pages=\"\(count)\""
      + " data-indexed=\"\(min(count, PageSeries.mostIndexed))\""
  }
}
