import Fundamentals
import Procedure
import Records
import Testing

@testable import Archive

/// Reads tables that stand in a test as text; the balance of every file is checked on the way.
func reading(
  _ files: [String: String], settings: ArchiveSettings = ArchiveSettings(), threads: Int = 1, chunkSize: Int = 2 << 20
) throws -> Records {
  let texts = files.map { (path: $0.key, text: $0.value) }
  let contents = try ArchiveReader.read(
    texts: texts, procedure: try #require(balangan), settings: settings, threads: threads, chunkSize: chunkSize)
  #expect(contents.records.isBalanced)
  #expect(contents.records.logsBalance)
  return contents.records
}

private let balangan = Procedure.builtin("balangan-2020")

extension Records {
  /// Rows in = accepted + quarantined + blank, for every file, and as many rows in quarantine as are counted.
  var isBalanced: Bool {
    files.allSatisfy { $0.rows == $0.accepted + $0.quarantined + $0.blank }
      && files.indices.allSatisfy { file in files[file].quarantined == quarantine.count { $0.file == file } }
  }

  /// Rows of `peserta` as `line: session|NIK|remark`.
  var rosterLines: [String] {
    var lines: [String] = []
    roster.forEach { _, row in
      lines.append("\(row.position.line): \(sessions.text(row.session))|\(persons.text(row.person))|\(texts.text(row.note))")
    }
    return lines
  }

  /// Rows of `langkah` as `line: step start–end`, times on the archive's wall, `?` when missing.
  var executionLines: [String] {
    var lines: [String] = []
    executions.forEach { _, row in
      lines.append("\(row.position.line): \(row.step + 1) \(written(row.start))–\(written(row.end))")
    }
    return lines
  }

  func written(_ instant: Instant) -> String { instant.isPresent ? String(instant.iso(in: zone).dropLast(6)) : "?" }

  /// Quarantined rows as `line: reason column`.
  var quarantineLines: [String] {
    quarantine.map { "\($0.line): \($0.reason.rawValue)" + ($0.column.map { " " + $0 } ?? "") }
  }

  /// Unread files as `path: reason`.
  var unreadLines: [String] { unread.map { "\($0.path): \($0.reason.rawValue)" } }
}
