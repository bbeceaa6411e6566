/// A key that may seal, with what shows that the office stands behind it.
package struct SealStation: Sendable {
  package var key: SealSigningKey
  package var name: String
  /// The station's certificate first, then those of office keys that follow each other.
  package var certificates: [SignedRecord]

  package init(key: SealSigningKey, name: String, certificates: [SignedRecord]) {
    self.key = key
    self.name = name
    self.certificates = certificates
  }

  /// Seals a receipt.
  /// - Parameters:
  ///   - lines: of the batch's cards, as the paper shows them.
  ///   - occasion: what is new at every seal.
  package func seal(_ batch: HandoverBatch, lines: [SealedLine], _ occasion: SealOccasion) throws -> ReceiptFile {
    let ranges = SheetRecord.ranges(lines)
    let content = BatchRecord(
      batch, root: lines.root(salt: occasion.salt), inputs: occasion.inputs, moment: occasion.moment,
      predecessor: occasion.predecessor, sequence: occasion.sequence, sheets: ranges.count)
    let record = try content.signed(by: key)
    let sheets = try ranges.enumerated().map { index, range in
      try SheetRecord(batch: record, number: index + 1, lines: lines[range]).signed(by: key)
    }
    return ReceiptFile(
      batch: record, sheets: sheets, certificates: certificates, salt: occasion.salt, lines: lines)
  }

  /// Signs the second party's mark, given with a pen on this station's screen or in ink.
  package func mark(
    _ batch: SignedRecord, way: MarkRecord.Way, digest: [UInt8], name: String, office: String, moment: Int
  ) throws -> SignedRecord {
    try MarkRecord(batch: batch.digest, way: way, name: name, office: office, moment: moment, digest: digest).signed(by: key)
  }
}

/// What is new at every seal.
package struct SealOccasion: Sendable {
  /// Seconds since 1970.
  package var moment: Int
  /// Running number of the seal among those of its key, from 1.
  package var sequence: Int
  /// 16 random bytes.
  package var salt: [UInt8]
  /// Digest of the inputs of the audit, 32 bytes.
  package var inputs: [UInt8]?
  /// Digest of the batch record of the revision before.
  package var predecessor: [UInt8]?

  package init(
    moment: Int, sequence: Int, salt: [UInt8] = SealOccasion.newSalt(), inputs: [UInt8]? = nil, predecessor: [UInt8]? = nil
  ) {
    self.moment = moment
    self.sequence = sequence
    self.salt = salt
    self.inputs = inputs
    self.predecessor = predecessor
  }

  package static func newSalt() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }
}
