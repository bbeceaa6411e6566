/// The second party's mark on a receipt (tanda pihak kedua).
package struct MarkRecord: SealPayload {
  package static let kind = SignedRecord.Kind.mark

  /// Digest of the batch record.
  package var batch: [UInt8]
  package var way: Way
  package var name: String
  package var office: String
  /// Seconds since 1970, by the clock of who signs the record.
  package var moment: Int
  /// Of the strokes or of the scanned file.
  package var digest: [UInt8]?
  /// The school's own key, which signs the record.
  package var key: SealPublicKey?

  package enum Way: Int, Sendable, CaseIterable {
    case strokes = 1
    case ownKey = 2
    case ink = 3
  }

  private static let length = 40

  package init(
    batch: [UInt8], way: Way, name: String, office: String, moment: Int, digest: [UInt8]? = nil, key: SealPublicKey? = nil
  ) {
    self.batch = batch
    self.way = way
    self.name = name
    self.office = office
    self.moment = moment
    self.digest = digest
    self.key = key
  }

  package init?(_ fields: PayloadFields) {
    guard let batch = fields.bytes(1, count: 32), let way = fields.integer(2).flatMap(Way.init(rawValue:)),
      let name = fields.text(3), let office = fields.text(4), let moment = fields.moment(5)
    else { return nil }
    let digest = fields.bytes(6, count: 32)
    let key = fields.bytes(7, count: 32).flatMap(SealPublicKey.init)
    // A pen and ink leave something to digest; an own key has to be named.
    guard way == .ownKey ? key != nil && !fields.has(6) : digest != nil && !fields.has(7) else { return nil }
    self.init(batch: batch, way: way, name: name, office: office, moment: moment, digest: digest, key: key)
  }

  package var fields: [Int: CBOR] {
    var fields: [Int: CBOR] = [
      1: .bytes(batch), 2: .integer(way.rawValue), 3: .text(name, atMost: MarkRecord.length),
      4: .text(office, atMost: MarkRecord.length), 5: .integer(moment),
    ]
    if let digest { fields[6] = .bytes(digest) }
    if let key { fields[7] = .bytes(key.bytes) }
    return fields
  }
}
