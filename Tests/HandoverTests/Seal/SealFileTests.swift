import Foundation
import Fundamentals
import Testing

@testable import Handover

/// Files that came over a USB stick: cut, altered or made up, they are refused by name and harm nothing.
struct SealFileTests {
  private let example: SealExample
  private let json: [UInt8]

  init() throws {
    example = try SealExample()
    var file = try example.seal(SealExample.batch(21))
    let strokes = Strokes([[.init(time: 0, x: 1, y: 2, pressure: 3)]])
    let mark = try example.station.mark(
      file.batch, way: .strokes, digest: strokes.digest, name: "A", office: "B", moment: SealExample.moment)
    file.marks = [.init(record: mark, strokes: strokes)]
    json = file.json
  }

  @Test func `a file is the same after being read and written`() throws {
    #expect(try ReceiptFile(json: json).json == json)
  }

  @Test func `cut and altered files are refused, or found to be altered`() throws {
    for count in stride(from: 0, to: json.count - 1, by: 37) {
      #expect(throws: ReceiptFileError.self) { try ReceiptFile(json: Array(json.prefix(count))) }
    }
    let lines = try ReceiptFile(json: json).lines
    var state: UInt64 = 1
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var changed = json
      changed[Int(state >> 33) % changed.count] ^= UInt8(1 + (state >> 20) % 255)
      guard let file = try? ReceiptFile(json: changed), file.json != json else { continue }
      // What a check code or blanks lose does not matter; everything else must not pass.
      let check = try example.check(file)
      #expect(check.state != .genuine || file.lines == lines)
    }
  }

  @Test(arguments: [
    ("batch", "MTB1:ABC", ReceiptFileError.record("batch")), ("salt", "AAAA", .value("salt")), ("salt", "%", .value("salt")),
    ("schema", "mutubaku-receipt/9", .schema("mutubaku-receipt/9")),
  ])
  func `what is wrong is named by its place`(key: String, value: String, error: ReceiptFileError) throws {
    var object = try #require(JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    object[key] = value
    let changed = try Array(JSONSerialization.data(withJSONObject: object))
    #expect(throws: error) { try ReceiptFile(json: changed) }
    object[key] = nil
    let without = try Array(JSONSerialization.data(withJSONObject: object))
    #expect(throws: ReceiptFileError.form(key)) { try ReceiptFile(json: without) }
    for language in Language.allCases { #expect(!error.message(in: language).isEmpty) }
  }

  @Test(arguments: [
    #"{"schema":"mutubaku-strokes/1","batch":"00","name":"","office":"","moment":0,"strokes":[]}"#,
    #"{"schema":"mutubaku-strokes/1","batch":"\#(String(repeating: "0", count: 64))","name":"","office":"","moment":0,"strokes":[]}"#,
    #"{"schema":"mutubaku-strokes/1","batch":"\#(String(repeating: "0", count: 64))","name":"","office":"","moment":0,"strokes":[[[1,2,3]]]}"#,
    #"{"schema":"mutubaku-strokes/1","batch":"\#(String(repeating: "0", count: 64))","name":"","office":"","moment":-1,"strokes":[[[1,2,3,4]]]}"#,
    #"{"schema":"mutubaku-strokes/1","batch":"\#(String(repeating: "0", count: 64))","name":"","office":"","moment":0,"strokes":[[[9223372036854775807,2,3,4]]]}"#,
    #"{"schema":"mutubaku-mark/1","record":"MTB1:"}"#, "", "[]", "{}", String(repeating: "[", count: 5000),
  ])
  func `strokes and marks that cannot be are refused`(text: String) {
    #expect(throws: ReceiptFileError.self) { try StrokesFile(json: Array(text.utf8)) }
    #expect(throws: ReceiptFileError.self) { try MarkFile(json: Array(text.utf8)) }
    #expect(throws: ReceiptFileError.self) { try Trust(json: Array(text.utf8)) }
  }
}
