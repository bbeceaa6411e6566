import Fundamentals
import Procedure
import Records
import Testing

@testable import Archive

/// A mapping as `arsip.yaml` would say it, for logs that stand in a test.
func eventLogSettings(_ yaml: String) throws -> ArchiveSettings {
  let lines = yaml.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
  let text = "log_peristiwa:\n  - berkas: \"*\"\n" + lines
  return try SettingsFile.load(path: "arsip.yaml", bytes: Array(text.utf8), files: [])
}

/// An XES log around traces.
func xes(_ traces: String) -> String { "<?xml version='1.0' encoding='UTF-8'?>\n<log>\n" + traces + "\n</log>\n" }

/// An event with attributes `key=value`; the first one is the activity.
func event(_ activity: String, _ attributes: (String, String)...) -> String {
  let all = [("concept:name", activity)] + attributes
  return "<event>" + all.map { "<string key=\"\($0.0)\" value=\"\($0.1)\"/>" }.joined() + "</event>"
}

extension Records {
  /// Rows of `langkah` as `step NIK session officer outcome start–end`, empty parts as `?`.
  var stories: [String] {
    var lines: [String] = []
    executions.forEach { _, row in
      let how = circumstances[row.circumstances]
      let parts = [
        String(row.step + 1), persons.text(row.person), sessions.text(row.session), cells.text(how.officers),
        cells.text(how.outcome),
      ]
      lines.append(parts.map { $0.isEmpty ? "?" : $0 }.joined(separator: " ") + " \(written(row.start))–\(written(row.end))")
    }
    return lines
  }

  var unreadDetails: [String] { unread.map { "\($0.path): \($0.reason.rawValue): \($0.detail)" } }
}
