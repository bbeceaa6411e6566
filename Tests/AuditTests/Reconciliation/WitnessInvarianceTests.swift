import Records
import Testing

@testable import Audit

/// Findings about witnesses depend on what the lines say, not on the order in which they are handed over, nor on threads.
@Suite struct WitnessInvarianceTests {
  private static let rules: [RuleID] = [
    .captureMissing, .captureUnattributed, .printUnrecorded, .printUnwitnessed, .qualityBelowThreshold, .witnessesDisagree,
  ]

  /// Forty students one after the other, some without a print, a job or a capture, some with one too many.
  private func archive() throws -> WitnessArchive {
    func time(_ hour: Int, _ minute: Int) -> String { "\(hour < 10 ? "0" : "")\(hour):\(10 + minute):00" }
    let niks = (0..<40).map { "63110148060800\($0 + 10)" }
    let prints = niks.enumerated().filter { $0.offset % 7 != 3 }.map { index, nik in
      "C-\(index / 2),\(nik),SES-\(index % 3),PRN-0\(index % 2),2025-03-03T\(time(9, index)),,berhasil,B-\(index),PTG-1"
    }
    let recordings = niks.enumerated().map { index, nik in
      "SES-\(index % 3),6,\(nik),2025-03-03T\(time(8, index)),2025-03-03T\(time(8, index + 2)),KAM-01|FPR-01,berhasil"
    }
    let archive = try WitnessArchive([
      "langkah.csv": [CaptureMissingTests.header] + recordings, "pencetakan.csv": [PrintUnwitnessedTests.header] + prints,
      "perangkat.csv": ["id_perangkat,jenis", "PRN-00,printer", "PRN-01,printer"],
    ])
    for index in 0..<40 {
      let queue = "PRN-0\(index % 2)"
      if index % 5 != 1 { try archive.job("C-\(index / 2)", at: time(9, index), queue: queue, billing: "SES-\(index % 3)") }
      if index % 6 == 0 { try archive.job("c\(index / 2)", at: time(9, index), queue: queue, state: .aborted, log: 2) }
      if index % 8 == 0 { try archive.job("X\(index)", at: time(9, index), queue: queue, billing: "SES-1", log: index % 3) }
      if index % 3 != 0 { try archive.capture(.photo, by: "KAM-01", at: time(8, index + 1), nik: niks[index], log: index % 3) }
      try archive.capture(
        .fingerprint, by: "FPR-01", at: time(8, index), nik: index % 4 == 0 ? niks[index] : "", quality: Int64(index),
        threshold: 9,
        algorithm: "NFIQ2", log: 1)
    }
    return archive
  }

  @Test("The same findings for shuffled traces and any number of threads", arguments: 1...5 as ClosedRange<UInt64>)
  func shuffled(_ seed: UInt64) throws {
    let expected = try findings(archive(), threads: 1)
    for rule in Self.rules { #expect(expected.contains { $0.hasPrefix(rule.rawValue) }, "\(rule.rawValue)") }
    #expect(try findings(archive(), threads: 8) == expected)
    let shuffled = try archive()
    var numbers = ShuffleNumbers(state: seed)
    shuffled.records.traces.jobs.shuffle(using: &numbers)
    shuffled.records.traces.captures.shuffle(using: &numbers)
    #expect(try findings(shuffled, threads: 1) == expected)
    #expect(try findings(shuffled, threads: 8) == expected)
    #expect(try shuffled.run().evidence == archive().run().evidence)
  }

  private func findings(_ archive: WitnessArchive, threads: Int) throws -> [String] {
    try archive.findings(
      .captureMissing, .captureUnattributed, .printUnrecorded, .printUnwitnessed, .qualityBelowThreshold, .witnessesDisagree,
      threads: threads)
  }

  @Test func `tables and logs are ordered by path together`() throws {
    let archive = try WitnessArchive(["pencetakan.csv": [PrintUnwitnessedTests.header]])
    for log in [2, 0, 1] { try archive.capture(.photo, by: "KAM-01", at: "08:00:00", log: log) }
    #expect(
      try archive.findings(.captureUnattributed).map { $0.split(separator: " ").last } == [
        "log/a.log:1", "log/b.log:1", "zlog/c.log:1",
      ])
    let order = FindingOrder(try AuditContext(archive.records, archive.procedure, AuditOptions()))
    let places = (0..<4).map { Finding(.captureUnattributed, at: Position(file: UInt32($0), line: 1)) }
    #expect(
      order.sorted(places).map { archive.place($0.position) }
        == ["log/a.log:1", "log/b.log:1", "pencetakan.csv:1", "zlog/c.log:1"])
  }
}

/// The same sequence of numbers on every machine (SplitMix64).
private struct ShuffleNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
