package import Audit
package import Fundamentals

/// `findings.csv`: one finding a line for spreadsheets, after RFC 4180 with a byte order mark, in the order of `audit.json`.
package struct FindingsCSV: Sendable {
  private let rows: ExportRows

  package static let header = [
    "rule", "severity", "session", "step", "nik", "person", "school", "waived", "file", "line", "measured", "limit", "message",
  ]

  /// - Parameter unmasked: writes NIKs in full, for the office's own systems.
  package init(_ result: AuditResult, language: Language, unmasked: Bool) {
    self.init(ExportRows(result, language: language, unmasked: unmasked))
  }

  init(_ rows: ExportRows) { self.rows = rows }

  package func write(to queue: PieceQueue, threads: Int) {
    queue.append([0xEF, 0xBB, 0xBF] + Array(FindingsCSV.header.joined(separator: ",").utf8) + [0x0D, 0x0A])
    let findings = rows.result.findings
    queue.append(findings.count, size: 8192, threads: threads) { [rows] range in
      var writer = ByteWriter(capacity: range.count * 200)
      for finding in findings[range] { FindingsCSV.append(rows.row(finding), to: &writer) }
      return writer.bytes
    }
  }

  private static func append(_ row: FindingRow, to writer: inout ByteWriter) {
    let cells = [
      row.rule, row.severity, row.session, row.step.map(String.init), row.nik, row.person, row.school,
      row.waived ? "true" : "false", row.file, String(row.line),
    ]
    for cell in cells {
      append(text: cell ?? "", to: &writer)
      writer.append(",")
    }
    // Numbers of our own making need no guard, and a guarded one would no longer be a number.
    if let measured = row.measured { writer.append(measured) }
    writer.append(",")
    if let limit = row.limit { writer.append(limit) }
    writer.append(",")
    append(text: row.message, to: &writer)
    writer.append("\r\n")
  }

  /// A text cell as it stands in the file.
  package static func cell(_ text: String) -> String {
    var writer = ByteWriter()
    append(text: text, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A text cell. One that a spreadsheet would run as a formula gets an apostrophe in front (CWE-1236).
  private static func append(text: String, to writer: inout ByteWriter) {
    let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    let needsQuotes = isFormula || text.utf8.contains { ",\"\r\n".utf8.contains($0) }
    guard needsQuotes else { return writer.append(text: text) }
    writer.append("\"")
    if isFormula { writer.append("'") }
    for byte in text.utf8 {
      if byte == 0x22 { writer.append(byte: 0x22) }
      writer.append(byte: byte)
    }
    writer.append("\"")
  }
}
