import Fundamentals
import Records
import Testing

@testable import Audit

/// `clock.drift`: spooler jobs against the recorded ends of their prints.
struct ClockDriftTests {
  private static let begin = Instant(microseconds: 1_740_960_000_000_000)

  /// Prints an hour apart, and jobs of a spooler whose clock gains `ppm` microseconds a second; `error` in seconds by job.
  private func archive(
    _ count: Int, ppm: Int, device: String = "PRN-01", error: (Int) -> Int = { _ in 0 }
  ) throws -> ClockArchive {
    let ends = (0..<count).map { Self.begin + $0 * 3600 }
    let archive = try ClockArchive([
      "perangkat.csv": ["id_perangkat,jenis", "PRN-01,printer", "LPT-01,komputer"],
      "pencetakan.csv": ["id_cetak,id_sesi,id_perangkat,selesai,hasil"]
        + ends.enumerated().map { "CTK-\($0),S1,PRN-01,\($1.iso(in: .makassar)),berhasil" },
    ])
    for (index, end) in ends.enumerated() {
      let gained = Int64(index) * 3600 * Int64(ppm)
      archive.job(
        device, Instant(microseconds: end.microseconds + gained) + 5 + error(index), name: "ctk \(index)", queue: "KTP")
    }
    return archive
  }

  @Test(arguments: [(20, 3000), (200, 300), (300, -250), (1000, 50), (1000, -40), (3000, 20)])
  func `the rate is recovered and taken out`(count: Int, ppm: Int) throws {
    let archive = try archive(count, ppm: ppm)
    let gained = Int64((Double(count - 1) * 3600 * Double(ppm) / 1e6).rounded())
    #expect(try archive.findings() == ["clock.drift PRN-01 \(gained)"])
    let clock = try archive.clock("PRN-01")
    #expect(clock.method == .estimated)
    #expect(abs((clock.drift?.rate ?? 0) * 1e6 + Double(ppm)) < abs(Double(ppm)) * 0.005)
    #expect(clock.residual.map { $0.greatest < 1_000_000 } == true)
    for (index, job) in archive.records.traces.jobs.enumerated() {
      #expect(abs(job.time.microseconds - (Self.begin + index * 3600).microseconds) < 1_000_000)
    }
  }

  @Test(arguments: [200, 2000])
  func `four wild jobs of ten do not matter`(count: Int) throws {
    var numbers = SeededNumbers(7)
    var wild = Set<Int>()
    while wild.count < count * 4 / 10 { wild.insert(Int.random(in: 0..<count, using: &numbers)) }
    let errors = (0..<count).map { wild.contains($0) ? Int.random(in: -4000...4000, using: &numbers) : 0 }
    let clock = try archive(count, ppm: 400) { errors[$0] }.clock("PRN-01")
    #expect(abs((clock.drift?.rate ?? 0) * 1e6 + 400) < 40)
    #expect(clock.residual.map { $0.median < 30_000_000 } == true)
  }

  @Test func `an offset that stays the same is no drift, and is not corrected`() throws {
    let archive = try archive(50, ppm: 0) { _ in 400 }
    #expect(try archive.findings() == [])
    #expect(try archive.clock("PRN-01").method == .none)
    #expect(try archive.clock("PRN-01").residual?.median == 405_000_000)
  }

  @Test(arguments: [(9, 0), (10, 1)])
  func `ten jobs are needed`(count: Int, findings: Int) throws {
    #expect(try archive(count, ppm: 6000).findings().count == findings)
  }

  @Test func `two minutes are borne`() throws {
    #expect(try archive(11, ppm: 3333).findings() == [])
    #expect(try archive(11, ppm: 3334).findings() == ["clock.drift PRN-01 120"])
  }

  @Test func `before the first job and after the last the offset stays as it was`() throws {
    let clock = try archive(101, ppm: 1000).clock("PRN-01")
    let last = Self.begin + 360_365
    #expect(clock.offset(at: Self.begin - 86_400 * 400) == clock.offset(at: Self.begin))
    #expect(clock.offset(at: last + 86_400 * 400) == clock.offset(at: last))
    #expect(abs(clock.offset(at: last) + 365_000_000) < 1_000_000)
  }

  @Test func `queues are looked at apart, and one finding is enough`() throws {
    let archive = try archive(30, ppm: 2000)
    for index in 0..<30 { archive.job("PRN-01", Self.begin + index * 3600, name: "CTK-\(index)", queue: "KTP-2") }
    #expect(try archive.findings() == ["clock.drift PRN-01 209"])
  }

  @Test func `a printer's own log and jobs of no print tell nothing`() throws {
    let archive = try ClockArchive(["pencetakan.csv": ["id_cetak,selesai", "CTK-1,2025-03-03T08:00:00"]])
    for index in 0..<20 {
      archive.job("PRN-01", Self.begin + index * 7200, name: "CTK-1", witness: .printer)
      archive.job("PRN-01", Self.begin + index * 7200, name: "lain")
    }
    #expect(try archive.clock("PRN-01").pairCount == 0)
  }

  @Test func `scatter that looks like an impossible clock is found and left alone`() throws {
    let archive = try ClockArchive([
      "pencetakan.csv": ["id_cetak,selesai"]
        + (0..<10).map { "C\($0),2025-03-03T\(clock(8 * 3600 + $0 * 600, seconds: true))" }
    ])
    for index in 0..<10 { archive.job("PRN-01", Self.begin + index, name: "C\(index)") }
    #expect(try archive.findings().count == 1)
    #expect(archive.records.traces.jobs.allSatisfy { $0.time == $0.rawTime })
  }

  @Test func `the order of lines does not matter`() throws {
    let archive = try archive(900, ppm: 150) { $0 % 7 == 0 ? 900 : 0 }
    let expected = try archive.clock("PRN-01")
    var numbers = SeededNumbers(2)
    archive.records.traces.jobs.shuffle(using: &numbers)
    let shuffled = try archive.clock("PRN-01")
    #expect(shuffled.segments == expected.segments)
    #expect(shuffled.drift == expected.drift)
    #expect(shuffled.pairs == expected.pairs)
  }
}

/// The line of Theil and Sen by itself.
struct TheilSenTests {
  @Test func `goes through points on a line, few or many`() throws {
    for count in [2, 3, 400, 401, 5000] {
      let points = (0..<Int64(count)).map { (x: $0 * 10 + 1000, y: 7 - $0 * 30) }
      let line = try #require(TheilSen(points.reversed()))
      #expect(line.slope == -3)
      #expect(line.origin == 1000)
      #expect(line.level == 7)
    }
  }

  @Test func `needs two different x`() {
    #expect(TheilSen([]) == nil)
    #expect(TheilSen([(x: 1, y: 1)]) == nil)
    #expect(TheilSen([(x: 1, y: 1), (x: 1, y: 5)]) == nil)
    #expect(TheilSen(Array(repeating: (x: 1, y: 1), count: 5000) + [(x: 2, y: 9)]) == nil)
  }

  @Test func `does not overflow`() {
    let edge = Int64.max / 4
    #expect(TheilSen([(x: -edge, y: edge), (x: -edge + 1, y: -edge), (x: edge, y: edge)]) != nil)
  }
}
