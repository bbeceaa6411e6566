import Foundation
import Fundamentals
import Records
import Testing

@testable import Audit

/// The examples in the descriptions of the clock rules raise them as often as they say.
struct ClockExampleTests {
  @Test(arguments: [RuleID.clockDrift, .clockStep, .clockUnset, .clockWholeHour])
  func `examples raise the rule as often as they say`(rule: RuleID) throws {
    for example in RuleCatalogue.description(of: rule).examples {
      let archive = try ClockArchive(tables: example.tables)
      #expect(!example.logs.isEmpty)
      for log in example.logs {
        #expect(log.path.hasPrefix("log/"))
        for line in log.text.split(separator: "\n") { try archive.add(line: String(line)) }
      }
      #expect(try archive.run().findings.count { $0.rule == rule } == example.findings, "\(example.title.english)")
    }
  }
}

extension ClockArchive {
  /// A line of a capture log, of a journal or of a page log.
  fileprivate func add(line: String) throws {
    guard line.hasPrefix("{") else {
      let words = line.split(separator: " ")
      let date = try #require(words[3].dropFirst().split(separator: ":", maxSplits: 1).first)
      let time = words[3].dropFirst(date.count + 2)
      let day = date.replacing("/Mar/", with: "/03/").split(separator: "/").reversed().joined(separator: "-")
      job(String(words[0]), try moment("\(day)T\(time)"), name: String(words[9]))
      return
    }
    let fields = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
    if let device = fields["id_perangkat"], let time = fields["waktu"] {
      capture(device, try moment(time), nik: fields["nik"])
    } else {
      let wall = try #require(fields["__REALTIME_TIMESTAMP"].flatMap { Int64($0) })
      let monotonic = try #require(fields["__MONOTONIC_TIMESTAMP"].flatMap { Int64($0) })
      reading(
        try #require(fields["_HOSTNAME"]), Instant(microseconds: wall), monotonic: monotonic / 1_000_000,
        boot: try #require(fields["_BOOT_ID"]))
    }
  }
}
