import Testing

@testable import Handover

/// What several receipts cannot all be.
struct SealContradictionTests {
  private func kinds(_ example: SealExample, _ files: [ReceiptFile]) throws -> [SealContradiction] {
    SealContradictions.among(try files.map(example.check)).map(\.kind)
  }

  @Test func `receipts in order contradict nothing, and a copy of one is the same`() throws {
    let example = try SealExample()
    let files = [
      try example.seal(SealExample.batch(2)),
      try example.seal(SealExample.batch(0, number: "18"), sequence: 2, moment: SealExample.moment + 60),
    ]
    #expect(try kinds(example, files + files).isEmpty)
  }

  @Test func `revisions name the one before them`() throws {
    let example = try SealExample()
    let first = try example.seal(SealExample.batch(3))
    var batch = SealExample.batch(2)
    batch.revision = 2
    let second = try example.seal(batch, sequence: 2, predecessor: first.batch.digest)
    batch.revision = 3
    let third = try example.seal(batch, sequence: 3, predecessor: second.batch.digest)
    #expect(try kinds(example, [first, second]).isEmpty)
    #expect(try kinds(example, [third, first, second]).isEmpty)
    #expect(try kinds(example, [first, third]).isEmpty)
    batch.revision = 2
    let orphan = try example.seal(batch, sequence: 4)
    #expect(try kinds(example, [first, orphan]) == [.numberTwice])
    #expect(try kinds(example, [second, orphan]) == [.revisionTwice])
  }

  @Test func `one number for two batches, one running number twice`() throws {
    let example = try SealExample()
    let first = try example.seal(SealExample.batch(0))
    #expect(try kinds(example, [first, example.seal(SealExample.batch(1), sequence: 2)]) == [.revisionTwice])
    #expect(try kinds(example, [first, example.seal(SealExample.batch(0, number: "18"))]) == [.sequenceTwice])
  }

  @Test func `a clock set back shows between running numbers`() throws {
    let example = try SealExample()
    let late = try example.seal(SealExample.batch(0, number: "18"), sequence: 7, moment: SealExample.moment - 86_400)
    #expect(try kinds(example, [late, example.seal(SealExample.batch(0), sequence: 6)]) == [.clockSetBack])
  }

  @Test func `a card on two receipts is told with its serial`() throws {
    let example = try SealExample()
    let first = try example.seal(SealExample.batch(1))
    let second = try example.seal(SealExample.batch(1, number: "18"), sequence: 2)
    #expect(try kinds(example, [first, second]) == [.cardTwice(serial: "BLK10000")])
  }

  @Test func `receipts of unknown keys and borrowed key ids accuse nobody`() throws {
    let example = try SealExample()
    let genuine = try example.seal(SealExample.batch(1))
    let stranger = try SealExample()
    let forged = try stranger.seal(SealExample.batch(2))
    #expect(try kinds(example, [genuine, forged]).isEmpty)
    // A forger who names the station's key without its certificate.
    var borrowed = ReceiptEvidence(try example.seal(SealExample.batch(2)))
    borrowed.certificates = []
    let check = try #require(ReceiptCheck(borrowed, trust: Trust()))
    #expect(!check.isSigned)
    #expect(try SealContradictions.among([example.check(genuine), check]).isEmpty)
  }
}
