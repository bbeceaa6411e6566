package import Fundamentals

/// What a seal says of a whole receipt (QR A).
package struct BatchRecord: SealPayload {
  package static let kind = SignedRecord.Kind.batch

  /// Number of the receipt.
  package var number: String
  package var npsn: String
  package var school: String
  package var day: LocalDate
  package var cards: Int
  package var counts: HandoverBatch.Counts
  package var withheld: Int?
  package var serials: Serials?
  /// Merkle root of the lines, 32 bytes.
  package var root: [UInt8]
  /// Digest of the inputs of the audit that the receipt was made from, 32 bytes.
  package var inputs: [UInt8]?
  /// Seconds since 1970, by the clock of the station.
  package var moment: Int
  /// From 1.
  package var revision: Int
  /// Digest of the batch record of the revision before.
  package var predecessor: [UInt8]?
  /// Running number of the seal among those of its key, from 1.
  package var sequence: Int
  package var receiver: String
  package var sheets: Int

  package struct Serials: Sendable, Hashable {
    package var first: String
    package var last: String
  }

  package static let (schoolLength, receiverLength) = (40, 30)

  package init?(_ fields: PayloadFields) {
    guard let number = fields.text(1), let npsn = fields.text(2), let school = fields.text(3), let day = fields.day(4),
      let counts = fields.array(5), counts.count == 5, let cards = counts[0].integer, 0...1_000_000 ~= cards,
      let root = fields.bytes(7, count: 32), let moment = fields.moment(9), let revision = fields.count(10, from: 1),
      let sequence = fields.count(12, from: 1), let receiver = fields.text(13), let sheets = fields.count(14, from: 0),
      sheets <= cards,
      counts.dropFirst().allSatisfy({ $0 == .null || $0.integer != nil })
    else { return nil }
    self.number = number
    self.npsn = npsn
    self.school = school
    self.day = day
    self.cards = cards
    self.counts = .init(recorded: counts[1].integer, printed: counts[2].integer, spoiled: counts[3].integer)
    withheld = counts[4].integer
    self.root = root
    self.moment = moment
    self.revision = revision
    self.sequence = sequence
    self.receiver = receiver
    self.sheets = sheets
    if fields.has(6) {
      guard let range = fields.array(6), range.count == 2, let first = range[0].text, let last = range[1].text else { return nil }
      serials = Serials(first: first, last: last)
    }
    if fields.has(8) {
      guard let inputs = fields.bytes(8, count: 32) else { return nil }
      self.inputs = inputs
    }
    if fields.has(11) {
      guard let predecessor = fields.bytes(11, count: 32) else { return nil }
      self.predecessor = predecessor
    }
  }

  /// What a receipt says before it is sealed.
  package init(
    _ batch: HandoverBatch, root: [UInt8], inputs: [UInt8]?, moment: Int, predecessor: [UInt8]?, sequence: Int, sheets: Int
  ) {
    number = batch.number
    npsn = batch.school.npsn
    school = batch.school.name
    day = batch.day
    cards = batch.cards.count
    counts = batch.counts
    withheld = batch.withheld.count
    serials = batch.serialRange.map { Serials(first: $0.first, last: $0.last) }
    self.root = root
    self.inputs = inputs
    self.moment = moment
    revision = batch.revision
    self.predecessor = predecessor
    self.sequence = sequence
    receiver = batch.receiver.name
    self.sheets = sheets
  }

  package var fields: [Int: CBOR] {
    func count(_ value: Int?) -> CBOR { value.map(CBOR.integer) ?? .null }
    var fields: [Int: CBOR] = [
      1: .text(number), 2: .text(npsn), 3: .text(school, atMost: BatchRecord.schoolLength), 4: .integer(Int(day.days)),
      5: .array([
        .integer(cards), count(counts.recorded), count(counts.printed), count(counts.spoiled), count(withheld),
      ]),
      7: .bytes(root), 9: .integer(moment), 10: .integer(revision), 12: .integer(sequence),
      13: .text(receiver, atMost: BatchRecord.receiverLength), 14: .integer(sheets),
    ]
    if let serials { fields[6] = .array([.text(serials.first), .text(serials.last)]) }
    if let inputs { fields[8] = .bytes(inputs) }
    if let predecessor { fields[11] = .bytes(predecessor) }
    return fields
  }
}
