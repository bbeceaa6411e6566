import Records
import Testing

@testable import Audit

/// Card by card: record, spooler, printer, blanks, handover.
@Suite struct CardLedgerTests {
  @Test func `brings together what is said of a card`() throws {
    let archive = try WitnessArchive([
      "pencetakan.csv": [
        PrintUnwitnessedTests.header,
        "C-1,6311025007070002,SES-1,PRN-01,2025-03-03T08:00:00,2025-03-03T08:02:00,gagal,B-1,PTG-200",
        "C-2,6311025007070002,SES-1,PRN-01,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-2,PTG-200",
        "C-3,6311011503070003,SES-1,PRN-02,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,,PTG-200",
        "C-4,6311011503070003,SES-2,PRN-01,2025-03-03T08:05:00,2025-03-03T08:07:00,berhasil,B-4,PTG-200",
      ],
      "penyerahan.csv": [
        "nomor_bast,id_sesi,waktu,nik,nomor_blangko", "1,SES-1,2025-03-03T12:00:00,6311025007070002,B-2",
        "1,SES-1,2025-03-03T12:00:00,6311011503070003,",
      ],
      "persediaan.csv": [
        "waktu,id_sesi,barang,gerak,jumlah", "2025-03-03T07:00:00,SES-1,blangko,awal,9", "2025-03-03T07:00:00,SES-1,film,awal,1",
        "2025-03-03T09:00:00,SES-1,blangko,rusak,1",
      ],
    ])
    try archive.job("C-2", state: .completed)
    try archive.job("C-1", log: 1)
    try archive.job("C-1", state: .aborted)
    try archive.job("C-2", log: 1)
    let ledger = try archive.run().cardLedger()
    #expect(ledger.count == 4)
    #expect(
      ledger[0] == CardWitnesses(print: 0, state: .contradicted, spooler: [1], printer: [2], coverage: 0, blanks: [0, 2]))
    #expect(
      ledger[1]
        == CardWitnesses(
          print: 1, state: .witnessed, spooler: [3], printer: [0], coverage: 0, handovers: [0], blanks: [0, 2]))
    #expect(ledger[2] == CardWitnesses(print: 2, state: .notCovered, handovers: [1], blanks: [0, 2]))
    #expect(ledger[3] == CardWitnesses(print: 3, state: .unwitnessed, coverage: 0))
  }

  @Test func `knows the cards of an archive without logs`() throws {
    let archive = try WitnessArchive([
      "pencetakan.csv": [PrintUnwitnessedTests.header, "C-1,6311025007070002,SES-1,PRN-01,,,gagal,B-1,PTG-200"]
    ])
    let result = try archive.run()
    #expect(result.cardLedger()[0] == CardWitnesses(print: 0))
    #expect(result.attribution == nil)
    #expect(result.evidence == EvidenceFigures())
  }
}
