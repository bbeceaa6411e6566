import Fundamentals
import Testing

@testable import Reporting

/// Daily and monthly counts, against a count of the tables' own rows made with a spreadsheet.
struct CountFormsTests {
  private let example: FormsExample

  init() throws { example = try FormsExample(OutputExample("normal-080").result) }

  private func row(_ page: String, _ start: String) throws -> [String] {
    let line = try #require(try example.markdown(page).split(separator: "\n").first { $0.hasPrefix("| " + start) })
    return line.split(separator: "|", omittingEmptySubsequences: false).dropFirst(2).dropLast()
      .map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
  }

  @Test func `a day counts recordings, prints, handovers and stock`() throws {
    // 28 February: 17 recordings; 11 cards, 11 handed over; 72 + 11 blanks carried, none spoiled, 4 back, 68 left; rolls 0.322, 0.0073.
    #expect(
      try row("formulir/harian-2025-02", "Jumat,\u{00A0}28")
        == ["17", "0", "11", "0", "11", "83", "11", "0", "4", "68", "0,3220", "0,0073"])
  }

  @Test func `a day without stock rows leaves those cells blank`() throws {
    // 11 March: one card printed at the office, nothing else.
    #expect(
      try row("formulir/harian-2025-03", "Selasa,\u{00A0}11")
        == ["0", "0", "1", "0", "0", "", "1", "", "", "", "", ""])
  }

  @Test func `a failed recording is counted apart`() throws {
    #expect(try row("formulir/harian-2025-03", "Jumat,\u{00A0}7").prefix(2) == ["17", "1"])
  }

  @Test func `months add up to the year`() throws {
    // 17 + (16 + 17 + 15) recordings, 11 + (5 + 6 + 10 + 1) cards, 11 + 25 handed over.
    let numbers = { (row: [String]) in [row[0], row[2], row[4]] }
    #expect(try numbers(row("formulir/bulanan-2025", "[Februari")) == ["17", "11", "11"])
    #expect(try numbers(row("formulir/bulanan-2025", "[Maret")) == ["48", "22", "25"])
    #expect(try numbers(row("formulir/bulanan-2025", "Jumlah")) == ["65", "33", "36"])
  }

  @Test func `it says what it cannot know`() throws {
    #expect(try example.markdown("formulir/harian-2025-02").contains("Persediaan di gudang kantor tidak tercatat"))
  }
}
