import Records
import Testing

@testable import Audit

/// What is still waiting on the day of the report, 10 March 2025.
@Suite struct OpenWorkTests {
  private static let siti = "6311015205080001"
  private static let steps = "id_sesi,langkah,nik,mulai,selesai,id_petugas,id_perangkat,hasil"
  private static let prints = "id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko"
  private static let handovers = "nomor_bast,id_sesi,waktu,nik,nomor_blangko"

  /// Open work of Siti, visited on 3 and 5 March.
  private func openWork(
    born: String = "2007-05-12", married: String = "BK", roster: [String] = [], steps: [String] = [], statuses: [String] = [],
    prints: [String] = [], handovers: [String] = []
  ) throws -> [String] {
    let siti = Self.siti
    return try RegisterExample(
      [
        "siswa.csv": ["nik,nama,tanggal_lahir,status_kawin", "\(siti),Siti,\(born),\(married)"],
        "sesi.csv": ["id_sesi,npsn,tanggal", "S1,,2025-03-03", "S2,,2025-03-05", "S3,,2025-03-20"],
        "peserta.csv": ["id_sesi,nik,keterangan"] + roster.map { "\($0),\(siti)," },
        "langkah.csv": [Self.steps] + steps.map { $0.replacing("NIK", with: siti) },
        "perekaman.csv": ["nik,status,waktu,id_petugas"] + statuses.map { "\(siti),\($0)," },
        "pencetakan.csv": [Self.prints] + prints.map { $0.replacing("NIK", with: siti) },
        "penyerahan.csv": [Self.handovers] + handovers.map { $0.replacing("NIK", with: siti) },
      ], asOf: "2025-03-10"
    ).openWork().map { $0.replacing(" " + siti, with: "") }
  }

  private static let recorded = "S1,6,NIK,2025-03-03T09:00:00,2025-03-03T09:10:00,P1,,berhasil"

  @Test("A student who never was there, and a school's register alone, are no open work")
  func nothing() throws {
    #expect(try openWork().isEmpty)
    #expect(try openWork(statuses: ["UNREGISTERED,2025-03-03T09:00:00"]).isEmpty)
  }

  @Test(
    "Recorded: exactly one of the three waits",
    arguments: [
      ("2009-05-12", "BK", [], "waiting-17 7"), ("2009-05-12", "", ["PRR,2025-03-08T09:00:00"], "waiting-17 7"),
      ("2009-05-12", "K", ["PRR,2025-03-08T09:00:00"], "waiting-print 2"), ("2008-03-11", "BK", [], "waiting-17 7"),
      ("2008-03-10", "BK", [], "waiting-print-ready 7"),
      ("2007-05-12", "BK", ["SFE,2025-03-04T09:00:00"], "waiting-print-ready 7"),
      ("2007-05-12", "BK", ["PRR,2025-03-08T09:00:00", "PRR,2025-03-09T09:00:00"], "waiting-print 2"),
      ("2007-05-12", "BK", ["PRR,2025-03-08T09:00:00", "DUP,2025-03-09T09:00:00"], "waiting-print-ready 7"),
      ("2007-05-12", "BK", ["PRR,2025-03-11T09:00:00"], "waiting-print-ready 7"),
    ] as [(String, String, [String], String)])
  func waiting(_ born: String, _ married: String, _ statuses: [String], _ expected: String) throws {
    #expect(try openWork(born: born, married: married, steps: [Self.recorded], statuses: statuses) == [expected])
  }

  @Test(
    "Recorded is who was recorded here, was found to be, or is by the register; the earliest of these starts the wait",
    arguments: [
      (["S1,3,NIK,2025-03-03T09:00:00,,,,sudah_rekam_belum_cetak"], [], ["waiting-print-ready 7"]),
      ([], ["BIO_CAPTURED,2025-02-28T09:00:00"], ["waiting-print-ready 10"]),
      ([recorded], ["BIO_CAPTURED,2025-03-02T09:00:00"], ["waiting-print-ready 8"]),
      (["S1,6,NIK,2025-03-03T09:00:00,,,,gagal"], [], []),
      (["S1,3,NIK,2025-03-03T09:00:00,,,,sudah_cetak"], ["BC,2024-01-01"], []),
      ([recorded], ["CARD_PRINTED,2025-03-09T09:00:00"], []), ([recorded], ["CARD_ISSUED,2024-03-09", "BC,2025-03-01"], []),
    ] as [([String], [String], [String])])
  func recordedOrPrinted(_ steps: [String], _ statuses: [String], _ expected: [String]) throws {
    #expect(try openWork(steps: steps, statuses: statuses) == expected)
  }

  @Test(
    "A card waits from the end of its print until it stands on a receipt",
    arguments: [
      ([], ["printed-not-handed-over S1 6"]), (["BAST,S2,2025-03-05,NIK,B1"], []), (["BAST,S2,2025-03-05,NIK,"], []),
      (["BAST,S2,2025-03-05,,B1"], []), (["BAST,S2,2025-03-05,NIK,B2"], ["printed-not-handed-over S1 6"]),
      (["BAST,S2,2025-03-05,6311011205080001,B1"], ["printed-not-handed-over S1 6"]),
    ] as [([String], [String])])
  func cards(_ handovers: [String], _ expected: [String]) throws {
    let prints = [
      "C1,NIK,S1,2025-03-03T10:00:00,2025-03-04T00:10:00,berhasil,B1", "C2,NIK,S1,2025-03-03T09:00:00,,gagal,B1",
    ]
    #expect(try openWork(steps: [Self.recorded], prints: prints, handovers: handovers) == expected)
  }

  @Test("Expected and not seen, or noted as absent: absent; the note of a refusal: refused")
  func absentAndRefused() throws {
    #expect(try openWork(roster: ["S1", "S1"]) == ["absent S1 7"])
    #expect(try openWork(steps: ["S1,3,NIK,,,,,tidak_hadir"]) == ["absent S1 7"])
    #expect(try openWork(roster: ["S1"], steps: ["S1,3,NIK,2025-03-03T09:00:00,,,,menolak"]) == ["refused S1 7"])
    #expect(try openWork(roster: ["S1", "S2"]) == ["absent S1 7", "absent S2 5"])
  }

  @Test("The latest status check of the session speaks; a note without a time comes before one with a time")
  func latestCheck() throws {
    let came = "S1,3,NIK,2025-03-03T09:00:00,,,,belum_rekam"
    #expect(try openWork(steps: [came, "S1,3,NIK,,,,,tidak_hadir"]).isEmpty)
    #expect(try openWork(steps: [came, "S1,3,NIK,2025-03-03T11:00:00,,,,menolak"]) == ["refused S1 7"])
  }

  @Test("A recording on the day of the visit or later closes both; an earlier or failed one does not")
  func closedByRecording() throws {
    let refused = "S2,3,NIK,2025-03-05T09:00:00,,,,menolak"
    let later = "S1,6,NIK,2025-03-05T12:00:00,2025-03-05T12:10:00,P1,,berhasil"
    #expect(try openWork(roster: ["S2"], steps: [later]) == ["waiting-print-ready 5"])
    #expect(try openWork(steps: [refused, later]) == ["waiting-print-ready 5"])
    #expect(try openWork(steps: [refused, Self.recorded]) == ["waiting-print-ready 7", "refused S2 5"])
    #expect(try openWork(steps: [refused, "S2,6,NIK,2025-03-05T12:00:00,,,,gagal"]) == ["refused S2 5"])
  }

  @Test("Who holds a card is not absent, but may have refused; a card of the same session is none from before")
  func cardHolders() throws {
    let refused = "S1,3,NIK,2025-03-03T09:00:00,,,,menolak"
    let issued = ["CARD_ISSUED,2025-03-10T09:00:00"]
    #expect(try openWork(roster: ["S1"], statuses: issued).isEmpty)
    #expect(try openWork(roster: ["S1"], statuses: ["CARD_ISSUED,2025-03-11T00:00:00"]) == ["absent S1 7"])
    #expect(try openWork(steps: [refused], statuses: issued) == ["refused S1 7"])
    let print = ["C1,NIK,S2,2025-03-05T10:00:00,,berhasil,B1"]
    let handover = ["BAST,S2,2025-03-05,NIK,B1"]
    #expect(try openWork(roster: ["S1"], prints: print, handovers: handover).isEmpty)
    #expect(try openWork(roster: ["S2"], prints: print, handovers: handover) == ["absent S2 5"])
  }

  @Test("A visit that is still to come is not missed")
  func future() throws {
    #expect(try openWork(roster: ["S3"]).isEmpty)
  }

  @Test("A status of somebody whom no table of students knows is no open work")
  func stranger() throws {
    let example = try RegisterExample(
      [
        "siswa.csv": ["nik,nama", "\(Self.siti),Siti"],
        "perekaman.csv": ["nik,status,waktu,id_petugas", "6311011205080001,BC,2025-03-03T09:00:00,"],
      ], asOf: "2025-03-10")
    #expect(example.openWork().isEmpty)
  }

  @Test("Items stand in order of stage, session and NIK, for any number of threads")
  func order() throws {
    let people = (0..<5000).map { "63110152050\(80000 - $0)" }
    let files: KeyValuePairs<String, [String]> = [
      "sesi.csv": ["id_sesi,npsn,tanggal", "S2,,2025-03-05", "S1,,2025-03-03"],
      "peserta.csv": ["id_sesi,nik,keterangan"] + people.enumerated().map { "S\($0 % 2 + 1),\($1)," },
      "langkah.csv": [Self.steps] + people.prefix(9).map { "S1,6,\($0),2025-03-04T09:00:00,,,,berhasil" },
    ]
    let alone = try RegisterExample(files, asOf: "2025-03-10", threads: 1).openWork()
    #expect(alone == (try RegisterExample(files, asOf: "2025-03-10", threads: 4).openWork()))
    #expect(alone.first == "waiting-print-ready 6311015205079992 6")
    let absent = alone.filter { $0.hasPrefix("absent") }
    #expect(absent == absent.sorted())
  }
}
