import Archive
import Fundamentals
import Procedure
import Records
import Testing

@testable import Audit

/// What a student needs next, on 10 March 2025.
struct StudentNeedTests {
  private static let siti = "6311015205080001"

  /// The needs of the students of school 30310001 as `kind` or `kind until day`, in their order.
  private func needs(
    born: String = "2007-05-12", steps: [String] = [], statuses: [String] = [], prints: [String] = [], handovers: [String] = [],
    others: [String] = []
  ) throws -> [String] {
    let siti = Self.siti
    func lines(_ head: String, _ rows: [String]) -> String {
      ([head] + rows.map { $0.replacing("NIK", with: siti) }).joined(separator: "\n") + "\n"
    }
    let procedure = try #require(Procedure.builtin("balangan-2020"))
    let records = try ArchiveReader.read(
      texts: [
        ("siswa.csv", lines("nik,nama,tanggal_lahir,status_kawin,npsn,kelas", ["NIK,Siti,\(born),BK,30310001,XII"] + others)),
        ("sesi.csv", lines("id_sesi,npsn,tanggal", ["S1,30310001,2025-03-03", "S2,30310001,2025-03-05"])),
        ("langkah.csv", lines("id_sesi,langkah,nik,mulai,selesai,id_petugas,hasil", steps)),
        ("perekaman.csv", lines("nik,status,waktu,id_petugas", statuses.map { "NIK,\($0)," })),
        ("pencetakan.csv", lines("id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko", prints)),
        ("penyerahan.csv", lines("nomor_bast,id_sesi,waktu,nik,nomor_blangko", handovers)),
      ], procedure: procedure
    ).records
    let day = try #require(LocalDate(iso: "2025-03-10"))
    let result = try Audit.run(records, procedure, AuditOptions(asOf: day))
    let school = try #require(result.records.cells.find("30310001"))
    return (result.studentNeeds()[school] ?? []).map { $0.kind.rawValue + ($0.until.map { " until \($0.iso)" } ?? "") }
  }

  private static let recorded = "S1,6,NIK,2025-03-03 09:00,2025-03-03 09:10,P1,berhasil"
  private static let printed = "C1,NIK,S1,2025-03-04 09:00,2025-03-04 09:05,berhasil,B1"

  @Test(
    arguments: [
      // Nothing done: to be recorded, from the 16th birthday on.
      ("2007-05-12", [], [], [], [], "record"), ("2009-05-12", [], [], [], [], "wait-16 until 2025-05-12"),
      ("2009-03-10", [], [], [], [], "record"),
      // Recorded: too young for a card, or waiting for the register.
      ("2008-05-12", [recorded], [], [], [], "wait-17 until 2025-05-12"),
      ("2007-05-12", [recorded], [], [], [], "wait-print-ready"),
      // The register refused it; a later status counts, and one after the day of the report does not.
      ("2007-05-12", [recorded], ["EFAC,2025-03-05 09:00"], [], [], "record-again"),
      ("2008-05-12", [recorded], ["EFAC,2025-03-05 09:00"], [], [], "record-again"),
      ("2007-05-12", [recorded], ["EFAC,2025-03-05 09:00", "SFE,2025-03-06 09:00"], [], [], "wait-print-ready"),
      ("2007-05-12", [recorded], ["EFAC,2025-03-11 09:00"], [], [], "wait-print-ready"),
      // Print-ready, printed, handed over.
      ("2007-05-12", [recorded], ["PRR,2025-03-05 09:00"], [], [], "print"),
      ("2007-05-12", [recorded], ["PRR,2025-03-03 10:00"], [printed], [], "hand-over"),
      ("2007-05-12", [recorded], ["PRR,2025-03-03 10:00"], [printed], ["BAST-1,S1,2025-03-05 10:00,NIK,B1"], "done"),
      // Whoever refused or was absent is still to be recorded.
      ("2007-05-12", ["S1,3,NIK,2025-03-03 09:00,2025-03-03 09:01,P1,menolak"], [], [], [], "record"),
    ] as [(String, [String], [String], [String], [String], String)])
  func `the next step follows from records, statuses and age`(
    born: String, steps: [String], statuses: [String], prints: [String], handovers: [String], need: String
  ) throws {
    #expect(try needs(born: born, steps: steps, statuses: statuses, prints: prints, handovers: handovers) == [need])
  }

  @Test func `what somebody has to do stands before what only takes time`() throws {
    let others = [
      "6311015205090002,Ani,2010-01-01,BK,30310001,X", "6311015205070003,Budi,2007-01-01,BK,30310001,XII",
      "6311015205070004,Citra,2007-01-01,BK,30310009,XII",
    ]
    let needs = try needs(steps: [Self.recorded], statuses: ["PRR,2025-03-05 09:00"], others: others)
    #expect(needs == ["print", "record", "wait-16 until 2026-01-01"])
  }
}
