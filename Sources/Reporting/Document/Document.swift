package import Fundamentals

/// One page as a value: what it says and how it is structured, free of any markup.
///
/// A document knows its own place in the site, so links inside it name their targets from the site's root.
package struct Document: Sendable, Equatable {
  /// Place in the site without extension, from the root: `index`, `sekolah/30301234`.
  package var path: String
  /// The page's only first-level heading, also the title of the browser window.
  package var title: String
  package var language: Language
  package var blocks: [Block]
  /// How it lies on paper.
  package var layout: Layout

  package enum Layout: String, Sendable {
    case report
    /// A single sheet: small margins and type, nothing around the content but letterhead and one line at the foot.
    case sheet
    /// Wide forms.
    case landscape
  }

  package init(
    path: String, title: String, language: Language = .indonesian, blocks: [Block] = [], layout: Layout = .report
  ) {
    self.path = path
    self.title = title
    self.language = language
    self.blocks = blocks
    self.layout = layout
  }
}
