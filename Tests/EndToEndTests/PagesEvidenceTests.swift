import Audit
import Foundation
import Fundamentals
import Records
import Reporting
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Pages about devices, their clocks and logs, and about cards and stock.
struct PagesEvidenceTests {
  @Test(arguments: Language.allCases)
  func `the clock of a device is drawn, and told in tables`(language: Language) throws {
    let page = try PagesEvidenceExample(language).page("perangkat/lpt-01")
    let html = page.html
    let start = try #require(html.range(of: "<svg")?.lowerBound)
    let end = try #require(html.range(of: "</svg>")?.upperBound)
    let svg = String(html[start..<end])
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.contains("<title") && svg.contains("<desc") && svg.contains("stroke-dasharray"))
    // Offsets are counted in one unit, told over the axis; times are round and have their day under them.
    #expect(svg.contains(language.pick("(menit)<", "(minutes)<")))
    #expect(svg.contains(">3 \(language.month(3)) 2025<") && svg.contains(language.pick(">08.10<", ">08:10<")))
    #expect(!page.markdown.contains("<svg"))
    #expect(page.markdown.contains(language.pick("+1 menit", "+1 minute")))
    #expect(page.markdown.contains("| ntp |"))
  }

  @Test func `rows that a clock corrected show both times and their place`() throws {
    let example = try PagesEvidenceExample()
    let row = try #require(example.result.records.correctedTimes.executions.first)
    let position = example.result.records.executions[Int(row.place)].position
    let text = try example.page("perangkat/lpt-01").markdown
    #expect(text.contains("## Waktu yang dikoreksi"))
    #expect(text.contains("`\(example.result.records.path(of: position)):\(position.line)`"))
    #expect(text.contains("28 Februari 2025 08.08.12 | 28 Februari 2025 08.09.12"))
  }

  @Test func `the list of devices leads to a page for each, and tells the clock`() throws {
    let example = try PagesEvidenceExample()
    let text = try example.page("perangkat/index").markdown
    for device in ["KAM-01", "FPR-01", "LPT-01", "PRN-01"] { #expect(text.contains("[\(device)](\(device.lowercased()).md)")) }
    #expect(text.contains("dicocokkan"))
  }

  @Test func `capture quality is told for each algorithm apart`() throws {
    let example = try PagesEvidenceExample()
    let quality = try #require(example.result.evidence.qualities.first)
    let device = example.result.records.cells.text(quality.device).lowercased()
    let text = try example.page("perangkat/" + device).markdown
    #expect(text.contains(example.result.records.cells.text(quality.algorithm)))
  }

  @Test func `the balance of blanks adds up in every row`() throws {
    let text = try PagesEvidenceExample().page("kartu/index").markdown
    let line = try #require(text.split(separator: "\n").first { $0.contains("SES-001") && $0.contains("72") })
    let cells = line.split(separator: "|", omittingEmptySubsequences: true).map { $0.filter { !$0.isWhitespace } }
    #expect(cells.dropFirst().dropLast() == ["72", "11", "11", "0", "4", "0", "68", "68"])
    #expect(line.contains("**✓ 0**"))
  }

  @Test func `spoiled cards stand with serial, reason, session and date`() throws {
    let text = try PagesEvidenceExample().page("kartu/index").markdown
    let line = try #require(text.split(separator: "\n").first { $0.contains("`BLK0000014`") })
    for part in ["3 Maret 2025", "SES-002", "hasil cetak bergaris", "PRN-01", "pencetakan.csv:15"] {
      #expect(line.contains(part), "\(part)")
    }
  }

  @Test func `a session shows what officer, spooler, printer and receipt say of each card`() throws {
    let text = try PagesEvidenceExample().page("sesi/ses-001").markdown
    let table = try #require(text.range(of: "## Saksi tiap kartu"))
    #expect(text[table.upperBound...].contains("log/page\\_log:") || text[table.upperBound...].contains("log/page_log:"))
    #expect(text[table.upperBound...].contains("Disaksikan"))
  }

  @Test(arguments: Language.allCases)
  func `a session shows what the devices captured of each recording, and what is missing`(language: Language) throws {
    let example = try PagesEvidenceExample(language)
    let result = example.result
    let ledger = result.recordingLedger()
    func section(_ session: Int32) throws -> [Substring] {
      let text = try example.page("sesi/" + result.records.sessions.text(session).lowercased()).markdown
      let start = try #require(text.range(of: language.pick("## Perekaman dan bukti alat", "## Recordings and device evidence")))
      return text[start.upperBound...].split(separator: "\n")
    }
    func line(_ recording: RecordingLedger.Recording) throws -> Substring {
      let row = result.records.executions[recording.execution]
      let place = "`\(result.records.path(of: row.position)):\(row.position.line)`"
      return try #require(section(row.session).first { $0.contains(place) })
    }
    let missing = try #require(result.findings.first { $0.rule == .captureMissing && $0.session != 0 })
    let recordings = result.figures.sessions.flatMap { ledger.recordings(session: $0.id) }
    let lacking = try #require(recordings.first { $0.execution == Int(missing.execution) })
    #expect(lacking.kinds.count { $0.isMissing } == missing.detail.nonzeroBitCount)
    #expect(try line(lacking).contains(language.pick("tidak ada", "missing")))
    let captured = try #require(recordings.first { !$0.captures.isEmpty })
    let capture = result.records.traces.captures[Int(captured.captures[0])]
    #expect(try line(captured).contains("\(result.records.path(of: capture.position)):\(capture.position.line)"))
    let gaps = try line(captured).ranges(of: language.pick("tidak ada", "missing")).count
    #expect(gaps == captured.kinds.count { $0.isMissing } && gaps < CaptureTrace.Modality.allCases.count)
  }

  @Test func `captures that name a session but show nobody stand on its page with the reason`() throws {
    let example = try PagesEvidenceExample()
    let sessions = example.result.figures.sessions.map(\.id)
    let ledger = example.result.recordingLedger()
    let session = try #require(sessions.first { !ledger.strays(session: $0).isEmpty })
    let capture = example.result.records.traces.captures[Int(ledger.strays(session: session)[0])]
    let text = try example.page("sesi/" + example.result.records.sessions.text(session).lowercased()).markdown
    let section = try #require(text.range(of: "## Bukan milik siapa pun"))
    #expect(text[section.upperBound...].contains(":\(capture.position.line)`"))
    let rows = text[section.upperBound...].prefix { $0 != "#" }.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count == ledger.strays(session: session).count + 2)
  }

  @Test(arguments: Language.allCases)
  func `a broken log line stands with file, line and reason, its NIK masked`(language: Language) throws {
    let example = try PagesEvidenceExample(language)
    for path in ["mutu-data", "karantina-log"] {
      let text = try example.page(path).markdown
      #expect(text.contains(example.result.records.logs[0].path + ":7"))
      #expect(text.contains(language.pick("bentuk baris bukan bentuk log ini", "the line does not have the form of this log")))
      #expect(!text.contains(PagesEvidenceExample.nik))
      #expect(try !example.page(path).html.contains("<b>job"))
    }
  }

  @Test(arguments: Language.allCases)
  func `every reason and word of the pages has a text`(language: Language) throws {
    let words = try Words(language: language, templates: TemplateSet())
    for reason in QuarantinedLine.Reason.allCases { #expect(words.keys.contains("line-" + reason.rawValue)) }
    for method in ClockMethod.allCases { #expect(words.keys.contains("clock-" + method.rawValue)) }
    for document in try PagesEvidenceExample(language, uncertainty: 86_400).documents {
      #expect(!RenderedPage(document).markdown.contains("⟦"), "\(document.path)")
    }
  }

  @Test func `order inside the uncertainty of clocks is listed with its reason`() throws {
    let example = try PagesEvidenceExample(uncertainty: 86_400)
    try #require(!example.result.undecidable.isEmpty)
    for path in ["mutu-data", "temuan/tak-terputus"] {
      #expect(try example.page(path).markdown.contains("ketidakpastian jam 1 hari"), "\(path)")
    }
  }

  @Test func `pages are the same for any number of threads`() throws {
    let first = try PagesEvidenceExample(threads: 1).documents
    #expect(try PagesEvidenceExample(threads: 4).documents == first)
  }
}
