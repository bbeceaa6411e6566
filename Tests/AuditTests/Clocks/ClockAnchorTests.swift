import Fundamentals
import Records
import Testing

@testable import Audit

/// Declared anchors (decision 135), and the correction of table rows (decisions 13, 14).
struct ClockAnchorTests {
  private static let begin = Instant(microseconds: 1_740_960_000_000_000)

  private func clock(_ anchors: [(shown: Int, offset: Int, uncertainty: Int)]) -> DeviceClock {
    ClockModel(
      device: 1,
      anchors: anchors.map {
        ClockAnchor(device: Self.begin + $0.shown, reference: Self.begin + $0.shown + $0.offset, uncertainty: $0.uncertainty)
      }, steps: []
    ).declared
  }

  @Test(arguments: [(-1000, 10), (0, 10), (50, 20), (100, 30), (200, 20), (300, 10), (9999, 10)])
  func `a line between two anchors, the nearer one's offset outside`(shown: Int, offset: Int64) {
    let clock = clock([(300, 10, 1), (0, 10, 5), (100, 30, 2)])
    #expect(clock.offset(at: Self.begin + shown) == offset * 1_000_000)
    #expect(clock.uncertainty == 5_000_000)
    #expect(clock.method == .anchored)
  }

  @Test func `of two anchors at one time the surer one counts`() {
    #expect(clock([(0, 99, 60), (0, 10, 2)]).offset(at: Self.begin) == 10_000_000)
  }

  @Test func `a missing time stays missing`() {
    #expect(clock([(0, 10, 0)]).corrected(.missing).isMissing)
  }

  @Test func `correction and its inverse lead back`() {
    let clock = clock([(0, 10, 1), (86_400, 25, 1), (200_000, -5, 1)])
    var numbers = SeededNumbers(5)
    for _ in 0..<500 {
      let raw = Self.begin + Int.random(in: -50_000...250_000, using: &numbers)
      let corrected = clock.corrected(raw)
      // A clock close to the truth is undone by asking again where its offset is found.
      var back = corrected
      for _ in 0..<4 { back = Instant(microseconds: corrected.microseconds - clock.offset(at: back)) }
      #expect(abs(back.microseconds - raw.microseconds) <= 1)
    }
  }

  @Test(arguments: [("LPT-01", 30), ("KAM-01|LPT-01", 30), ("LPT-01|LPT-02", 0), ("KAM-01", 0), ("", 0), ("LPT-02", 0)])
  func `a row is corrected by its only computer`(devices: String, seconds: Int) throws {
    var archive = try RecordingDay.archive(2, devices: devices)
    archive.declare("lpt 01", [(Self.begin, Self.begin + 30, 2)])
    let result = try archive.run()
    #expect(try archive.records.executions[1].start == RecordingDay.start(1) + seconds)
    #expect(try archive.records.executions[1].end == RecordingDay.start(1) + 600 + seconds)
    let raw = result.records.correctedTimes.execution(1)
    #expect(try raw?.start == (seconds == 0 ? nil : RecordingDay.start(1)))
  }

  @Test func `prints are corrected, missing times stay missing`() throws {
    var archive = try ClockArchive([
      "perangkat.csv": ["id_perangkat,jenis", "LPT-01,komputer"],
      "pencetakan.csv": ["id_cetak,id_perangkat,mulai,selesai", "C1,LPT-01,2025-03-03T08:00:00,"],
    ])
    archive.declare("LPT-01", [(Self.begin, Self.begin - 7, 0)])
    _ = try archive.run()
    #expect(try archive.records.prints[0].start == moment("2025-03-03T07:59:53"))
    #expect(archive.records.prints[0].end.isMissing)
    #expect(try archive.records.correctedTimes.print(0)?.start == moment("2025-03-03T08:00:00"))
  }

  @Test func `auditing again corrects once, and without declarations not at all`() throws {
    var archive = try RecordingDay.archive(3)
    archive.declare("LPT-01", [(Self.begin, Self.begin + 30, 2)])
    for threads in [1, 2, 8] {
      _ = try archive.run(threads: threads)
      #expect(try archive.records.executions[2].start == RecordingDay.start(2) + 30)
    }
    archive.declarations = []
    let result = try archive.run()
    #expect(try archive.records.executions[2].start == RecordingDay.start(2))
    #expect(result.clocks.clocks.isEmpty)
  }

  @Test func `devices are compared with table times that an anchor has set right`() throws {
    var archive = try RecordingDay.archive(6)
    for index in 0..<6 { archive.capture("KAM-01", try RecordingDay.middle(index) + 3600, nik: RecordingDay.nik(index)) }
    archive.declare("LPT-01", [(Self.begin, Self.begin + 3600, 2)])
    #expect(try archive.findings() == [])
  }

  @Test func `an estimate that rests on a computer's own rows does not move them`() throws {
    let archive = try RecordingDay.archive(6)
    for index in 0..<6 { archive.capture("LPT-01", try RecordingDay.middle(index) - 3600, nik: RecordingDay.nik(index)) }
    #expect(try archive.clock("LPT-01").offset(at: Self.begin) == 3_600_000_000)
    #expect(try archive.records.executions[0].start == RecordingDay.start(0))
    #expect(try archive.records.traces.captures[0].time == RecordingDay.middle(0))
  }

  @Test func `an estimate from the rows of others moves a computer's own`() throws {
    let rows = (0..<6).map { "S1,6,\(RecordingDay.nik($0)),2025-03-03T08:1\($0):00,2025-03-03T08:1\($0):00,LPT-02" }
    let archive = try ClockArchive([
      "perangkat.csv": ["id_perangkat,jenis", "LPT-01,komputer", "LPT-02,komputer"],
      "langkah.csv": ["id_sesi,langkah,nik,mulai,selesai,id_perangkat"] + rows + ["S2,2,,2025-03-04T07:00:00,,LPT-01"],
    ])
    for index in 0..<6 { archive.capture("LPT-01", try moment("2025-03-03T07:1\(index):00"), nik: RecordingDay.nik(index)) }
    _ = try archive.run()
    #expect(try archive.records.executions[6].start == moment("2025-03-04T08:00:00"))
    #expect(try archive.records.executions[0].start == moment("2025-03-03T08:10:00"))
  }
}

/// Gaps that the clocks of two rows may have made (decision 13).
struct ClockUndecidableTests {
  /// A status check `gap` seconds before the equipment was ready, both written by a laptop that is known within five seconds.
  private func result(gap: Int, devices: (String, String) = ("LPT-01", "LPT-01"), uncertainty: Int = 5) throws -> AuditResult {
    var archive = try ClockArchive([
      "perangkat.csv": ["id_perangkat,jenis", "LPT-01,komputer", "LPT-02,komputer"],
      "langkah.csv": [
        "id_sesi,langkah,nik,mulai,selesai,id_perangkat",
        "S1,2,,2025-03-03T07:00:00,2025-03-03T08:00:00,\(devices.0)",
        "S1,3,6311014806080001,2025-03-03T07:59:\(60 - gap),2025-03-03T08:03:00,\(devices.1)",
      ],
    ])
    let noon = try moment("2025-03-03T12:00:00")
    archive.declare("LPT-01", [(noon, noon, uncertainty)])
    return try archive.run()
  }

  @Test(arguments: [(9, 0, 1), (10, 0, 1), (11, 1, 0)])
  func `a gap within both uncertainties is undecidable`(gap: Int, findings: Int, undecidable: Int) throws {
    let result = try result(gap: gap)
    #expect(result.findings.count { $0.rule == .flowPrecedence } == findings)
    #expect(result.undecidable.count == undecidable)
    #expect(result.undecidable.allSatisfy { $0.measured == gap && $0.limit == 10 && $0.rule == .flowPrecedence })
    #expect((result.verdict(1).broken & Dimension.flow.bit != 0) == (findings == 1))
  }

  @Test func `a row without a known clock adds nothing`() throws {
    #expect(try result(gap: 6, devices: ("LPT-01", "LPT-02")).undecidable.isEmpty)
    #expect(try result(gap: 5, devices: ("LPT-01", "")).undecidable.count == 1)
    #expect(try result(gap: 5, devices: ("", "")).findings.contains { $0.rule == .flowPrecedence })
  }

  @Test func `a handover and a print inside the uncertainty`() throws {
    var archive = try ClockArchive([
      "perangkat.csv": ["id_perangkat,jenis", "LPT-01,komputer"],
      "langkah.csv": ["id_sesi,langkah,mulai,selesai,id_perangkat", "S1,8,2025-03-03T14:00:00,2025-03-03T14:20:00,LPT-01"],
      "pencetakan.csv": [
        "id_cetak,nik,id_sesi,selesai,hasil,nomor_blangko", "C1,6311014806080001,S1,2025-03-03T14:00:04,berhasil,B-1",
        "C2,6311025007070002,S1,2025-03-03T14:00:06,berhasil,B-2",
      ],
      "penyerahan.csv": [
        "nomor_bast,id_sesi,waktu,nik,nomor_blangko", "BA-1,S1,2025-03-03T14:10:00,6311014806080001,B-1",
        "BA-1,S1,2025-03-03T14:10:00,6311025007070002,B-2",
      ],
    ])
    let noon = try moment("2025-03-03T12:00:00")
    archive.declare("LPT-01", [(noon, noon, 5)])
    let result = try archive.run()
    #expect(result.undecidable.map(\.measured) == [4])
    #expect(result.findings.filter { $0.rule == .flowPrecedence }.map(\.measured) == [6])
  }
}
