/// A table: one header row, and body rows whose cells are filled up or cut to the number of columns.
package struct ReportTable: Sendable, Equatable {
  package enum Alignment: String, Sendable {
    case start
    case center
    /// For figures: set in digits of equal width.
    case end
  }

  package struct Column: Sendable, Equatable {
    package var header: [Inline]
    package var alignment: Alignment

    package init(_ header: [Inline], _ alignment: Alignment = .start) {
      self.header = header
      self.alignment = alignment
    }

    package init(_ header: String, _ alignment: Alignment = .start) {
      self.init([.text(header)], alignment)
    }
  }

  /// What a row is about. It is shown by colour in HTML, so the cells must say it in words or by a badge too.
  package enum RowKind: String, Sendable, CaseIterable {
    case violation
    case warning
    case note
    case ok
    case muted
    case total
  }

  package struct Row: Sendable, Equatable {
    /// For deep links; made unique in the page.
    package var id: String?
    package var kind: RowKind?
    package var cells: [[Inline]]

    package init(id: String? = nil, kind: RowKind? = nil, _ cells: [[Inline]]) {
      self.id = id
      self.kind = kind
      self.cells = cells
    }
  }

  package var caption: [Inline]?
  package var columns: [Column]
  package var rows: [Row]
  /// The first cell of each row names the row: a header cell in HTML.
  package var hasRowHeaders: Bool
  package var style: Style

  /// How a table is ruled; says nothing that the cells do not say.
  package enum Style: String, Sendable {
    case data
    /// An official form: a line around every cell.
    case form
    /// Signatures: the first row is left free for them.
    case signatures
    /// Few rows of many short columns: on a narrow screen each row becomes a card whose cells repeat the heads.
    case matrix
    /// Many columns of words: cells keep room for a few of them, and the table scrolls.
    case wide
  }

  package init(
    caption: [Inline]? = nil, columns: [Column], rows: [Row] = [], hasRowHeaders: Bool = false, style: Style = .data
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.hasRowHeaders = hasRowHeaders
    self.style = style
  }
}
