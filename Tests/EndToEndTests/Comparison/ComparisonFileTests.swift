import Foundation
import Fundamentals
import Testing

@testable import Reporting

/// Files that are no earlier audit: each gets an error that says what to do.
struct ComparisonFileTests {
  private let scratch = ScratchFolder()
  private static let rest = #""as_of": "2025-03-10", "procedure": "p", "steps": {}, "schools": {}, "open_work": []"#

  private func error(_ text: String) throws -> ComparisonError? {
    try scratch.write(text, to: "lama.json")
    do {
      _ = try EarlierAudit(path: scratch.path("lama.json"))
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    ("", ComparisonError.Reason.notJSON(line: 1, column: 1)),
    ("nik,nama\n1,2\n", .notJSON(line: 1, column: 1)),
    ("[]", .notJSON(line: 1, column: 1)),
    ("{}", .foreign),
    (#"{"schema": "https://example.org/x", "findings": []}"#, .foreign),
    (#"{"schema": 7}"#, .foreign),
    (#"{"schema": "urn:mutubaku:audit:0"}"#, .otherSchema("urn:mutubaku:audit:0")),
    (#"{"schema": "urn:mutubaku:audit:1", \#(rest)}"#, .missing("findings")),
    (#"{"schema": "urn:mutubaku:audit:1", "as_of": "kemarin"}"#, .badValue("as_of", line: 1)),
    ("{\"schema\": \"urn:mutubaku:audit:1\",\n\"findings\": [{\"rule\": \"a\"", .notJSON(line: 2, column: 26)),
    (#"{"schema": "urn:mutubaku:audit:1", "findings": [], \#(rest)} x"#, .notJSON(line: 1, column: 138)),
  ])
  func `a file that cannot be compared with says why`(_ text: String, _ reason: ComparisonError.Reason) throws {
    let error = try #require(try error(text))
    #expect(error.reason == reason)
    for language in Language.allCases {
      #expect(error.message(in: language).hasPrefix(scratch.path("lama.json")))
      #expect(error.message(in: language).hasSuffix("."))
    }
  }

  @Test func `keys may stand in any order, and unknown ones are passed over`() throws {
    #expect(
      try error(#"{\#(Self.rest), "new": [{"a": [1, {"b": null}]}], "findings": [], "schema": "urn:mutubaku:audit:1"}"#) == nil)
  }

  @Test func `a folder or no file at all`() throws {
    for path in [scratch.root, scratch.path("tidak-ada")] {
      #expect(throws: ComparisonError(.notOpened, path: path)) { try EarlierAudit(path: path) }
    }
  }

  @Test(arguments: 0..<200) func `a damaged file gives an error or an audit, never a crash`(_ seed: Int) throws {
    var bytes = Array(
      #"{"schema": "urn:mutubaku:audit:1", "findings": [{"rule": "time.over-limit", "nik": "*0001", "line": 3}], \#(Self.rest)}"#
        .utf8)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0...(seed % 4) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
    }
    try Data(bytes).write(to: URL(filePath: scratch.path("rusak.json")))
    if let earlier = try? EarlierAudit(path: scratch.path("rusak.json")) {
      for position in earlier.findings.indices { _ = earlier.finding(position) }
    }
  }
}
