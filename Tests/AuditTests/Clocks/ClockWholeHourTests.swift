import Fundamentals
import Records
import Testing

@testable import Audit

/// `clock.whole-hour`: captures against the recordings of the students they name.
struct ClockWholeHourTests {
  /// A camera that is `seconds` behind, and captures of the first recordings.
  private func archive(behind seconds: Int, captures: Int = 6, wild: Int = 0) throws -> ClockArchive {
    let archive = try RecordingDay.archive(captures)
    for index in 0..<captures {
      let error = index < wild ? 40_000 * (index + 1) : 0
      archive.capture("KAM-01", try RecordingDay.middle(index) - seconds + error, nik: RecordingDay.nik(index))
    }
    return archive
  }

  @Test(arguments: [-7200, -3600, 3600, 7200])
  func `a clock in another zone is found and set right`(seconds: Int) throws {
    let archive = try archive(behind: seconds)
    #expect(try archive.findings() == ["clock.whole-hour KAM-01 \(seconds)"])
    let camera = try archive.clock("KAM-01")
    #expect(camera.method == .estimated)
    #expect(try camera.corrected(RecordingDay.middle(2) - seconds) == RecordingDay.middle(2))
    #expect(try archive.records.traces.captures.map(\.time) == (0..<6).map { try RecordingDay.middle($0) })
    #expect(try archive.records.traces.captures.map(\.rawTime) == (0..<6).map { try RecordingDay.middle($0) - seconds })
  }

  @Test(arguments: [0, 300, 1200, 1800, 3299, 3901, 10_800, 90_000])
  func `any other offset is neither found nor corrected`(seconds: Int) throws {
    let archive = try archive(behind: seconds)
    #expect(try archive.findings() == [])
    #expect(try archive.clock("KAM-01").method == .none)
    #expect(archive.records.traces.captures.allSatisfy { $0.time == $0.rawTime })
  }

  @Test(arguments: [(3300, 1), (3900, 1), (-3900, -1), (7500, 2), (6900, 2)])
  func `five minutes from the hour are within`(seconds: Int, hours: Int64) throws {
    let camera = try archive(behind: seconds).clock("KAM-01")
    #expect(camera.offset?.median == Int64(seconds) * 1_000_000)
    #expect(try camera.offset(at: RecordingDay.middle(0)) == hours * 3_600_000_000)
    #expect(camera.residual == ClockResidual(greatest: 300_000_000, median: 300_000_000))
    #expect(camera.uncertainty == 300_000_000)
  }

  @Test func `four captures are too few`() throws {
    #expect(try archive(behind: 3600, captures: 4).findings() == [])
    #expect(try archive(behind: 3600, captures: 5).findings().count == 1)
  }

  @Test func `four wild captures of ten do not matter`() throws {
    let camera = try archive(behind: 3600, captures: 10, wild: 4).clock("KAM-01")
    #expect(try camera.offset(at: RecordingDay.middle(0)) == 3_600_000_000)
    #expect(camera.residual?.median == 0)
  }

  @Test func `of several recordings of a student the nearest one counts`() throws {
    let archive = try ClockArchive([
      "langkah.csv": ["id_sesi,langkah,nik,mulai,selesai,hasil"]
        + (0..<5).flatMap { index in
          ["2025-03-03", "2025-06-03"].map {
            "S-\($0),6,\(RecordingDay.nik(index)),\($0)T08:0\(index):00,\($0)T08:1\(index):00,berhasil"
          }
        }
    ])
    for index in 0..<5 {
      archive.capture("KAM-01", try moment("2025-06-03T07:05:00") + index * 60, nik: RecordingDay.nik(index))
    }
    let camera = try archive.clock("KAM-01")
    #expect(camera.pairCount == 5)
    #expect(camera.offset?.median == 3_600_000_000)
  }

  @Test func `a capture that names nobody tells nothing, and is corrected all the same`() throws {
    let archive = try archive(behind: 3600)
    archive.capture("KAM-01", try moment("2025-03-03T10:00:00"))
    #expect(try archive.clock("KAM-01").pairCount == 6)
    #expect(archive.records.traces.captures.last?.time == (try moment("2025-03-03T11:00:00")))
  }

  @Test func `recordings without both times and other steps tell nothing`() throws {
    let rows = (0..<6).flatMap {
      [
        "S1,6,\(RecordingDay.nik($0)),2025-03-03T08:00:00,,berhasil",
        "S1,3,\(RecordingDay.nik($0)),2025-03-03T08:00:00,2025-03-03T08:02:00,belum_rekam",
      ]
    }
    let archive = try ClockArchive(["langkah.csv": ["id_sesi,langkah,nik,mulai,selesai,hasil"] + rows])
    for index in 0..<6 { archive.capture("KAM-01", try moment("2025-03-03T07:00:00"), nik: RecordingDay.nik(index)) }
    #expect(archive.records.executions.count == 12)
    #expect(try archive.clock("KAM-01").pairCount == 0)
  }

  @Test func `an anchor beats pairs, which are still shown`() throws {
    var archive = try archive(behind: 3600)
    let shown = try moment("2025-03-03T07:00:00")
    archive.declare("KAM-01", [(shown, shown + 3590, 2)])
    let camera = try archive.clock("KAM-01")
    #expect(camera.method == .anchored)
    #expect(camera.offset(at: shown + 3600) == 3_590_000_000)
    #expect(camera.uncertainty == 2_000_000)
    #expect(camera.residual?.greatest == 10_000_000)
    #expect(try archive.findings() == ["clock.whole-hour KAM-01 3600"])
  }

  @Test func `the order of lines does not matter`() throws {
    let archive = try archive(behind: 3600, captures: 20, wild: 7)
    let expected = try archive.clock("KAM-01")
    var numbers = SeededNumbers(1)
    archive.records.traces.captures.shuffle(using: &numbers)
    let shuffled = try archive.clock("KAM-01")
    #expect(shuffled.segments == expected.segments)
    #expect(shuffled.pairs == expected.pairs)
    #expect(shuffled.residual == expected.residual)
  }
}
