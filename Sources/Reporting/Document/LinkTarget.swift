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
  func address(on path: String) -> Address {
    switch self {
    case .page(let target, let fragment):
      Address(
        page: SitePath.encoded(SitePath.relative(from: path, to: target)),
        fragment: fragment.map { "#" + Anchor.identifier($0) } ?? "")
    case .anchor(let fragment):
      Address("#" + Anchor.identifier(fragment))
    case .file(let target):
      Address(SitePath.encoded(SitePath.relative(from: path, to: target)))
    case .external(let address):
      Address(SitePath.encodedAddress(address))
    }
  }

  /// An address in both forms of the site.
  struct Address: Sendable {
    let html: String
    let markdown: String

    fileprivate init(_ address: String) {
      html = address
      markdown = address
    }

    fileprivate init(page: String, fragment: String) {
      html = page + ".html" + fragment
      markdown = page + ".md" + fragment
    }
  }
}
