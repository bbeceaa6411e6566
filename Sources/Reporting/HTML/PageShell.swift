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
  private let frames = PageFrames()

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
    String(decoding: bytes(page, breadcrumb: breadcrumb, series: series), as: UTF8.self)
  }

  /// The same in UTF-8. Pages of one folder share their ``PageFrame``, so that the template is filled in only for the first of
  /// them; templates that compute with values are filled in for every page.
  func bytes(_ page: RenderedPage, breadcrumb: [SiteFrame.Entry], series: PageSeries?) -> [UInt8] {
    let path = page.document.path
    let title = SafeText.shown(page.document.title, language: page.document.language)
    let above = breadcrumb.flatMap { [address($0, on: path), SafeText.shown($0.label)] }
    let own = [Array(title.utf8), page.htmlBytes, Array((series?.attributes ?? "").utf8)] + above.map { Array($0.utf8) }
    guard !templates.hasFunctions else {
      let texts = own.map { String(decoding: $0, as: UTF8.self) }
      return frame(page.document, breadcrumb, texts).map { Array($0.utf8) } ?? page.htmlBytes
    }
    let key = PageFrames.Key(
      folder: String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)]),
      present: navigation.firstIndex { $0.page == path },
      above: navigation.indices.filter { breadcrumb.dropFirst().contains(navigation[$0]) }, layout: page.document.layout,
      filled: own.map { !$0.isEmpty })
    let frame = frames.frame(key) {
      let markers = own.indices.map { own[$0].isEmpty ? "" : PageFrame.marker($0) }
      return self.frame(page.document, breadcrumb, markers).map { PageFrame($0, slots: own.count) }
    }
    return frame?.filled(own) ?? page.htmlBytes
  }

  /// The template filled in.
  /// - Parameter own: title, content and series of the page, and address and label of every page above it, or what stands for
  ///   them; an empty series is none.
  private func frame(_ document: Document, _ breadcrumb: [SiteFrame.Entry], _ own: [String]) -> String? {
    let path = document.path
    var values: [String: Any] = texts
    values["words"] = plainWords
    values["title"] = own[0]
    values["content"] = own[1]
    if !own[2].isEmpty { values["series"] = own[2] }
    values["root"] = SitePath.rootPrefix(of: path)
    if document.layout != .report { values["layout"] = document.layout.rawValue }
    values["tableWords"] = tableWords
    values["hasNavigation"] = !navigation.isEmpty
    values["navigation"] = navigation.map { entry -> [String: Any] in
      let isPresent = entry.page == path
      return [
        "address": address(entry, on: path), "label": SafeText.shown(entry.label),
        "isCurrent": isPresent || breadcrumb.dropFirst().contains(entry), "current": isPresent ? "page" : "true",
      ]
    }
    values["hasBreadcrumb"] = !breadcrumb.isEmpty
    values["breadcrumb"] = breadcrumb.indices.map { ["address": own[3 + 2 * $0], "label": own[4 + 2 * $0]] }
    return templates.render("halaman", values)
  }

  private func address(_ entry: SiteFrame.Entry, on path: String) -> String {
    LinkTarget.page(entry.page).address(on: path).html
  }
}
