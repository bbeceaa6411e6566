import Fundamentals
import Procedure
import Records
import Testing

@testable import Archive

/// Reads one log that stands in a test as text, with the tables around it; its balance is checked on the way.
func readingLog(
  _ name: String, _ text: String, tables: [String: String] = [:], settings: ArchiveSettings = ArchiveSettings(), threads: Int = 1,
  chunkSize: Int = 2 << 20
) throws -> Records {
  try reading(
    tables.merging(["log/\(name)": text]) { $1 }, settings: settings, threads: threads, chunkSize: chunkSize)
}

/// The settings that an `arsip.yaml` makes.
func settings(_ yaml: String) throws -> ArchiveSettings {
  try SettingsFile.load(path: "arsip.yaml", bytes: Array(yaml.utf8), files: [])
}

/// Devices of the tests: two printers, a fingerprint scanner with a serial number, a computer.
let deviceTable = [
  "perangkat.csv":
    "id_perangkat,jenis,model,nomor_seri\nPRN-01,printer,,\nPRN-02,printer,,\nFPR-01,sidik_jari,,SN-7\nLPT-01,komputer,,\n"
]

extension Records {
  /// Lines in = accepted + quarantined + blank, for every log, and as many lines in quarantine as are counted.
  var logsBalance: Bool {
    logs.allSatisfy { $0.lines == $0.accepted + $0.quarantined + $0.blank }
      && logs.indices.allSatisfy { log in logs[log].quarantined == quarantinedLines.count { $0.file == log } }
  }

  /// Print jobs as `line: name|queue→printer|user|billing|number|total state @device time`.
  var jobLines: [String] {
    traces.jobs.map { job in
      let owner = [job.user, job.billing].map { cells.text($0) }.joined(separator: "|")
      return
        "\(job.position.line): \(texts.text(job.name))|\(cells.text(job.queue))→\(cells.text(job.printer))|\(owner)"
        + "|\(job.number)|\(job.total) \(job.state) @\(cells.text(job.device)) \(written(job.rawTime))"
    }
  }

  /// Captures as `line: modality person|session|quality/threshold algorithm @device time`.
  var captureLines: [String] {
    traces.captures.map { capture in
      "\(capture.position.line): \(capture.modality) \(persons.text(capture.person))|\(sessions.text(capture.session))"
        + "|\(score(capture.quality))/\(score(capture.threshold)) \(cells.text(capture.algorithm))"
        + " @\(cells.text(capture.device)) \(written(capture.rawTime))"
    }
  }

  /// Clock readings as `line: device time`.
  var readingLines: [String] {
    traces.readings.map { "\($0.position.line): \(cells.text($0.device)) \(written($0.rawTime))" }
  }

  /// Quarantined lines as `line: reason`.
  var lineProblems: [String] { quarantinedLines.map { "\($0.line): \($0.reason.rawValue)" } }

  private func score(_ millionths: Int64) -> String {
    millionths == CaptureTrace.noScore ? "-" : "\(Double(millionths) / 1_000_000)"
  }
}
