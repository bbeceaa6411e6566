import Fundamentals

@testable import Handover

/// An office key, a station's and a receipt, all invented.
struct SealExample {
  let office = SealSigningKey()
  let stationKey = SealSigningKey()
  var station: SealStation
  var trust: Trust

  /// 2025-02-28 14:00 WITA.
  static let moment = 1_740_722_400

  init(firstDay: String = "2025-01-01", lastDay: String = "2025-03-31") throws {
    let certificate = try SealExample.certificate(stationKey, by: office, firstDay: firstDay, lastDay: lastDay)
    station = SealStation(key: stationKey, name: "Pos 1", certificates: [certificate])
    trust = Trust(office: "Dinas Contoh")
    trust.roots = [.init(key: office.publicKey, name: "Dinas Contoh")]
  }

  static func certificate(
    _ key: SealSigningKey, by issuer: SealSigningKey, firstDay: String = "2025-01-01", lastDay: String = "2025-03-31",
    role: CertificateRecord.Role = .station, name: String = "Pos 1"
  ) throws -> SignedRecord {
    try CertificateRecord(
      key: key.publicKey, name: name, firstDay: day(firstDay), lastDay: day(lastDay), sequence: 1, role: role
    ).signed(by: issuer)
  }

  static func day(_ iso: String) -> LocalDate { LocalDate(iso: iso) ?? LocalDate(days: 0) }

  static func batch(_ count: Int, number: String = "400.12.2/17/Dukcapil/2025", name: (Int) -> String = { "Siswa \($0)" })
    -> HandoverBatch
  {
    let cards = (0..<count).map { index in
      HandoverBatch.Card(
        nik: "************\(padded(index % 10_000, 4))", name: name(index + 1), sex: index % 2 == 0 ? "L" : "P",
        schoolClass: "XII IPA 1", serial: "BLK\(10_000 + index)", isGood: true, recipient: "H. Kepala")
    }
    return HandoverBatch(
      number: number, day: day("2025-02-28"), school: .init(npsn: "30310001", name: "SMAN 1 Contoh"),
      receiver: .init(name: "H. Kepala"), cards: cards)
  }

  static func lines(_ batch: HandoverBatch) -> [SealedLine] {
    batch.cards.enumerated().map { index, card in
      SealedLine(
        number: index + 1, nik: card.nik, name: card.name, sex: card.sex, schoolClass: card.schoolClass, serial: card.serial,
        isGood: card.isGood, recipient: card.recipient)
    }
  }

  func seal(_ batch: HandoverBatch, sequence: Int = 1, moment: Int = SealExample.moment, predecessor: [UInt8]? = nil) throws
    -> ReceiptFile
  {
    try station.seal(
      batch, lines: SealExample.lines(batch), .init(moment: moment, sequence: sequence, predecessor: predecessor))
  }

  func check(_ file: ReceiptFile) throws -> ReceiptCheck { try check(ReceiptEvidence(file)) }

  func check(_ evidence: ReceiptEvidence) throws -> ReceiptCheck {
    guard let check = ReceiptCheck(evidence, trust: trust) else { throw ReceiptFileError.record("batch") }
    return check
  }
}
