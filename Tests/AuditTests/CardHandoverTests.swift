import Records
import Testing

@testable import Audit

/// `print.blank-reused` and `handover.*`: one card, one blank, one receipt.
@Suite struct CardHandoverTests {
  private static let prints = "id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko"
  private static let handovers = "nomor_bast,id_sesi,npsn,waktu,nik,nomor_blangko,penerima,jabatan_penerima,jumlah_ditandatangani"
  private static let siti = "6311015205080001"
  private static let budi = "6311011205080001"

  private func findings(prints: [String] = [], handovers: [String] = [], statuses: [String] = []) throws -> [String] {
    let example = try RegisterExample([
      "pencetakan.csv": [Self.prints] + prints, "penyerahan.csv": [Self.handovers] + handovers,
      "perekaman.csv": ["nik,status,waktu,id_petugas"] + statuses,
    ])
    return example.cardFindings().map(example.text)
  }

  @Test("A blank in three prints is two findings, on all but the earliest print, whatever the verdicts")
  func blankReused() throws {
    let found = try findings(prints: [
      "C2,\(Self.siti),S1,2025-03-03T10:00:00,,berhasil,B1", "C1,\(Self.siti),S1,2025-03-03T09:00:00,,gagal,B1",
      "C3,\(Self.budi),S2,2025-03-04T09:00:00,,gagal,B1", "C4,\(Self.budi),S2,2025-03-04T10:00:00,,berhasil,B2",
      "C5,\(Self.budi),S2,2025-03-04T11:00:00,,gagal,", "C6,\(Self.budi),S2,2025-03-04T12:00:00,,gagal,",
    ])
    #expect(
      found == [
        "print.blank-reused S1 step 7 \(Self.siti) pencetakan.csv:2",
        "print.blank-reused S2 step 7 \(Self.budi) pencetakan.csv:4",
      ])
  }

  @Test(
    "A card handed over was printed under its serial and NIK, or before the archive began",
    arguments: [
      ("\(siti),B1", true), ("\(siti),", true), (",B1", true), (",", true), ("\(siti),B2", false), ("\(budi),B1", false),
      ("\(budi),B7", true), ("\(budi),", true),
    ])
  func withoutPrint(_ card: String, _ isKnown: Bool) throws {
    let found = try findings(
      prints: ["C1,\(Self.siti),S1,2025-03-03T09:00:00,,berhasil,B1", "C2,\(Self.siti),S1,2025-03-03T10:00:00,,gagal,B2"],
      handovers: ["BAST,S1,,2025-03-03T12:00:00,\(card),Kepala,,1"],
      statuses: [
        "\(Self.siti),CARD_PRINTED,2025-03-01T09:00:00,",
        Self.isKnownToRegister(card) ? "\(Self.budi),CARD_ISSUED,2025-03-03T12:00:00," : "",
      ])
    let person = card.split(separator: ",", omittingEmptySubsequences: false)[0]
    #expect(found == (isKnown ? [] : ["handover.without-print S1 step 8 \(person) penyerahan.csv:2"]))
  }

  /// Every card of Budi in the examples but the one under Siti's serial.
  private static func isKnownToRegister(_ card: String) -> Bool { card != "\(budi),B1" }

  @Test("A status after the handover does not make up for a print")
  func statusTooLate() throws {
    let found = try findings(
      handovers: ["BAST,S1,,2025-03-03T12:00:00,\(Self.siti),B1,Kepala,,1"],
      statuses: ["\(Self.siti),CARD_PRINTED,2025-03-03T12:00:01,"])
    #expect(found == ["handover.without-print S1 step 8 \(Self.siti) penyerahan.csv:2"])
  }

  @Test("The second handover of a card is the finding, by time, on any receipt")
  func repeated() throws {
    let found = try findings(
      prints: ["C1,\(Self.siti),S1,2025-03-03T09:00:00,,berhasil,B1", "C2,\(Self.budi),S1,2025-03-03T09:00:00,,berhasil,B2"],
      handovers: [
        "BAST2,S2,,2025-03-04T12:00:00,\(Self.siti),B1,Kepala,,", "BAST1,S1,,2025-03-03T12:00:00,\(Self.siti),B1,Kepala,,",
        "BAST1,S1,,2025-03-03T12:00:00,\(Self.budi),,Kepala,,", "BAST1,S1,,2025-03-03T12:00:00,\(Self.budi),,Kepala,,",
      ])
    #expect(
      found == [
        "handover.repeated S2 step 8 \(Self.siti) penyerahan.csv:2", "handover.repeated S1 step 8 \(Self.budi) penyerahan.csv:5",
      ])
  }

  @Test(
    "The total signed for is the number of rows; empty cells state none",
    arguments: [(["2", "2"], 0), (["", ""], 0), (["2", ""], 0), (["3", "2"], 1), (["1", "1"], 1), (["0", ""], 1)])
  func countMismatch(_ signed: [String], _ count: Int) throws {
    let found = try findings(
      handovers: signed.enumerated().map { "BAST,S1,,2025-03-03T12:00:00,,B\($0),Kepala,,\($1)" }
    ).filter { $0.hasPrefix("handover.count") }
    #expect(found == (count == 0 ? [] : ["handover.count-mismatch S1 step 8 penyerahan.csv:2"]))
  }
}
