import Testing

@testable import Handover

/// The second party's mark.
struct MarkTests {
  private let strokes = Strokes([
    [
      .init(time: 0, x: 10, y: 20, pressure: 500), .init(time: 12, x: 30, y: 25, pressure: 700),
    ]
  ])

  private func marked(_ example: SealExample, _ file: ReceiptFile, strokes: Strokes) throws -> ReceiptFile {
    var file = file
    let record = try example.station.mark(
      file.batch, way: .strokes, digest: strokes.digest, name: "H. Kepala", office: "SMAN 1 Contoh", moment: SealExample.moment)
    file.marks.append(.init(record: record, strokes: strokes))
    return try ReceiptFile(json: file.json)
  }

  @Test func `strokes given at the station count`() throws {
    let example = try SealExample()
    let file = try marked(example, example.seal(SealExample.batch(2)), strokes: strokes)
    let check = try example.check(file)
    #expect(check.state == .genuine && check.marks.map(\.content.name) == ["H. Kepala"])
    #expect(check.marks.first?.strokes == strokes && check.marks.first?.signer.standing == .good)
  }

  @Test func `an own key signs the batch`() throws {
    let example = try SealExample()
    var file = try example.seal(SealExample.batch(2))
    let key = SealSigningKey()
    let record = try MarkRecord(
      batch: file.batch.digest, way: .ownKey, name: "H. Kepala", office: "SMAN 1", moment: 0, key: key.publicKey
    ).signed(by: key)
    file.marks = [.init(record: record)]
    let check = try example.check(ReceiptFile(json: file.json))
    #expect(check.state == .genuine && check.marks.first?.content.way == .ownKey)
    #expect(check.marks.first?.signer.id == key.publicKey.id)
    // Another key may not sign for it.
    file.marks = [
      .init(
        record: try MarkRecord(
          batch: file.batch.digest, way: .ownKey, name: "H. Kepala", office: "SMAN 1", moment: 0, key: key.publicKey
        ).signed(by: SealSigningKey()))
    ]
    #expect(try example.check(file).problems == [.signature(.mark(1))])
  }

  @Test func `marks and strokes of another batch do not count`() throws {
    let example = try SealExample()
    let first = try marked(example, example.seal(SealExample.batch(2)), strokes: strokes)
    var second = try example.seal(SealExample.batch(2, number: "18"), sequence: 2)
    second.marks = first.marks
    #expect(try example.check(second).problems == [.foreignMark(1)])
    var altered = first
    altered.marks[0].strokes?.strokes[0][0].pressure = 1
    #expect(try example.check(altered).problems == [.strokes(mark: 1)])
    altered.marks[0].strokes = nil
    #expect(try example.check(altered).problems == [.strokes(mark: 1)])
  }

  @Test func `strokes used again are found, also when they were moved`() throws {
    let example = try SealExample()
    let moved = Strokes([strokes.strokes[0].map { .init(time: $0.time + 5, x: $0.x + 7, y: $0.y - 3, pressure: $0.pressure) }])
    let first = try marked(example, example.seal(SealExample.batch(2)), strokes: strokes)
    for (reused, isReused) in [(strokes, true), (moved, true), (Strokes([[.init(time: 0, x: 1, y: 2, pressure: 3)]]), false)] {
      let second = try marked(example, example.seal(SealExample.batch(0, number: "18"), sequence: 2), strokes: reused)
      let pairs = SealContradictions.among([try example.check(first), try example.check(second)])
      #expect(pairs.map(\.kind) == (isReused ? [.strokesReused] : []))
    }
  }
}
