import Audit
import Fundamentals
import Reporting
import Testing

/// Every page of the site of the example archive, as documents and as Markdown.
struct PagesExample {
  let result: AuditResult
  let documents: [Document]
  let navigation: [SiteFrame.Entry]
  let breadcrumbs: [[SiteFrame.Entry]]
  let archive: String

  init(_ language: Language = .indonesian, archive name: String = "normal-080") throws {
    let example = try OutputExample(name)
    result = example.result
    archive = example.archive
    let words = try Words(language: language, templates: TemplateSet())
    let pages = SitePages(context: ReportContext(example.result, words: words, office: ReportOffice()), inputs: example.inputs)
    let made = (0..<pages.count).map { pages.document($0) }
    documents = made.map(\.0)
    breadcrumbs = made.map(\.breadcrumb)
    navigation = pages.navigation
  }

  func document(_ path: String) throws -> Document { try #require(documents.first { $0.path == path }, "\(path)") }

  func markdown(_ path: String) throws -> String { RenderedPage(try document(path)).markdown }
}
