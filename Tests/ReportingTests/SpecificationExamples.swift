import Foundation
import Testing

/// One example of the CommonMark specification.
struct SpecificationExample: Sendable, CustomTestStringConvertible {
  var number: Int
  var markdown: String
  var html: String
  var testDescription: String { "example \(number)" }

  /// All examples of the shipped text of the specification; `→` stands for a tab there.
  static func all() throws -> [SpecificationExample] {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/commonmark-0.30-spec", withExtension: "txt"))
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var part = 0
    var parts: [[Substring]] = [[], []]
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
      if part == 0, line == fence + " example" {
        part = 1
        parts = [[], []]
      } else if part > 0, line == fence {
        let texts = parts.map { lines in lines.map { $0.replacing("→", with: "\t") + "\n" }.joined() }
        examples.append(SpecificationExample(number: examples.count + 1, markdown: texts[0], html: texts[1]))
        part = 0
      } else if part == 1, line == "." {
        part = 2
      } else if part > 0 {
        parts[part - 1].append(line)
      }
    }
    return examples
  }
}
