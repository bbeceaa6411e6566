import Fundamentals
package import Handover

/// The sheet on which each student signs for the own card.
package struct StudentSheet {
  let parts: ReceiptParts
  let batch: HandoverBatch

  package init(_ parts: ReceiptParts, _ batch: HandoverBatch) {
    self.parts = parts
    self.batch = batch
  }

  /// Rows that leave room for a signature.
  private static let rows = 16

  private var words: Words { parts.words }

  package func document(_ name: String) -> Document {
    let sheets = batch.sheets(of: StudentSheet.rows)
    var blocks: [Block] = [.paragraph(words("letter-number", ["number": parts.safe(batch.number)]))]
    blocks.append(.paragraph(words("student-sheet-note", ["school": parts.safe(batch.school.name)])))
    for (index, range) in sheets.enumerated() {
      if index > 0 { blocks.append(.pageBreak) }
      blocks.append(
        .heading(
          2, words("student-sheet-part", ["n": String(index + 1), "total": String(sheets.count)]), id: "lembar-\(index + 1)"))
      blocks.append(.table(table(range)))
      blocks.append(
        .paragraph(
          words("sheet-subtotal", ["n": parts.figureAndWords(range.count), "total": words.language.number(range.upperBound)])))
    }
    return Document(path: name, title: words("student-sheet"), language: words.language, blocks: blocks)
  }

  private func table(_ range: Range<Int>) -> ReportTable {
    ReportTable(
      columns: [
        .init(words("number-short"), .end), .init(words("name")), .init(words("class")), .init(words("blank-serial")),
        .init(words("received-on")), .init(words("signature")),
      ],
      rows: range.map { index in
        let card = batch.cards[index]
        return .init([
          [.text(String(index + 1))], [.text(parts.name(card.name))], [.text(parts.safe(card.schoolClass))],
          [.text(parts.safe(card.serial))], [], [.text("\(index + 1). ")],
        ])
      }, style: .form)
  }
}
