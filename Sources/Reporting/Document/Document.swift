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

  package init(path: String, title: String, language: Language = .indonesian, blocks: [Block] = []) {
    self.path = path
    self.title = title
    self.language = language
    self.blocks = blocks
  }
}
