import Fundamentals

/// Long lists in pages that open at once and print in one go.
enum PageSplit {
  /// Rows a page: up to fifteen elements each, so that a page stays under 3,000.
  static let size = 180

  /// Rows a page of a table with many cells in a row.
  static let wide = 150

  /// How many pages a list takes.
  static func count(_ rows: Int, size: Int = PageSplit.size) -> Int { (rows + size - 1) / size }

  /// The rows of the n-th page, from 1.
  static func range(_ number: Int, of rows: Int, size: Int = PageSplit.size) -> Range<Int> {
    let start = min((number - 1) * size, rows)
    return start..<min(rows, start + size)
  }
}

extension ReportContext {
  /// `Baris 401 sampai 800 dari 1.234`, for captions.
  func rangeText(_ range: Range<Int>, of rows: Int) -> String {
    words(
      "rows-range",
      ["from": language.number(range.lowerBound + 1), "to": language.number(range.upperBound), "total": language.number(rows)])
  }

  /// Links to the pages before and after; nothing for a list on one page.
  func pager(_ number: Int, of pages: Int, path: (Int) -> String) -> [Block] {
    guard pages > 1 else { return [] }
    var links: [Inline] = []
    if number > 1 { links += [.link(words("previous"), page: path(number - 1)), " · "] }
    links.append(.text(words("page-of", ["n": language.number(number), "total": language.number(pages)])))
    if number < pages { links += [" · ", .link(words("next"), page: path(number + 1))] }
    return [.paragraph(links)]
  }
}
