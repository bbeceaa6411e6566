import Foundation
import Fundamentals
import Reporting
import Testing

/// The rule reference that stands in the repository is the one the program would print.
struct RuleReferenceTests {
  @Test(arguments: [(Language.english, "Rules.md"), (.indonesian, "Aturan.md")])
  func `is up to date`(language: Language, name: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("Sources/Audit/Audit.docc").appendingPathComponent(name)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text == RuleReference.markdown(in: language), "run `make reference`")
  }
}
