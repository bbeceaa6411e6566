/// Where a link leads. Paths count from the site's root; the writers make them relative to the page they stand on.
package enum LinkTarget: Sendable, Equatable {
  /// A page of the site, without extension: `.md` in Markdown, `.html` in HTML.
  case page(String, fragment: String? = nil)
  /// A place on the same page.
  case anchor(String)
  /// A file of the site with its extension, such as `findings.csv`.
  case file(String)
  /// An address outside; only `https:`, `mailto:` and `tel:` survive in HTML.
  case external(String)

  /// The address as it stands on the page `path`, percent-encoded so that it is plain ASCII without blanks or brackets.
  func address(on path: String, pageExtension: String) -> String {
    switch self {
    case .page(let target, let fragment):
      let file = SitePath.relative(from: path, to: target + "." + pageExtension)
      return SitePath.encoded(file) + (fragment.map { "#" + Anchor.identifier($0) } ?? "")
    case .anchor(let fragment):
      return "#" + Anchor.identifier(fragment)
    case .file(let target):
      return SitePath.encoded(SitePath.relative(from: path, to: target))
    case .external(let address):
      return SitePath.encodedAddress(address)
    }
  }
}
