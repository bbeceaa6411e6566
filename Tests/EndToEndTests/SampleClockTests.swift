import Archive
import Audit
import Foundation
import Fundamentals
import Records
import Sampling
import Testing

/// Clocks that invented logs show wrong, against what the audit makes of them.
struct SampleClockTests {
  private struct Truth: Decodable {
    struct Clock: Decodable {
      var device: String
      var rule: String
      var offset: Int64?
      var ratePpm: Double
    }
    var clocks: [Clock]
  }

  /// Microseconds by which a drift may be estimated wrongly at its end: the spooler is some seconds behind the record.
  private static let tolerance = 30e6

  @Test func `recovers every injected offset`() throws {
    try Fixture.withFolder { folder in
      let archive = folder + "/arsip"
      try Sample.write(to: archive, options: SampleOptions(students: 2000, seed: 21, dirty: false))
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      let truth = try decoder.decode(
        Truth.self, from: Data(contentsOf: URL(fileURLWithPath: archive + ".kebenaran.json")))
      let contents = try ArchiveReader.read(folder: archive, procedure: Fixture.procedure(), threads: 2)
      let result = try Audit.run(contents.records, contents.procedure, AuditOptions(threads: 2))
      let clocks = Dictionary(uniqueKeysWithValues: result.clocks.clocks.map { (contents.records.cells.text($0.device), $0) })
      #expect(Set(truth.clocks.map(\.rule)) == ["clock.whole-hour", "clock.drift", "clock.step", "clock.unset"])
      for injected in truth.clocks { try compare(injected, #require(clocks[injected.device])) }
      // All other clocks are right.
      let wrong = Set(truth.clocks.map(\.device))
      for (device, clock) in clocks where !wrong.contains(device) { #expect(!clock.isCorrecting, "\(device)") }
    }
  }

  private func compare(_ injected: Truth.Clock, _ clock: DeviceClock) throws {
    switch injected.rule {
    case "clock.whole-hour":
      let first = try #require(clock.pairs.first)
      #expect(clock.offset(at: first.raw) == (injected.offset ?? 0) * 1_000_000)
    case "clock.drift":
      let drift = try #require(clock.drift)
      let grown = injected.ratePpm / 1e6 * Double(drift.last.microseconds - drift.first.microseconds)
      #expect(abs(drift.growth - grown) < SampleClockTests.tolerance)
      #expect(abs(Double(clock.offset(at: drift.last)) - grown) < SampleClockTests.tolerance)
    case "clock.step":
      #expect(clock.steps.map(\.size) == [(injected.offset ?? 0) * 1_000_000])
    default:
      #expect(clock.unset != nil)
    }
  }
}
