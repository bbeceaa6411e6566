import Audit
import Foundation
import Fundamentals
import Reporting
import Testing

/// The files for other programs: `findings.csv`, `audit.sqlite`, `audit.json` and its schema, `manifest.json`.
struct OutputExportTests {
  @Test func everyFindingIsALineOfTheSpreadsheet() throws {
    let example = try OutputExample()
    let csv = FindingsCSV(example.result, language: .indonesian, unmasked: false)
    let text = String(decoding: Fixture.bytes { csv.write(to: $0, threads: 2) }, as: UTF8.self)
    let lines = text.split(separator: "\r\n")
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(lines.count == example.result.findings.count + 1)
    #expect(lines[0].dropFirst() == "rule,severity,session,step,nik,person,school,waived,file,line,measured,limit,message")
    #expect(text.firstMatch(of: /[0-9]{16},/) == nil)
  }

  @Test(arguments: [
    ("SES-001", "SES-001"),
    ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
    ("+62", "\"'+62\""),
    ("-", "\"'-\""),
    ("@SUM(A1)", "\"'@SUM(A1)\""),
    ("\tx", "\"'\tx\""),
    ("satu, dua", "\"satu, dua\""),
    ("baris\nbaru", "\"baris\nbaru\""),
    ("", ""),
  ])
  func noCellIsAFormula(_ text: String, _ cell: String) {
    #expect(FindingsCSV.cell(text) == cell)
  }

  @Test(arguments: ["clean-040", "normal-080"], [false, true])
  func theJSONFollowsItsSchema(_ name: String, _ unmasked: Bool) throws {
    let example = try OutputExample(name)
    let json = AuditJSON(example.result, language: .english, unmasked: unmasked)
    let document = try JSONSerialization.jsonObject(with: Data(Fixture.bytes { json.write(to: $0, threads: 2) }))
    let checker = try SchemaChecker(AuditSchema.bytes)
    #expect(checker.problems(of: document) == [])
  }

  @Test(arguments: [
    ("{}", "/: misses schema"),
    (#"{"flow": {"student": {"cases": -1, "fit": 0, "cost": 0}}}"#, "/flow/student/cases: below 0"),
    (#"{"surprise": 1}"#, "/surprise: unknown"),
    (#"{"as_of": 3}"#, "/as_of: not string"),
  ])
  func theCheckerSeesWhatIsWrong(_ json: String, _ problem: String) throws {
    let document = try JSONSerialization.jsonObject(with: Data(json.utf8))
    #expect(try SchemaChecker(AuditSchema.bytes).problems(of: document).contains(problem))
  }

  @Test func theManifestNamesEveryFileWithItsDigest() throws {
    struct Entry: Decodable {
      var path: String
      var size: Int
      var sha256: String
    }
    struct Content: Decodable {
      var inputs: [Entry]
      var outputs: [Entry]
    }
    let example = try OutputExample()
    let files = try example.build(SiteBuilder.Options())
    let content = try JSONDecoder().decode(Content.self, from: #require(files[Manifest.fileName]))
    #expect(content.outputs.map(\.path) == files.keys.filter { $0 != Manifest.fileName }.sorted())
    for entry in content.outputs {
      #expect(FileDigest(files[entry.path].map { Array($0) } ?? []) == FileDigest(size: entry.size, sha256: entry.sha256))
    }
    #expect(content.inputs.map(\.path) == example.inputs.map(\.path))
    #expect(!String(decoding: files[Manifest.fileName] ?? Data(), as: UTF8.self).contains(example.scratch.root))
  }

  @Test func digestsAreThoseOfTheStandard() {
    // FIPS 180-4, example "abc".
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(FileDigest(Array("abc".utf8)) == FileDigest(size: 3, sha256: abc))
  }
}
