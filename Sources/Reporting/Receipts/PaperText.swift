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

  /// Whether a line has the number and the serial, and the name stands on it or about it.
  private static func isShown(_ row: SheetRecord.Row, _ number: Int, in lines: [String]) -> Bool {
    let serial = HTMLText.folded(SafeText.shown(row.serial))
    return lines.indices.contains { index in
      let cells = lines[index].split(separator: " ")
      return cells.first == "\(number)"
        && (serial.isEmpty || cells.contains { $0.hasSuffix(serial) } || lines[index].contains(serial))
        && isNamed(SafeText.shown(row.name), lines[max(0, index - 1)...min(lines.count - 1, index + 1)])
    }
  }

  /// Whether a name stands on one of some lines, or begins on one and goes on on a later one. Blanks do not matter: narrow ones are lost.
  private static func isNamed(_ name: String, _ lines: ArraySlice<String>) -> Bool {
    // Letters that run from right to left may have been laid out in any order.
    guard !name.unicodeScalars.contains(where: runsLeftwards) else { return true }
    let words = name.split(whereSeparator: \.isWhitespace)
    let dense = lines.map(HTMLText.dense)
    return words.isEmpty
      || words.indices.contains { last in
        let (head, tail) = (words[...last].joined(), words[(last + 1)...].joined())
        return dense.indices.contains { line in
          dense[line].firstRange(of: head) != nil
            && (tail.isEmpty || dense[(line + 1)...].contains { $0.firstRange(of: tail) != nil })
        }
      }
  }

  private static func runsLeftwards(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Whether a line begins with a number and has a NIK, masked or in full.
  private static func isRow(_ line: String) -> Bool {
    let cells = line.split(separator: " ")
    guard let first = cells.first, Int(first) != nil else { return false }
    return cells.dropFirst().contains { $0.utf8.count == 16 && $0.utf8.allSatisfy { $0 == 0x2A || 0x30...0x39 ~= $0 } }
  }
}
