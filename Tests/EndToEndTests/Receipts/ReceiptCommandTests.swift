import Audit
import Foundation
import Records
import Testing

@testable import Reporting

/// `mutubaku receipt`, from an archive to papers; and the list of receipts on the site.
struct ReceiptCommandTests {
  private let scratch = ScratchFolder()

  private func run(_ arguments: [String]) throws -> CommandCall.Answer {
    try CommandCall(["receipt", OutputExample.archive("normal-080"), "--output", "hasil"] + arguments, in: scratch).answer()
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.path("hasil")).sorted()
  }

  @Test func `every receipt of the archive becomes papers, the same every time`() throws {
    let answer = try run([])
    #expect(answer.code == 0, "\(answer.errors)")
    let names = try names()
    let receipts = try OutputExample().receiptNumbers
    #expect(names.filter { $0.hasSuffix("-siswa.html") }.count == receipts.count && !receipts.isEmpty)
    #expect(names.filter { $0.hasSuffix(".html") }.count == names.filter { $0.hasSuffix(".md") }.count)
  }

  @Test func `one receipt by its number`() throws {
    let number = try #require(try OutputExample().receiptNumbers.first)
    #expect(try run(["--number", number]).code == 0)
    #expect(try names().filter { $0.hasSuffix("-siswa.html") }.count == 1)
  }

  @Test func `an unknown number is told, and nothing is left behind`() throws {
    let answer = try run(["--number", "tidak-ada"])
    #expect(answer.code != 0 && answer.errors.contains("--number"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path("hasil")))
  }

  @Test func `a proposal has dots where nobody gave a number or a day`() throws {
    let answer = try run(["--proposed"])
    #expect(answer.code == 0, "\(answer.errors)")
    let name = try #require(try names().first { $0.hasPrefix("usulan-") && $0.hasSuffix("-siswa.md") })
    let text = try String(contentsOfFile: scratch.path("hasil/" + name.replacing("-siswa", with: "")), encoding: .utf8)
    #expect(text.contains("Nomor: ………") && text.contains("………………………………, ………………………………"))
  }

  @Test func `the site lists every receipt with what was signed for`() throws {
    let example = try PagesExample()
    let page = try example.markdown("formulir/tanda-terima")
    for number in try OutputExample().receiptNumbers { #expect(page.contains(number)) }
    #expect(page.contains("✓ cocok"))
    #expect(try example.markdown("formulir/index").contains("tanda-terima.md"))
  }
}

extension OutputExample {
  fileprivate var receiptNumbers: [String] {
    ReceiptBatches.receipts(result).map { result.records.texts.text($0.key.number) }
  }
}
