import Foundation
import Fundamentals
import Records
import Testing

@testable import Audit

/// The examples in the descriptions of the rules about witnesses raise them as often as they say.
struct WitnessExampleTests {
  @Test(
    arguments: [
      .captureMissing, .captureUnattributed, .printUnrecorded, .printUnwitnessed, .qualityBelowThreshold, .witnessesDisagree,
    ] as [RuleID])
  func `examples raise the rule as often as they say`(rule: RuleID) throws {
    for example in RuleCatalogue.description(of: rule).examples {
      let archive = try WitnessArchive(tables: example.tables)
      #expect(!example.logs.isEmpty)
      for (log, file) in example.logs.enumerated() {
        #expect(file.path.hasPrefix("log/"))
        for line in file.text.split(separator: "\n") { try archive.add(line: String(line), log: log) }
      }
      #expect(try archive.run().findings.count { $0.rule == rule } == example.findings, "\(example.title.english)")
    }
  }
}

extension WitnessArchive {
  /// A line of a page log, of a printer's job log, or of a capture log, as the examples write them.
  fileprivate func add(line: String, log: Int) throws {
    guard line.hasPrefix("{") else {
      let words = line.split(separator: " ").map(String.init)
      let total = try #require(words.firstIndex(of: "total"))
      try job(
        words[(total + 4)..<(words.count - 2)].joined(separator: " "), at: String(words[3].suffix(8)), queue: words[0],
        user: words[1], billing: words[total + 2], total: try #require(Int32(words[total + 1])), log: log)
      return
    }
    let fields = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    func text(_ key: String) -> String { fields[key] as? String ?? "" }
    func number(_ key: String) -> Int64? { (fields[key] as? NSNumber)?.int64Value }
    func time(_ key: String) -> String { String(text(key).prefix(19)) }
    if fields["job-name"] != nil {
      try job(
        text("job-name"), at: time("date-time-at-completed"), queue: text("printer-name"),
        state: text("job-state") == "completed" ? .completed : .aborted, log: log)
    } else {
      let modality = try #require(CaptureTrace.Modality.allCases.first { $0.word == text("modalitas") })
      try capture(
        modality, by: text("id_perangkat"), at: time("waktu"), nik: text("nik"), session: text("id_sesi"),
        quality: number("kualitas"), threshold: number("ambang"), algorithm: text("algoritma"),
        isAccepted: fields["diterima"] as? Bool ?? true, reason: text("alasan"), log: log)
    }
  }
}
