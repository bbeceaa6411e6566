/// What Markdown cannot say, beside the Markdown: the n-th entry belongs to the n-th such node in order of the text.
///
/// Nothing of it travels through the text, so no text can forge it; and since text never becomes markup, the parsed tree
/// has exactly the nodes that the writer counted.
struct Annotations: Sendable, Equatable {
  /// An id, or nil for none, for each heading.
  var headings: [String?] = []
  var quotes: [Quote] = []
  var lists: [ListKind] = []
  var tables: [Table] = []
  /// The address in HTML for each link.
  var links: [String] = []
  /// A badge for each strong run that is one.
  var strongs: [Badge?] = []
  /// Whether each thematic break is a page break.
  var breaks: [Bool] = []

  enum Quote: Sendable, Equatable {
    case callout(Callout.Kind)
    /// The first paragraph is the caption if there is one; the last is the text alternative.
    case figure(svg: String, alternative: String, hasCaption: Bool, isWide: Bool)
  }

  enum ListKind: Sendable, Equatable {
    case items
    /// Each item is a paragraph: the term as a strong run, a colon, the value.
    case definitions
  }

  struct Table: Sendable, Equatable {
    /// The paragraph before the table is its caption.
    var hasCaption: Bool
    var hasRowHeaders: Bool
    var rows: [Row]
    var style = ReportTable.Style.data
    /// Which of the links and strong runs stand in its cells.
    var links = 0..<0
    var strongs = 0..<0
    /// Where the table stands in the source, so that nobody has to look for it; nil when it must be found.
    var source: PipeTable?
  }

  struct Row: Sendable, Equatable {
    var id: String?
    var kind: ReportTable.RowKind?
  }
}
