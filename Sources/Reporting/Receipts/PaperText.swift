package import Fundamentals
package import Handover

/// The text of a printed receipt as it lies on its pages, against what the codes on the same pages seal.
package struct PaperText {
  /// A page of a file.
  package struct Page {
    /// As `pdftotext -layout` gives it; empty for a page that is only a picture, whose rows are for a reader to compare.
    package var text: String
    /// What its codes say.
    package var records: [SignedRecord]

    package init(text: String, records: [SignedRecord]) {
      self.text = text
      self.records = records
    }
  }

  private let pages: [(lines: [String], records: [SignedRecord])]

  package init(_ pages: [Page]) {
    self.pages = pages.map { page in
      (page.text.split(whereSeparator: \.isNewline).map { HTMLText.folded(String($0)) }, page.records)
    }
  }

  /// Rows that do not stand where their code stands, rows too many beside them, and a letter that says something else.
  /// - Parameter check: of a receipt that some of the pages may belong to.
  package func problems(_ check: ReceiptCheck, language: Language) -> [SealProblem] {
    pages.indices.flatMap { index -> [SealProblem] in
      guard !pages[index].lines.isEmpty else { return [] }
      return pages[index].records.flatMap { record -> [SealProblem] in
        if record.kind == .batch, record.digest == check.digest {
          // A long letterhead may push the code to a page of its own.
          let letter = near(index).joined(separator: " ")
          return ShownFacts(check.batch, language).missing(onPaper: letter).map(SealProblem.shownMissing)
        }
        guard let sheet = SheetRecord(record), check.sheets.contains(sheet) else { return [] }
        return problems(sheet, on: index)
      }
    }
  }

  private func problems(_ sheet: SheetRecord, on index: Int) -> [SealProblem] {
    func missing(in lines: [String]) -> [Int] {
      sheet.rows.indices.filter { !PaperText.isShown(sheet.rows[$0], sheet.firstRow + $0, in: lines) }
    }
    guard !missing(in: pages[index].lines).isEmpty else {
      let shown = pages[index].lines.count(where: PaperText.isRow)
      return shown > sheet.rows.count ? [.shownCount(shown: shown, sealed: sheet.rows.count)] : []
    }
    return missing(in: near(index)).map { .shownDiffers(sheet.firstRow + $0) }
  }

  /// The lines of a page and of the one before it.
  private func near(_ index: Int) -> [String] { (index > 0 ? pages[index - 1].lines : []) + pages[index].lines }

  /// Whether a line has the number and the serial, and it or the line before or after the name, for long names take two lines.
  private static func isShown(_ row: SheetRecord.Row, _ number: Int, in lines: [String]) -> Bool {
    let name = HTMLText.folded(SafeText.shown(row.name))
    let serial = HTMLText.folded(SafeText.shown(row.serial))
    return lines.indices.contains { index in
      let cells = lines[index].split(separator: " ")
      guard cells.first == "\(number)",
        serial.isEmpty || cells.contains(where: { $0.hasSuffix(serial) }) || lines[index].contains(serial)
      else { return false }
      return (max(0, index - 1)...min(lines.count - 1, index + 1)).contains { lines[$0].contains(name) }
    }
  }

  /// Whether a line begins with a number and has a NIK, masked or in full.
  private static func isRow(_ line: String) -> Bool {
    let cells = line.split(separator: " ")
    guard let first = cells.first, Int(first) != nil else { return false }
    return cells.dropFirst().contains { $0.utf8.count == 16 && $0.utf8.allSatisfy { $0 == 0x2A || 0x30...0x39 ~= $0 } }
  }
}
