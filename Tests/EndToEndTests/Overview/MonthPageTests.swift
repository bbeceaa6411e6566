import Audit
import Fundamentals
import Procedure
import Testing

@testable import Reporting

/// One page a month, whose numbers add up to the whole.
struct MonthPageTests {
  @Test func `a month shows its own steps, sessions and findings`() throws {
    let example = try OverviewExample(slow: [15, 3], of: [20, 30])
    let text = try example.markdown("bulan/2025-02")
    #expect(text.contains("# Februari 2025"))
    #expect(text.contains("[SES-1](../sesi/ses-1.md)") && !text.contains("SES-2"))
    #expect(text.contains("5/20"))
    #expect(try example.markdown("bulan/2025-03").contains("27/30"))
  }

  @Test func `the overview leads to every month, and findings of months add up`() throws {
    let example = try PagesExample()
    let text = try example.markdown("index")
    for month in example.result.figures.months {
      let name = example.documents.first { $0.path.hasPrefix("bulan/") && text.contains("(\($0.path).md)") }
      #expect(name != nil, "\(month.id)")
    }
    let index = FindingIndex(example.result)
    #expect(index.byMonth.values.reduce(0) { $0 + $1.count } == example.result.findings.count)
  }

  @Test func `work without a date has no month`() throws {
    let example = try FormsExample([
      "langkah.csv": [
        "id_sesi,langkah,nik,mulai,selesai,id_petugas,id_perangkat,hasil,kelengkapan,output,keterangan", ",6,,,,,,,,,",
      ]
    ])
    #expect(example.context.result.figures.months.isEmpty)
    #expect(!(try FormsExample.overview(example.context).contains("bulan/")))
  }
}

extension FormsExample {
  fileprivate static func overview(_ context: ReportContext) throws -> String {
    RenderedPage(OverviewPage(context: context).document()).markdown
  }
}
