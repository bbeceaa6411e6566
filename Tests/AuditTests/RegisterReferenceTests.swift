import Records
import Testing

@testable import Audit

/// `data.reference-unknown`: values that their own table does not know.
@Suite struct RegisterReferenceTests {
  private static let students = ["nik,nama", "6311015205080001,Siti"]
  private static let sessions = ["id_sesi,npsn,tanggal,petugas,perangkat", "S1,30310001,2025-03-03,P1,K1"]
  private static let executions = "id_sesi,langkah,nik,mulai,selesai,id_petugas,id_perangkat,hasil"

  private func references(_ example: RegisterExample) -> [String] {
    example.registerFindings().filter { $0.rule == .referenceUnknown }.map(example.text)
  }

  @Test("Each unknown value once per table and column, at its first row; only a NIK is carried")
  func oncePerValue() throws {
    let example = try RegisterExample([
      "siswa.csv": Self.students, "sesi.csv": Self.sessions,
      "langkah.csv": [
        Self.executions, "S1,3,6311015205080001,,,,,", "S9,3,6311015205080002,,,,,", "S9,4,6311015205080002,,,,,",
      ],
      "perekaman.csv": ["nik,status,waktu,id_petugas", "6311015205080002,PRO,2025-03-03T09:00:00,P1"],
    ])
    #expect(
      references(example) == [
        "data.reference-unknown langkah.csv:3", "data.reference-unknown 6311015205080002 langkah.csv:3",
        "data.reference-unknown 6311015205080002 perekaman.csv:2",
      ])
  }

  @Test("A table without rows defines nothing, and an empty cell refers to nothing")
  func nothingToCompare() throws {
    let example = try RegisterExample([
      "sesi.csv": Self.sessions, "langkah.csv": [Self.executions, ",3,6311015205080001,,,,KAM-1,"],
    ])
    #expect(references(example).isEmpty)
  }

  @Test("Every device of a list is looked up, and named by itself")
  func devices() throws {
    let example = try RegisterExample([
      "perangkat.csv": ["id_perangkat,jenis", "KAM-1,kamera"],
      "langkah.csv": [Self.executions, ",3,,,,,KAM-1|FPR-1,", ",3,,,,,FPR-1,", ",3,,,,,FPR-1|IRS-1,"],
    ])
    let found = example.registerFindings()
    #expect(found.map(example.text) == ["data.reference-unknown langkah.csv:2", "data.reference-unknown langkah.csv:4"])
    let names = found.map { example.context.staff.name(Int32($0.detail >> 16), example.records) }
    #expect(names == ["FPR-1", "IRS-1"])
  }

  @Test("Officers are left to role.unknown, and the NIK of a session step is ignored")
  func leftAlone() throws {
    let example = try RegisterExample([
      "siswa.csv": Self.students, "petugas.csv": ["id_petugas,nama,peran", "P1,Ani,operator_perekaman"],
      "langkah.csv": [Self.executions, ",2,6311015205080009,,,P9,,"],
    ])
    #expect(references(example).isEmpty)
  }

  @Test("Schools of students, visits and receipts")
  func schools() throws {
    let example = try RegisterExample([
      "sekolah.csv": ["npsn,nama", "30310001,SMAN 1"], "siswa.csv": ["nik,nama,npsn", "6311015205080001,Siti,30310002"],
      "sesi.csv": Self.sessions,
      "penyerahan.csv": ["nomor_bast,id_sesi,npsn,waktu,nik,nomor_blangko", "B1,S1,30310003,2025-03-03,,"],
    ])
    #expect(
      references(example) == [
        "data.reference-unknown siswa.csv:2",
        "data.reference-unknown penyerahan.csv:2",
      ])
  }
}
