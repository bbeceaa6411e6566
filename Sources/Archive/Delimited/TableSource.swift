import Records

/// A file, or a sheet of a workbook, that holds one of the tables.
final class TableSource: Sendable {
  let path: String
  let byteCount: Int
  let layout: Layout
  let content: Content

  enum Content: Sendable {
    case text(DelimitedText)
    case sheet(SheetRows)
  }

  init(path: String, byteCount: Int, layout: Layout, content: Content) {
    self.path = path
    self.byteCount = byteCount
    self.layout = layout
    self.content = content
  }
}
