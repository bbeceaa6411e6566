import Audit
import Fundamentals
import Procedure
import Records
import Reporting
import Testing

/// Both editions in one language each: no word, date or decimal of the other one, beside what the SOP and the archive say themselves.
struct WordingTests {
  /// Lines of a page as its reader sees them, without what stands letter by letter, addresses, and texts that the report quotes.
  private func lines(_ document: Document, without quoted: [String]) -> [String] {
    // Without the backslashes of Markdown, so that `tidak_hadir` stays one word.
    var text = RenderedPage(document).markdown.replacing("\\", with: "")
    for quote in quoted { text = text.replacing(quote, with: "…") }
    text = text.replacing(/`[^`\n]*`/, with: "").replacing(/\]\([^)\n]*\)/, with: "]")
    return text.split(separator: "\n").map(String.init)
  }

  /// Texts of the SOP and of the archive's free columns, the longest first.
  private func quoted(_ result: AuditResult) -> [String] {
    let procedure = result.procedure
    let identity = procedure.identity
    var texts =
      procedure.steps.flatMap {
        [$0.activity, $0.shortName, $0.standard.outputText, $0.standard.time.raw, $0.remark] + $0.standard.requirementText
          + $0.branches.flatMap(\.outcomes)
      }
    texts += procedure.items.map(\.title) + procedure.roles.map(\.title) + procedure.lanes.map(\.title)
    texts += procedure.legalBasis + procedure.qualifications + procedure.related + procedure.equipment
    texts += [procedure.warning, procedure.records, identity.title, identity.office, identity.number, identity.created]
    texts += [identity.revised, identity.effective] + identity.approvedBy
    texts += result.waivers.flatMap { [$0.reason, $0.approver] }
    for id in 0..<Int32(result.records.texts.count) { texts.append(result.records.texts.text(id)) }
    for id in 0..<Int32(result.records.cells.count) { texts.append(result.records.cells.text(id)) }
    // Only what could be taken for a wrong word needs taking out.
    texts = texts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return Set(texts).filter { $0.contains(" ") && ($0.contains(Self.english) || $0.contains(Self.indonesian)) }
      .sorted { $0.utf8.count != $1.utf8.count ? $0.utf8.count > $1.utf8.count : $0 < $1 }
  }

  private nonisolated(unsafe) static let english = /(?i)\b(the|of|and|is|are|with|from|without|than|which|when)\b/
  private nonisolated(unsafe) static let indonesian =
    /(?i)\b(yang|dan|dengan|tidak|belum|sudah|untuk|dari|pada|sampai|setiap|atau)\b/

  @Test(arguments: ["normal-080", "clean-040"])
  func `no page in Indonesian has English in it`(archive: String) throws {
    let example = try PagesExample(archive: archive)
    let quoted = quoted(example.result)
    for document in example.documents {
      for line in lines(document, without: quoted) {
        #expect(
          line.firstMatch(of: Self.english) == nil, "\(document.path): \(line)"
        )
        let dates = line.firstMatch(of: /\b(January|February|March|May|June|July|August|October|December)\b/)
        #expect(dates == nil, "\(document.path): \(line)")
        #expect(line.firstMatch(of: /[0-9]\.[0-9]{1,2}\s?%/) == nil, "\(document.path): \(line)")
      }
    }
  }

  @Test(arguments: ["normal-080", "clean-040"])
  func `no page in English has Indonesian in it`(archive: String) throws {
    let example = try PagesExample(.english, archive: archive)
    let quoted = quoted(example.result)
    for document in example.documents {
      for line in lines(document, without: quoted) {
        #expect(
          line.firstMatch(of: Self.indonesian) == nil,
          "\(document.path): \(line)")
        let dates = line.firstMatch(of: /[0-9] (Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember)\b/)
        #expect(dates == nil, "\(document.path): \(line)")
        #expect(line.firstMatch(of: /[0-9],[0-9]\s?%/) == nil, "\(document.path): \(line)")
      }
    }
  }

  @Test func `every text is translated`() throws {
    let templates = try TemplateSet()
    let indonesian = try Words(language: .indonesian, templates: templates)
    let english = try Words(language: .english, templates: templates)
    for key in indonesian.keys where indonesian(key) == english(key) {
      // Sentences differ; a single word or a pattern of signs may be the same.
      let words = indonesian(key).split(separator: " ").filter { !$0.contains("{") }
      #expect(words.count <= 2, "\(key): \(indonesian(key))")
    }
  }
}
