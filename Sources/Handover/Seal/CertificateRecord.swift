package import Fundamentals

/// An office key's word for another key (QR C).
package struct CertificateRecord: SealPayload {
  package static let kind = SignedRecord.Kind.certificate

  package var key: SealPublicKey
  package var name: String
  package var firstDay: LocalDate
  /// Inclusive.
  package var lastDay: LocalDate
  /// Running number among those of the issuer.
  package var sequence: Int
  package var role: Role

  package enum Role: Int, Sendable {
    /// Seals receipts.
    case station = 1
    /// Follows the office key that signs.
    case office = 2
  }

  package static let nameLength = 24

  package init(key: SealPublicKey, name: String, firstDay: LocalDate, lastDay: LocalDate, sequence: Int, role: Role) {
    self.key = key
    self.name = name
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.sequence = sequence
    self.role = role
  }

  package init?(_ fields: PayloadFields) {
    guard let bytes = fields.bytes(1, count: 32), let key = SealPublicKey(bytes), let name = fields.text(2),
      let first = fields.day(3), let last = fields.day(4), let sequence = fields.count(5, from: 1),
      let role = fields.integer(6).flatMap(Role.init(rawValue:))
    else { return nil }
    self.init(key: key, name: name, firstDay: first, lastDay: last, sequence: sequence, role: role)
  }

  package var fields: [Int: CBOR] {
    [
      1: .bytes(key.bytes), 2: .text(name, atMost: CertificateRecord.nameLength), 3: .integer(Int(firstDay.days)),
      4: .integer(Int(lastDay.days)), 5: .integer(sequence), 6: .integer(role.rawValue),
    ]
  }
}
