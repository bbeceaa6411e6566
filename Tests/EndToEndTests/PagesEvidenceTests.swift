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
