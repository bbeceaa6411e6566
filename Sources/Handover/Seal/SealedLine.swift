/// One card on a sealed receipt, as the paper shows it.
package struct SealedLine: Sendable, Hashable {
  /// From 1.
  package var number: Int
  /// Masked or whole, as the office has it on paper.
  package var nik: String
  package var name: String
  package var sex: String
  package var schoolClass: String
  package var serial: String
  package var isGood: Bool
  package var recipient: String

  package init(
    number: Int, nik: String, name: String, sex: String, schoolClass: String, serial: String, isGood: Bool, recipient: String
  ) {
    self.number = number
    self.nik = nik
    self.name = name
    self.sex = sex
    self.schoolClass = schoolClass
    self.serial = serial
    self.isGood = isGood
    self.recipient = recipient
  }

  /// The line as it goes into the tree.
  package var encoded: [UInt8] {
    CBOR.array([
      .integer(number), .text(nik), .text(name), .text(sex), .text(schoolClass), .text(serial), .boolean(isGood),
      .text(recipient),
    ]).encoded
  }
}

extension Array where Element == SealedLine {
  package func root(salt: [UInt8]) -> [UInt8] { MerkleTree.root(map(\.encoded), salt: salt) }
}

extension SealedLine {
  /// The lines of a batch whose cards already show what the paper shows.
  package static func lines(of batch: HandoverBatch) -> [SealedLine] {
    batch.cards.enumerated().map { index, card in
      SealedLine(
        number: index + 1, nik: card.nik, name: card.name, sex: card.sex, schoolClass: card.schoolClass, serial: card.serial,
        isGood: card.isGood, recipient: card.recipient)
    }
  }
}
