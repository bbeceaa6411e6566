import Archive
import Audit
import Fundamentals
import Procedure
import Records
import Reporting
import Testing

/// The example archive of 80 students with a clock that somebody compared, a logged step and a broken log line, as pages.
struct PagesEvidenceExample {
  static let nik = "6311027001070001"
  let result: AuditResult
  let documents: [Document]

  /// - Parameter uncertainty: of the comparison, in seconds.
  init(_ language: Language = .indonesian, uncertainty: Int = 2, threads: Int = 2) throws {
    let procedure = try #require(Procedure.builtin("balangan-2020"))
    let contents = try ArchiveReader.read(folder: Fixture.path("normal-080"), procedure: procedure, threads: threads)
    let records = contents.records
    func at(_ second: Int64) -> Instant { Instant(microseconds: (1_740_960_000 + second) * 1_000_000) }
    let computer = try #require(
      (0..<records.devices.count).map { records.devices[$0].device }.first { cell in
        records.cells.text(cell).hasPrefix("LPT")
      })
    for (minute, jump) in [(0, 0), (1, 0), (2, 600)] {
      records.traces.readings.append(
        ClockReading(
          rawTime: at(Int64(minute * 60 + jump)), monotonic: Int64(minute) * 60_000_000, device: computer,
          boot: records.texts.intern("boot"), position: Position(file: UInt32(records.files.count), line: UInt32(minute + 1))))
    }
    records.quarantinedLines.append(
      QuarantinedLine(
        file: 0, line: 7, column: 3, reason: .malformed, text: "<b>job \(PagesEvidenceExample.nik) | x"))
    let anchor = ClockAnchor(device: at(0), reference: at(60), method: "ntp", uncertainty: uncertainty)
    let declaration = ClockDeclaration(device: records.cells.text(computer), anchors: [anchor])
    result = try Audit.run(records, contents.procedure, AuditOptions(clocks: [declaration], threads: threads))
    let words = try Words(language: language, templates: TemplateSet())
    let pages = SitePages(context: ReportContext(result, words: words, office: ReportOffice()), inputs: [])
    documents = (0..<pages.count).map { pages.document($0).0 }
  }

  func page(_ path: String) throws -> RenderedPage { RenderedPage(try #require(documents.first { $0.path == path }, "\(path)")) }
}
