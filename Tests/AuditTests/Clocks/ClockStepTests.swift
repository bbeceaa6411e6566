import Fundamentals
import Records
import Testing

@testable import Audit

/// `clock.step` and `clock.unset`, and what logged steps do to a known offset.
struct ClockStepTests {
  private static let begin = Instant(microseconds: 1_740_960_000_000_000)

  /// A boot with a line a minute whose wall clock jumps by `size` seconds after ten minutes.
  private func archive(jump size: Int, boot: String = "a", lines: Int = 21) throws -> ClockArchive {
    let archive = try ClockArchive(["perangkat.csv": ["id_perangkat,jenis", "SRV-01,komputer"]])
    for minute in 0..<lines {
      archive.reading(
        "SRV-01", Self.begin + minute * 60 + (minute > 10 ? size : 0), monotonic: Int64(100 + minute * 60), boot: boot)
    }
    return archive
  }

  @Test(arguments: [(-900, 1), (60, 1), (-60, 1), (59, 0), (-59, 0), (86_400, 1)])
  func `a jump of a minute or more is a step`(size: Int, findings: Int) throws {
    #expect(try archive(jump: size).findings() == (findings == 0 ? [] : ["clock.step SRV-01 \(size)"]))
  }

  @Test func `the largest step of several boots is told`() throws {
    let archive = try archive(jump: -300)
    for minute in 0..<5 {
      archive.reading(
        "SRV-01", Self.begin + 100_000 + minute * 60 + (minute > 2 ? 700 : 0), monotonic: Int64(minute * 60), boot: "b")
    }
    #expect(try archive.findings() == ["clock.step SRV-01 700"])
    #expect(try archive.clock("SRV-01").steps.map(\.size) == [-300_000_000, 700_000_000])
  }

  @Test func `between boots, and without a boot or a monotonic time, nothing is a step`() throws {
    let archive = try ClockArchive()
    archive.reading("SRV-01", Self.begin, monotonic: 10, boot: "a")
    archive.reading("SRV-01", Self.begin + 5000, monotonic: 20, boot: "b")
    archive.reading("SRV-01", Self.begin + 9000, boot: "b")
    archive.reading("SRV-01", Self.begin, monotonic: 1)
    archive.reading("SRV-01", Self.begin + 4000, monotonic: 2)
    #expect(try archive.findings() == [])
  }

  @Test func `lines that were written out of order make no step`() throws {
    let archive = try archive(jump: -900)
    var numbers = SeededNumbers(3)
    archive.records.traces.readings.shuffle(using: &numbers)
    #expect(try archive.findings() == ["clock.step SRV-01 -900"])
  }

  @Test func `a step alone corrects nothing`() throws {
    let clock = try archive(jump: -900).clock("SRV-01")
    #expect(clock.method == .none)
    #expect(clock.corrected(Self.begin) == Self.begin)
  }

  @Test func `an anchor after a step tells the time before it`() throws {
    var archive = try archive(jump: 600)
    archive.declare("SRV-01", [(Self.begin + 1500, Self.begin + 1510, 1)])
    let clock = try archive.clock("SRV-01")
    #expect(clock.offset(at: Self.begin + 1300) == 10_000_000)
    #expect(clock.offset(at: Self.begin + 300) == 610_000_000)
    #expect(clock.method(at: Self.begin + 300) == .anchored)
  }

  @Test func `an anchor before a step tells the time after it`() throws {
    var archive = try archive(jump: 600)
    archive.declare("SRV-01", [(Self.begin, Self.begin + 600, 1)])
    let clock = try archive.clock("SRV-01")
    #expect(clock.offset(at: Self.begin + 60) == 600_000_000)
    #expect(clock.offset(at: Self.begin + 1300) == 0)
  }

  @Test func `times that the clock showed twice are known as an interval only`() throws {
    var archive = try archive(jump: -900)
    archive.declare("SRV-01", [(Self.begin + 1200, Self.begin + 1200, 3)])
    let clock = try archive.clock("SRV-01")
    #expect(clock.offset(at: Self.begin - 300) == -900_000_000)
    #expect(clock.offset(at: Self.begin + 700) == 0)
    let twice = Self.begin + 100
    #expect(clock.method(at: twice) == .bracketed)
    #expect(clock.offset(at: twice) == -450_000_000)
    #expect(clock.uncertainty(at: twice) == 453_000_000)
    #expect(clock.uncertainty(at: Self.begin + 700) == 3_000_000)
  }

  @Test func `pairs after a step confirm it, and times before it are set right`() throws {
    let archive = try RecordingDay.archive(12)
    for index in 0..<12 {
      let wrong = index < 6 ? 3600 : 0
      archive.capture("KAM-01", try RecordingDay.middle(index) - wrong, nik: RecordingDay.nik(index))
    }
    let change = try RecordingDay.middle(5) + 400
    archive.reading("KAM-01", change - 3600, monotonic: 1000, boot: "a")
    archive.reading("KAM-01", change + 10, monotonic: 1010, boot: "a")
    #expect(try archive.clock("KAM-01").method == .estimated)
    #expect(try archive.records.traces.captures.map(\.time) == (0..<12).map { try RecordingDay.middle($0) })
  }

  @Test(arguments: ["1970-01-01T08:03:00", "2000-01-01T08:00:00", "2009-12-30T12:00:00"])
  func `a time before 2010 was never set`(time: String) throws {
    let archive = try ClockArchive()
    archive.reading("SRV-02", try moment(time), monotonic: 2, boot: "c")
    archive.capture("FPR-01", try moment(time))
    archive.job("PRN-01", try moment(time), name: "C1")
    archive.capture("KAM-01", try moment("2015-01-01T08:00:00"))
    let year = time.prefix(4)
    #expect(try archive.findings() == ["SRV-02", "FPR-01", "PRN-01"].map { "clock.unset \($0) \(year)" })
  }

  @Test func `many lines of an unset clock are one finding, and none of them tells an offset`() throws {
    let archive = try RecordingDay.archive(8)
    for index in 0..<8 { archive.capture("KAM-01", try moment("1970-01-01T08:00:00") + index, nik: RecordingDay.nik(index)) }
    #expect(try archive.findings() == ["clock.unset KAM-01 1970"])
    #expect(try archive.run().findings.first { $0.rule == .clockUnset }?.detail == 8)
    #expect(try archive.clock("KAM-01").pairCount == 0)
  }

  @Test func `every boot that starts unset and is then set is a step, and carries nothing from boot to boot`() throws {
    var archive = try ClockArchive()
    for (boot, start) in [("a", 0), ("b", 86_400)] {
      archive.reading("SRV-02", try moment("2000-01-01T08:00:00"), monotonic: 2, boot: boot)
      archive.reading("SRV-02", Self.begin + start, monotonic: 12, boot: boot)
    }
    archive.declare("SRV-02", [(Self.begin, Self.begin + 30, 1)])
    let clock = try archive.clock("SRV-02")
    #expect(clock.steps.count == 2)
    #expect(clock.segments.count == 1)
    #expect(clock.offset(at: Self.begin + 100_000) == 30_000_000)
  }
}
