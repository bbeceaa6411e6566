import Foundation
import Procedure
import Testing

/// The limit texts of real SOPs, with the bounds a reader gives them.
@Suite struct LimitFixtureTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let cells: [String]
    var text: String { cells[2] }
    var kind: String { cells[3] }
    var testDescription: String { text }
  }

  static let rows: [Row] = {
    guard let url = Bundle.module.url(forResource: "Fixtures/waktu_strings", withExtension: "csv"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    return text.split(whereSeparator: \.isNewline).dropFirst().map { Row(cells: fields(String($0))) }
  }()

  @Test func fixtureIsComplete() {
    #expect(LimitFixtureTests.rows.count == 76)
    #expect(LimitFixtureTests.rows.allSatisfy { $0.cells.count == 9 })
  }

  @Test(arguments: LimitFixtureTests.rows)
  func realTextHasItsBounds(_ row: Row) throws {
    let limit = TimeLimit(parsing: row.text)
    #expect(limit.raw == row.text)
    let reasons = [
      "noise_nomor_kolom": "nomor-kolom", "list": "daftar", "calendar": "jendela-tanggal", "non_numeric": "kata-tanpa-angka",
      "period_word": "berkala",
    ]
    if let reason = reasons[row.kind] {
      #expect(limit.meaning == .notMeasurable(reason: reason))
      return
    }
    let ends = [row.cells[4], row.cells[5]].map { $0.isEmpty ? nil : expected($0, unit: row.cells[6]) }
    let upper = try #require(ends[1])
    let item = row.cells[7].isEmpty ? nil : row.cells[7]
    if row.kind == "alternatif" {
      #expect(limit.meaning == .measurable(lower: nil, upper: ends.compactMap { $0 }, perItem: nil))
    } else {
      let lower = ends[0] == ends[1] ? nil : ends[0]
      #expect(limit.meaning == .measurable(lower: lower, upper: [upper], perItem: item))
    }
  }

  /// "30 menit" or "30" with the unit of its own column.
  private func expected(_ text: String, unit: String) -> TimeLimit.Span? {
    let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let amount = Int64(parts[0]) else { return nil }
    let name = parts.count > 1 ? parts[1] : unit
    let units: [String: (Int64, TimeLimit.Span.Unit)] = [
      "menit": (1, .minute), "jam": (1, .hour), "hari": (1, .day), "hari kerja": (1, .workingDay), "minggu": (1, .week),
      "bulan": (1, .month), "semester": (6, .month),
    ]
    return units[name].map { TimeLimit.Span(millionths: amount * $0.0 * 1_000_000, unit: $0.1) }
  }

  private static func fields(_ line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
