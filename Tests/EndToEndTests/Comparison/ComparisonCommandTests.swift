import Foundation
import Testing

/// `mutubaku audit --compare` and `mutubaku session`, as a user calls them.
@Suite(.serialized)
struct ComparisonCommandTests {
  let scratch = ScratchFolder()

  private func call(_ arguments: String...) throws -> CommandCall.Answer { try CommandCall(arguments, in: scratch).answer() }

  @Test func `an output can be compared with the one it replaces`() throws {
    let archive = try OutputExample.archive("normal-080")
    #expect(try call("audit", archive, "-o", "situs", "-q", "--as-of", "2025-03-04").code == 0)
    #expect(try call("audit", archive, "-o", "situs", "-q", "--compare", "situs/audit.json").code == 0)
    let files = try tree(scratch.path("situs"))
    let page = String(decoding: try #require(files["perbandingan/index.md"]), as: UTF8.self)
    #expect(page.contains("4 Maret 2025") && page.contains("12 Maret 2025"))
    #expect(String(decoding: files["manifest.json"] ?? Data(), as: UTF8.self).contains("\"compared_with\": \""))
    #expect(String(decoding: files["index.html"] ?? Data(), as: UTF8.self).contains("perbandingan/index.html"))
  }

  @Test func `a site without a comparison has no such page`() throws {
    #expect(try call("audit", OutputExample.archive("clean-040"), "-o", "situs", "-q").code == 0)
    #expect(try tree(scratch.path("situs")).keys.allSatisfy { !$0.hasPrefix("perbandingan") })
  }

  @Test func `a foreign file is a usage error and leaves nothing behind`() throws {
    try scratch.write("{\"a\": 1}", to: "asing.json")
    let archive = try OutputExample.archive("clean-040")
    let answer = try call("audit", archive, "-o", "situs", "--compare", "asing.json")
    #expect(answer.code == 64)
    #expect(answer.errors.contains("bukan audit.json dari Mutubaku"))
    #expect(scratch.names == ["asing.json"])
    #expect(try call("audit", archive, "-o", "situs", "--json-only", "--compare", "asing.json").code == 64)
  }

  @Test func `the sheet of a session stands alone`() throws {
    let archive = try OutputExample.archive("normal-080")
    #expect(try call("session", archive, "SES-002", "-o", "lembar.html").code == 0)
    let html = try String(contentsOfFile: scratch.path("lembar.html"), encoding: .utf8)
    #expect(html.contains("<style>") && html.contains("style-src 'sha256-"))
    #expect(!html.contains("gaya.css") && !html.contains("<nav"))
    #expect(html.contains("<body class=\"sheet\">"))
    #expect(try call("session", archive, "SES-002", "-o", "lembar.md", "-l", "en", "-q").output.isEmpty)
    #expect(try String(contentsOfFile: scratch.path("lembar.md"), encoding: .utf8).contains("# Summary of session SES-002"))
  }

  @Test func `an unknown session is named together with those there are`() throws {
    let answer = try call("session", OutputExample.archive("normal-080"), "SES-999", "-o", "lembar.html")
    #expect(answer.code == 64)
    #expect(answer.errors.contains("SES-999") && answer.errors.contains("SES-004"))
    #expect(scratch.names.isEmpty)
  }
}
