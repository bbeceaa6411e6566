import Archive
import Audit
import Foundation
import Fundamentals
import Reporting
import Sampling
import Testing

/// Pages that open at once: under 300 KB and 3,000 elements, for every kind of page of a demo season.
struct PageSizeTests {
  @Test func `every page of a season is small`() throws {
    let scratch = ScratchFolder()
    let archive = scratch.path("arsip")
    try Sample.write(to: archive, options: SampleOptions(students: 1_500, seed: 2025, dirty: true, logs: true))
    let contents = try ArchiveReader.read(folder: archive, procedure: Fixture.procedure(), threads: 2)
    let result = try Audit.run(contents.records, contents.procedure, AuditOptions(threads: 2))
    let words = try Words(language: .indonesian, templates: TemplateSet())
    let pages = SitePages(context: ReportContext(result, words: words, office: ReportOffice()), inputs: [])
    for index in 0..<pages.count {
      let page = RenderedPage(pages.document(index).0)
      #expect(page.html.utf8.count < 280_000, "\(page.document.path)")
      #expect(elements(page.html) < 2_920, "\(page.document.path)")
    }
  }

  /// Start tags of elements; the frame of a page adds some 80.
  private func elements(_ html: String) -> Int {
    var count = 0
    var wasOpening = false
    for byte in html.utf8 {
      if wasOpening, byte | 32 >= UInt8(ascii: "a"), byte | 32 <= UInt8(ascii: "z") { count += 1 }
      wasOpening = byte == UInt8(ascii: "<")
    }
    return count
  }
}
