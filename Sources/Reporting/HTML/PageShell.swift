import Fundamentals

/// Puts the content of a page into the site's frame: `templates/halaman.mustache`.
package struct PageShell: Sendable {
  let templates: TemplateSet
  let navigation: [SiteFrame.Entry]
  let words: Words
  /// The values that are the same on every page.
  let texts: [String: String]
  let plainWords: [String: String]
  /// Attributes with which every page tells the table script its words.
  let tableWords: String

  package init(templates: TemplateSet, words: Words, frame: SiteFrame) {
    self.templates = templates
    navigation = frame.navigation
    self.words = words
    plainWords = words.plainTexts
    let texts: [String: String?] = [
      "language": words.language.rawValue, "reminder": words("not-assessed-reminder"), "office": frame.office,
      "region": frame.region, "procedureTitle": frame.procedureTitle, "procedureNumber": frame.procedureNumber,
      "procedureDate": frame.procedureDate, "procedureDigest": frame.procedureDigest, "asOf": frame.asOf,
      "engineVersion": frame.engineVersion, "retention": frame.retention,
    ]
    self.texts = texts.compactMapValues { $0.map { SafeText.shown($0) } }
    tableWords = TableWords(words).attributes
  }

  var language: Language { words.language }

  /// The whole HTML file of a page. The breadcrumb names the pages above it, from the site's first page down; the series
  /// says which part of a long table it holds.
  package func html(_ page: RenderedPage, breadcrumb: [SiteFrame.Entry] = [], series: PageSeries? = nil) -> String {
    let path = page.document.path
    var values: [String: Any] = texts
    values["words"] = plainWords
    values["title"] = SafeText.shown(page.document.title, language: page.document.language)
    values["root"] = SitePath.rootPrefix(of: path)
    values["content"] = page.html
    if page.document.layout != .report { values["layout"] = page.document.layout.rawValue }
    values["tableWords"] = tableWords
    values["series"] = series?.attributes
    values["hasNavigation"] = !navigation.isEmpty
    values["navigation"] = navigation.map { self.values($0, on: path, isAbove: breadcrumb.dropFirst().contains($0)) }
    values["hasBreadcrumb"] = !breadcrumb.isEmpty
    values["breadcrumb"] = breadcrumb.map { self.values($0, on: path, isAbove: false) }
    return templates.render("halaman", values) ?? page.html
  }

  private func values(_ entry: SiteFrame.Entry, on path: String, isAbove: Bool) -> [String: Any] {
    let isPresent = entry.page == path
    return [
      "address": LinkTarget.page(entry.page).address(on: path, pageExtension: "html"),
      "label": SafeText.shown(entry.label),
      "isCurrent": isPresent || isAbove,
      "current": isPresent ? "page" : "true",
    ]
  }
}
