package import Handover

/// The text of a printed receipt as it lies on the page, against the rows that its codes seal.
package struct PaperText {
  private let lines: [String]

  /// - Parameter text: as `pdftotext -layout` gives it.
  package init(_ text: String) {
    lines = text.split(whereSeparator: \.isNewline).map { PaperText.folded(String($0)) }
  }

  /// Rows of which no line has the number and the serial, with the name on it or on the line before or after, for long names take
  /// two lines.
  package func problems(_ sheets: [SheetRecord]) -> [SealProblem] {
    sheets.flatMap { sheet in
      sheet.rows.enumerated().compactMap { index, row in
        let number = sheet.firstRow + index
        return isShown(row, number) ? nil : .shownDiffers(number)
      }
    }
  }

  private func isShown(_ row: SheetRecord.Row, _ number: Int) -> Bool {
    let name = PaperText.folded(SafeText.shown(row.name))
    let serial = PaperText.folded(SafeText.shown(row.serial))
    return lines.indices.contains { index in
      let cells = lines[index].split(separator: " ")
      guard cells.first == "\(number)",
        serial.isEmpty || cells.contains(where: { $0.hasSuffix(serial) }) || lines[index].contains(serial)
      else { return false }
      return (max(0, index - 1)...min(lines.count - 1, index + 1)).contains { lines[$0].contains(name) }
    }
  }

  private static func folded(_ text: String) -> String { HTMLText.folded(text) }
}
