import Archive
import Audit
import Fundamentals
import Procedure
import Testing

@testable import Reporting

/// A small archive written as CSV, audited, and its forms.
struct FormsExample {
  let context: ReportContext
  let pages: FormPages

  /// - Parameter files: name and lines of each table.
  init(_ files: KeyValuePairs<String, [String]>, asOf: String? = nil, language: Language = .indonesian) throws {
    let procedure = try #require(Procedure.builtin("balangan-2020"))
    let texts = files.map { (path: $0.key, text: $0.value.joined(separator: "\n") + "\n") }
    let contents = try ArchiveReader.read(texts: texts, procedure: procedure, threads: 2)
    let day = try asOf.map { try #require(LocalDate(iso: $0)) }
    try self.init(Audit.run(contents.records, procedure, AuditOptions(asOf: day, threads: 2)), language)
  }

  init(_ result: AuditResult, _ language: Language = .indonesian) throws {
    let words = try Words(language: language, templates: TemplateSet())
    context = ReportContext(result, words: words, office: ReportOffice(headName: "Hj. Contoh", headNIP: "196310301986031010"))
    pages = FormPages(context: context)
  }

  /// A form as it is rendered.
  func page(_ path: String) throws -> RenderedPage {
    let page = try #require(pages.pages.first { pages.path($0) == path }, "\(path)")
    return RenderedPage(pages.document(page))
  }

  func markdown(_ path: String) throws -> String { try page(path).markdown }

  /// Rows of the follow-up file, without its header.
  var followUpLines: [String] {
    var bytes: [UInt8] = []
    for file in pages.files {
      let collected = Collected()
      file.write(PieceQueue { collected.bytes += $0 })
      bytes += collected.bytes
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").dropFirst().map(String.init)
  }

  /// Pieces are never passed on by two threads at once.
  private final class Collected: @unchecked Sendable {
    var bytes: [UInt8] = []
  }
}
