import Sampling
import Testing

@Suite("The device logs of a sample")
struct LogTests {
  @Test("They are there for up to 20,000 students, unless told otherwise")
  func usual() {
    func logs(_ students: Int, _ wanted: Bool? = nil) -> Bool {
      SampleOptions(students: students, seed: 1, dirty: false, logs: wanted).logs
    }
    #expect(logs(20_000))
    #expect(!logs(20_001))
    #expect(!logs(5, false))
    #expect(logs(20_001, true))
  }

  @Test("The records say the same with and without them, but for the servers")
  func sameRecords() throws {
    let with = try SampleArchive(300, seed: 4, seals: false)
    let without = try SampleArchive(300, seed: 4, logs: false)
    #expect(try without.files == with.files.filter { !$0.hasPrefix("log/") })
    for file in try without.files where file != "perangkat.csv" {
      #expect(try with.bytes(file) == without.bytes(file), "\(file)")
    }
    let servers = try Set(with.lines("perangkat.csv")).subtracting(without.lines("perangkat.csv"))
    #expect(servers.map { $0.prefix(7) } == ["SRV-01,"])
    #expect(try without.truth().clocks == nil)
    let own = try without.truth().findings
    #expect(try with.truth().findings.filter { !LogTests.needsLog($0.rule) } == own)
  }

  @Test("Every session has captures, every printer a spooler's log and its own, the team a journal")
  func files() throws {
    let archive = try SampleArchive(300, seed: 4)
    let logs = Set(try archive.files.filter { $0.hasPrefix("log/") }.map { $0.dropFirst(4) })
    let recorded = Set(try archive.rows("langkah").filter { $0["langkah"] == "6" }.compactMap { $0["id_sesi"] })
    for session in recorded { #expect(logs.contains("tangkap_\(session).jsonl")) }
    for printer in Set(try archive.rows("pencetakan").compactMap { $0["id_perangkat"] }) {
      #expect(logs.isSuperset(of: ["page_log_\(printer)", "ipp_\(printer).jsonl"]))
    }
    #expect(logs.contains("journal_SRV-01.json"))
  }

  @Test("Beyond 200 sessions the captures of a month share a file")
  func months() throws {
    let logs = try SampleArchive(5_000).files.filter { $0.hasPrefix("log/tangkap_") }
    #expect(logs.contains("log/tangkap_2025-02.jsonl"))
    #expect((15...24).contains(logs.count))
  }

  @Test("Without deviations every print has its jobs, and nothing is wrong with any clock")
  func flawless() throws {
    let archive = try SampleArchive(300, seed: 6, deviations: false)
    #expect(try archive.truth().clocks?.isEmpty == true)
    let logs = try archive.files.filter { $0.hasPrefix("log/page_log") || $0.hasPrefix("log/ipp") }
    let text = try logs.map { String(decoding: try archive.bytes($0), as: UTF8.self) }.joined()
    for print in try archive.rows("pencetakan") {
      #expect(text.split(separator: print["id_cetak"] ?? "?", omittingEmptySubsequences: false).count == 3)
    }
  }

  @Test("Wrong clocks stand in the truth with their devices, one for each finding")
  func clocks() throws {
    let truth = try SampleArchive(2_000, seed: 3).truth()
    let clocks = try #require(truth.clocks)
    #expect(clocks.map(\.rule).sorted() == truth.findings.map(\.rule).filter { $0.hasPrefix("clock.") }.sorted())
    for clock in clocks {
      #expect((clock.offset == nil) == (clock.rule == "clock.unset"))
      #expect((clock.ratePpm != 0) == (clock.rule == "clock.drift"))
      #expect((clock.anchor != nil) == ["clock.drift", "clock.step"].contains(clock.rule))
    }
  }

  private static func needsLog(_ rule: String) -> Bool {
    ["clock.", "evidence.", "quality.", "print.unwitnessed", "print.unrecorded", "print.witnesses-disagree"]
      .contains { rule.hasPrefix($0) }
  }
}
