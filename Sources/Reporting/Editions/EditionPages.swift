import Fundamentals
import Synchronization

/// The pages of a report that one school or one officer may have, with what they may not see taken out.
///
/// Pages are chosen by an allow-list: a page nobody thought of stays out.
package struct EditionPages: PageSource {
  private struct Page: Sendable {
    var document: Document
    var breadcrumb: [SiteFrame.Entry]
    var series: PageSeries?
  }

  private let pages: [Page]
  package let navigation: [SiteFrame.Entry]

  /// Throws an ``EditionError`` when the archive knows no such officer.
  package init(_ audience: Audience, officer: String? = nil, of site: SitePages, context: ReportContext, threads: Int) throws {
    let scope = try EditionScope(audience, officer: officer, context: context)
    let found = Mutex<[Int: Page]>([:])
    parallel(site.count, threads: threads) { index in
      let (document, breadcrumb) = site.document(index)
      guard scope.allows(document.path) else { return }
      let page = Page(document: document, breadcrumb: breadcrumb, series: site.series(index))
      found.withLock { $0[index] = page }
    }
    var pages = found.withLock { found in found.sorted { $0.key < $1.key }.map(\.value) }
    if let first = scope.firstPage() { pages.insert(Page(document: first, breadcrumb: []), at: 0) }
    let redaction = scope.redaction(pages: Set(pages.map(\.document.path)))
    let home = pages.first.map { SiteFrame.Entry(page: $0.document.path, label: redaction.names.hidden(in: $0.document.title)) }
    self.pages = pages.map { page in
      var page = page
      page.document = redaction.document(page.document)
      if page.document.path == context.paths.overview { page.document.blocks.insert(scope.note, at: 0) }
      page.breadcrumb = page.breadcrumb.filter { redaction.pages.contains($0.page) }
        .map { $0.page == context.paths.overview ? home ?? $0 : $0 }
      return page
    }
    navigation = site.navigation.filter { redaction.pages.contains($0.page) }
  }

  package var count: Int { pages.count }

  package func document(_ index: Int) -> (Document, breadcrumb: [SiteFrame.Entry]) {
    (pages[index].document, pages[index].breadcrumb)
  }

  package func series(_ index: Int) -> PageSeries? { pages[index].series }
}
