import Handover
import Records
import Testing

@testable import Audit

/// Cards under seals against the tables.
@Suite struct SealReconciliationTests {
  private static let header = "nomor_bast,id_sesi,npsn,waktu,nik,nomor_blangko"

  private func difference(_ rows: [String]) throws -> CardDifference? {
    var archive = try SealedArchive(rows: ([Self.header] + rows).joined(separator: "\n"))
    try archive.add(ExampleReceipt(name: "ba-1"))
    return try archive.audit().receipts[0].difference
  }

  private static let first = "BA-1,SES-1,30310001,2025-03-03T14:00:00,6311025007070002,B-1"
  private static let second = "BA-1,SES-1,30310001,2025-03-03T14:00:00,6311011503070003,B-2"

  @Test("Missing, additional and other cards are told apart")
  func kinds() throws {
    #expect(try difference([Self.second, Self.first])?.count == 0)
    #expect(try difference([Self.first])?.sealedOnly == [1])
    let more = "BA-1,SES-1,30310001,2025-03-03T14:00:00,6311016011070004,B-3"
    #expect(try difference([Self.first, Self.second, more])?.listedOnly == [2])
    let other = "BA-1,SES-1,30310001,2025-03-03T14:00:00,6311016011070004,B-2"
    #expect(try difference([Self.first, other])?.otherPerson == [1])
    let renumbered = "BA-1,SES-1,30310001,2025-03-03T14:00:00,6311011503070003,B-9"
    let found = try #require(try difference([Self.first, renumbered]))
    #expect(found.sealedOnly == [1] && found.listedOnly == [1])
  }

  @Test("Rows without a NIK or a school contradict nothing; rows of another school are not meant")
  func unknowns() throws {
    #expect(try difference(["BA-1,,,2025-03-03T14:00:00,,B-1", "BA-1,,,2025-03-03T14:00:00,,B-2"])?.count == 0)
    let elsewhere = "BA-1,,30310002,2025-03-03T14:00:00,6311025007070002,B-1"
    #expect(try difference([elsewhere])?.sealedOnly == [0, 1])
  }

  @Test("A card that only a seal has was printed, or is told so once, with the student whom its end and name fit")
  func withoutPrint() throws {
    var archive = try SealedArchive()
    archive.tables["siswa.csv"] = """
      nik,nama,npsn
      6311025007070002,Siswa 1,30310001
      6311011503070003,SISWA 2,30310001

      """
    archive.tables["penyerahan.csv"] = "\(Self.header)\n\(Self.first)\n"
    archive.tables["pencetakan.csv"] = """
      id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
      C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1

      """
    try archive.add(ExampleReceipt(name: "ba-1"))
    #expect(try archive.found() == ["handover.rows-differ ba-1", "handover.without-print ba-1"])
    let result = try archive.audit()
    let finding = try #require(result.findings.first { $0.rule == .handoverWithoutPrint })
    #expect(result.records.persons.text(finding.person) == "6311011503070003")
    archive.tables["perekaman.csv"] = "nik,status,waktu\n6311011503070003,CARD_PRINTED,2024-01-01T08:00:00\n"
    #expect(try archive.found() == ["handover.rows-differ ba-1"])
  }

  @Test("A blank that was printed for another NIK than the line shows was not printed for it", arguments: ["0003", "0004"])
  func printedForAnother(end: String) throws {
    var archive = try SealedArchive()
    archive.tables["siswa.csv"] = "nik,nama,npsn\n6311025007070002,Siswa 1,30310001\n"
    archive.tables["penyerahan.csv"] = "\(Self.header)\n\(Self.first)\n"
    archive.tables["pencetakan.csv"] = """
      id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko
      C-1,6311025007070002,SES-1,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1
      C-2,631101150307\(end),SES-1,2025-03-03T08:02:00,2025-03-03T08:04:00,berhasil,B-2

      """
    try archive.add(ExampleReceipt(name: "ba-1"))
    // The seal shows ************0003 for B-2, whom no roster has.
    let expected = ["handover.rows-differ ba-1"] + (end == "0003" ? [] : ["handover.without-print ba-1"])
    #expect(try archive.found() == expected)
  }

  @Test("The same findings for any number of threads and any order of files, with 1 card and with 600")
  func invariance() throws {
    for count in [1, 600] {
      let (receipt, rows) = SealedArchive.large(count)
      var archive = try SealedArchive(rows: rows)
      try archive.add(receipt)
      #expect(try archive.audit().receipts[0].check.state == .genuine)
      for number in 2...9 {
        try archive.add(
          ExampleReceipt(name: "ba-\(number)", number: "BA-\(number)", time: "15:0\(number)", sequence: number, isSigned: true))
      }
      let expected = try archive.found(threads: 1)
      #expect(expected.count > 8)
      archive.receipts.reverse()
      for threads in [1, 2, 5] { #expect(try archive.found(threads: threads) == expected) }
    }
  }

  @Test("A report for one school has its own receipts only and names no other's")
  func selection() throws {
    var archive = try SealedArchive()
    try archive.add(ExampleReceipt(name: "ba-1", isSigned: true))
    try archive.add(
      ExampleReceipt(name: "ba-2", number: "BA-2", npsn: "30310002", cards: [], time: "15:00", sequence: 2, isSigned: true))
    let result = try archive.audit(AuditOptions(schools: ["30310002"]))
    #expect(result.selectedReceipts == [1])
    let findings = result.findings.filter { result.records.receipt(at: $0.position) != nil }
    #expect(findings.map(\.rule) == [.markReused])
    #expect(findings.allSatisfy { $0.other == $0.position })
  }
}
