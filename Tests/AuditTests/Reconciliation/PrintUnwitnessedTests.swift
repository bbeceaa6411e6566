import Records
import Testing

@testable import Audit

/// `print.unwitnessed`: recorded prints that a log should know, and does not.
@Suite struct PrintUnwitnessedTests {
  static let header = "id_cetak,nik,id_sesi,id_perangkat,mulai,selesai,hasil,nomor_blangko,id_petugas"
  private static let expected = ["print.unwitnessed SES-1 step 7 6311025007070002 pencetakan.csv:2 log/a.log:1"]

  /// One print of 3 March 2025, and what stands in the logs.
  private func findings(
    _ print: String = "C-1,6311025007070002,SES-1,PRN-01,2025-03-03T08:00:00,2025-03-03T08:02:00,berhasil,B-1,PTG-200",
    _ add: (WitnessArchive) throws -> Void
  ) throws -> [String] {
    let archive = try WitnessArchive(["pencetakan.csv": [Self.header, print]])
    try add(archive)
    return try archive.findings(.printUnwitnessed)
  }

  @Test func `a print without a job is shown with a job of its printer on that day`() throws {
    #expect(try findings { try $0.job("C-2", at: "16:00:00") } == Self.expected)
  }

  @Test(
    "Names are compared on letters and digits without case", arguments: ["C-1", "c1", "C 1", "(c_1)"])
  func names(_ name: String) throws {
    #expect(try findings { try $0.job(name) }.isEmpty)
  }

  @Test("A job of any total is a witness, whatever became of it", arguments: [0, 1, 2] as [Int32])
  func totals(_ total: Int32) throws {
    #expect(try findings { try $0.job("C-1", total: total) }.isEmpty)
    #expect(try findings { try $0.job("C-1", total: total, state: .aborted) }.isEmpty)
  }

  @Test("Any verdict needs a witness", arguments: ["berhasil", "gagal", "batal", "entah", ""])
  func verdicts(_ verdict: String) throws {
    let print = "C-1,6311025007070002,SES-1,PRN-01,2025-03-03T08:00:00,2025-03-03T08:02:00,\(verdict),B-1,PTG-200"
    #expect(try findings(print) { try $0.job("C-2") } == Self.expected)
  }

  @Test("A log covers the days and printers of its jobs, and no others")
  func coverage() throws {
    #expect(try findings { _ in }.isEmpty)
    #expect(try findings { try $0.job("C-2", at: "2025-03-02T23:59:59") }.isEmpty)
    #expect(try findings { try $0.job("C-2", at: "2025-03-04T00:00:00") }.isEmpty)
    #expect(try findings { try $0.job("C-2", queue: "PRN-02") }.isEmpty)
    #expect(try findings { try $0.job("C-2", at: "00:00:00") } == Self.expected)
    #expect(try findings { try $0.job("C-2", at: "23:59:59", queue: "prn 01") } == Self.expected)
    #expect(try findings { try $0.job("C-2", queue: "KTP", printer: "PRN-01") } == Self.expected)
  }

  @Test("A job on another queue or day is a witness all the same")
  func elsewhere() throws {
    #expect(
      try findings {
        try $0.job("C-2")
        try $0.job("C-1", at: "2025-03-09T10:00:00", queue: "entah")
      }.isEmpty)
  }

  @Test(
    "Without a printer or a time nothing is assessed; the end stands in for a missing start",
    arguments: [
      ("SES-1,,2025-03-03T08:00:00,2025-03-03T08:02:00", 0), ("SES-1,PRN-01,,", 0), ("SES-1,PRN-01,,2025-03-03T08:02:00", 1),
      ("SES-1,PRN-09|PRN-01,2025-03-03T08:00:00,", 1),
    ])
  func gaps(_ cells: String, _ count: Int) throws {
    #expect(try findings("C-1,6311025007070002,\(cells),berhasil,B-1,PTG-200") { try $0.job("C-2") }.count == count)
  }

  @Test("Billing, then user tell whose job it is where prints share an id")
  func sharedNames() throws {
    let prints = [
      "C-1,,SES-1,PRN-01,2025-03-03T08:00:00,,berhasil,B-1,PTG-200",
      "C-1,,SES-2,PRN-01,2025-03-03T09:00:00,,berhasil,B-2,PTG-200",
      "C-1,,SES-2,PRN-01,2025-03-03T10:00:00,,berhasil,B-3,PTG-300",
    ]
    func lines(_ user: String, _ billing: String) throws -> [Int] {
      let archive = try WitnessArchive(["pencetakan.csv": [Self.header] + prints])
      try archive.job("C-1", user: user, billing: billing)
      return try archive.run().findings.filter { $0.rule == .printUnwitnessed }.map { Int($0.position.line) }
    }
    #expect(try lines("PTG-200", "SES-1") == [3, 4])
    #expect(try lines("PTG-300", "SES-2") == [2, 3])
    #expect(try lines("root", "SES-2") == [2])
    #expect(try lines("PTG-300", "SES-9") == [2, 3])
    #expect(try lines("root", "") == [])
  }

  @Test("Equal rows inside one file share their job")
  func repeatedRows() throws {
    let print = "C-1,,SES-1,PRN-01,2025-03-03T08:00:00,,berhasil,B-1,PTG-200"
    let archive = try WitnessArchive(["pencetakan.csv": [Self.header, print, print]])
    try archive.job("C-1")
    #expect(try archive.findings(.printUnwitnessed).isEmpty)
  }

  @Test("Many prints and jobs of one name are no burden")
  func oneName() throws {
    let prints = (0..<1500).map { "C-1,,SES-\($0 % 3),PRN-01,2025-03-03T08:00:00,,berhasil,B-\($0),PTG-200" }
    let archive = try WitnessArchive(["pencetakan.csv": [Self.header] + prints])
    for index in 0..<20 { try archive.job("C-1", billing: "SES-\(index % 2)") }
    #expect(try archive.findings(.printUnwitnessed).count == 500)
  }
}
