import Archive
import Fundamentals
import Procedure
import Testing

@testable import Audit

/// How fast a small visit went, and how far its students have come.
@Suite struct MeasuredPaceTests {
  private static let steps = "id_sesi,langkah,nik,mulai,selesai,id_petugas,id_perangkat,hasil"

  private func audit(_ files: [(path: String, text: String)]) throws -> AuditResult {
    let procedure = try #require(Procedure.builtin("balangan-2020"))
    let contents = try ArchiveReader.read(texts: files, procedure: procedure, threads: 2)
    return try Audit.run(contents.records, procedure, AuditOptions(asOf: LocalDate(iso: "2025-03-10"), threads: 2))
  }

  /// Recordings of ten minutes, one every quarter of an hour from eight on, by turns of the officers.
  private func visit(_ count: Int, officers: [String], outcome: String = "berhasil") throws -> AuditResult {
    let rows = (0..<count).map { index in
      let start = 8 * 60 + index * 15
      func time(_ minute: Int) -> String { "2025-03-03T\(padded(minute / 60, 2)):\(padded(minute % 60, 2)):00" }
      return
        "S1,6,63110152050\(padded(80_001 + index, 5)),\(time(start)),\(time(start + 10)),\(officers[index % officers.count]),,\(outcome)"
    }
    return try audit([
      ("sesi.csv", "id_sesi,npsn,tanggal,petugas\nS1,30310001,2025-03-03,P1|P2|P3\n"),
      ("langkah.csv", ([Self.steps] + rows).joined(separator: "\n") + "\n"),
    ])
  }

  @Test func `pace is recordings by sets and hours`() throws {
    // Eight recordings from 8:00 to 9:55, 6,900 seconds, by two officers: 8 · 360,000 / (2 · 6,900) = 208 hundredths an hour.
    let pace = try #require(try visit(8, officers: ["P1", "P2"]).recordingPace())
    #expect(pace == Pace(sessions: 1, units: 8, rate: 208, sets: 2, seconds: 6_900))
  }

  @Test func `too few recordings, or failed ones, measure nothing`() throws {
    #expect(try visit(4, officers: ["P1"]).recordingPace() == nil)
    #expect(try visit(9, officers: ["P1"], outcome: "gagal").recordingPace() == nil)
    #expect(try visit(9, officers: ["P1"]).printingPace() == nil)
  }

  @Test func `officers of a visit come from the list of sessions`() throws {
    let customs = try #require(try visit(5, officers: ["P1"]).visitCustoms())
    #expect(customs == (officers: 3, teams: 1))
  }

  @Test(
    arguments: [
      ("", "", "", "notRecorded"),
      ("S1,6,NIK,2025-03-03T09:00:00,2025-03-03T09:10:00,P1,,berhasil", "", "", "recorded"),
      ("S1,6,NIK,2025-03-03T09:00:00,2025-03-03T09:10:00,P1,,gagal", "", "", "notRecorded"),
      ("S1,3,NIK,2025-03-03T09:00:00,2025-03-03T09:10:00,P1,,sudah_rekam_belum_cetak", "", "", "recorded"),
      ("S1,3,NIK,2025-03-03T09:00:00,2025-03-03T09:10:00,P1,,sudah_cetak", "", "", nil),
      ("", "BIO_CAPTURED,2025-03-01T09:00:00", "", "recorded"),
      ("", "UNREGISTERED,2025-03-01T09:00:00", "", "notRecorded"),
      ("", "CARD_PRINTED,2025-03-11T09:00:00", "", "notRecorded"),
      ("", "", "C1,NIK,S1,2025-03-03T10:00:00,2025-03-03T10:02:00,berhasil,B1", nil),
      ("", "", "C1,NIK,S1,2025-03-03T10:00:00,2025-03-03T10:02:00,gagal,B1", "notRecorded"),
    ] as [(String, String, String, String?)])
  func `how far a student has come`(_ step: String, _ status: String, _ print: String, _ state: String?) throws {
    let nik = "6311015205080001"
    let result = try audit([
      ("siswa.csv", "nik,nama,tanggal_lahir,npsn\n\(nik),Siti,2008-05-12,30310001\n"),
      ("langkah.csv", Self.steps + "\n" + step.replacing("NIK", with: nik) + "\n"),
      ("perekaman.csv", "nik,status,waktu\n" + (status.isEmpty ? "" : "\(nik),\(status)") + "\n"),
      ("pencetakan.csv", "id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko\n" + print.replacing("NIK", with: nik) + "\n"),
    ])
    let (students, withoutBirth) = result.plannedStudents()
    #expect(students.map { "\($0.state)" } == (state.map { [$0] } ?? []))
    #expect(students.allSatisfy { $0.turns16.iso == "2024-05-12" && $0.turns17.iso == "2025-05-12" })
    #expect(withoutBirth == 0)
  }

  @Test func `a student without a birth date cannot be planned, and is counted`() throws {
    let (students, withoutBirth) = try audit([("siswa.csv", "nik,nama,tanggal_lahir\n6311015205080001,Siti,\n")])
      .plannedStudents()
    #expect(students.isEmpty)
    #expect(withoutBirth == 1)
  }
}
