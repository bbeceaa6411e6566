import Audit
import CivilRegistry
import Fundamentals
import Records

/// Device logs as they were read: every line accounted for, and those that could not be read.
struct LogQuality {
  let context: ReportContext

  private var words: Words { context.words }
  private var records: Records { context.result.records }

  /// Logs with their balance, and the reasons of quarantine; nothing for an archive without logs.
  func blocks() -> [Block] {
    guard !records.logs.isEmpty else { return [] }
    let counts = records.logs.map { [$0.lines, $0.accepted, $0.quarantined, $0.blank, $0.repeated] }
    let shown = PageSplit.range(1, of: records.logs.count)
    let rows = shown.map { index in
      let log = records.logs[index]
      return ReportTable.Row(
        kind: log.quarantined > 0 ? .warning : nil,
        [[.code(masking(nikIn: log.path))], [.text(log.format)]] + counts[index].map { context.number($0) })
    }
    let rest = records.logs.count - shown.count
    let others = ReportTable.Row(
      [[.text(words("other-logs", ["n": context.language.number(rest)]))], []]
        + sums(counts[shown.upperBound...]).map { context.number($0) })
    let total = ReportTable.Row(kind: .total, [[.text(words("total"))], []] + sums(counts[...]).map { context.number($0) })
    return [
      .heading(2, words("device-logs")),
      .table(
        ReportTable(
          caption: [.text(words("device-logs-caption"))],
          columns: [
            .init(words("file")), .init(words("format")), .init(words("lines-in"), .end), .init(words("accepted"), .end),
            .init(words("quarantined"), .end), .init(words("blank"), .end), .init(words("repeated"), .end),
          ], rows: rows + (rest > 0 ? [others] : []) + [total])),
    ] + reasons()
  }

  private func sums(_ counts: ArraySlice<[Int]>) -> [Int] {
    counts.reduce(into: [0, 0, 0, 0, 0]) { sums, log in for index in sums.indices { sums[index] += log[index] } }
  }

  private func reasons() -> [Block] {
    guard !records.quarantinedLines.isEmpty else { return [] }
    var counts: [QuarantinedLine.Reason: Int] = [:]
    for line in records.quarantinedLines { counts[line.reason, default: 0] += 1 }
    let rows = QuarantinedLine.Reason.allCases.compactMap { reason in
      counts[reason].map { ReportTable.Row([[.text(word(reason))], context.number($0)]) }
    }
    let total = ReportTable.Row(kind: .total, [[.text(words("total"))], context.number(records.quarantinedLines.count)])
    return [
      .table(
        ReportTable(
          caption: [.text(words("quarantined-lines-reasons"))],
          columns: [.init(words("reason")), .init(words("count"), .end)], rows: rows + [total], hasRowHeaders: true))
    ] + ListingPages(context: context, listing: .lines).section()
  }

  /// Lines in quarantine with their place; their text is masked when it is read, and again here.
  func lines(_ range: Range<Int>) -> ReportTable {
    let rows = records.quarantinedLines[range].map { line in
      ReportTable.Row([
        [.code("\(masking(nikIn: records.logs[line.file].path)):\(line.line)")],
        line.column.map { context.number($0) } ?? ["–"], [.text(word(line.reason))], [.code(masking(nikIn: line.text))],
      ])
    }
    return ReportTable(
      columns: [
        .init(words("place")), .init(words("byte-column"), .end), .init(words("reason")), .init(words("line-text")),
      ], rows: rows)
  }

  private func word(_ reason: QuarantinedLine.Reason) -> String { words("line-\(reason.rawValue)") }
}
