import Archive
import Fundamentals
package import Handover

/// The record of destruction (Berita Acara Pemusnahan) of the blanks that failed prints spoiled.
package struct DestructionPaper {
  let parts: ReceiptParts
  let batch: HandoverBatch
  /// Number of this paper, which is not that of the receipt.
  let number: String

  package init(_ parts: ReceiptParts, _ batch: HandoverBatch, number: String) {
    self.parts = parts
    self.batch = batch
    self.number = number
  }

  private var words: Words { parts.words }

  package func document(_ name: String) -> Document {
    let spoiled = batch.spoiled
    var blocks: [Block] = [
      .paragraph(words("letter-number", ["number": parts.safe(number)])),
      .paragraph(words("destruction-opening", ["date": words("undated-in-words")])),
      parts.party(parts.stationery.firstParty, office: parts.stationery.office.name),
      .paragraph(
        words(
          "destruction-text",
          [
            "n": parts.figureAndWords(spoiled.count), "school": parts.safe(batch.school.name),
            "number": parts.safe(batch.number),
          ])),
    ]
    // The first sheet has the text above the table.
    let first = min(10, spoiled.count)
    let others = HandoverBatch.sheets(spoiled.count - first, of: ReceiptParts.plainRows)
    let sheets = [0..<first] + others.map { $0.lowerBound + first..<$0.upperBound + first }
    for (index, range) in sheets.enumerated() {
      if index > 0 { blocks.append(.pageBreak) }
      blocks.append(.table(table(range, number: index + 1, of: sheets.count)))
      blocks.append(
        .paragraph(
          words("blank-subtotal", ["n": parts.figureAndWords(range.count), "total": words.language.number(range.upperBound)])))
    }
    let place = parts.stationery.office.place.isEmpty ? words("dots") : parts.stationery.office.place
    blocks += [
      .paragraph(words("destruction-closing", ["n": parts.figureAndWords(parts.stationery.letter.copies)])),
      .paragraph(place + ", " + words("dots")),
      parts.signatures([
        (words("destroyed-by"), parts.stationery.firstParty), (words("eye-witness", ["n": "1"]), .init()),
        (words("eye-witness", ["n": "2"]), .init()),
      ]),
      parts.witness(),
    ]
    return Document(path: name, title: words("destruction-title"), language: words.language, blocks: blocks)
  }

  private func table(_ range: Range<Int>, number: Int, of total: Int) -> ReportTable {
    ReportTable(
      caption: [.text(words("destruction-sheet", ["n": String(number), "total": String(total)]))],
      columns: [
        .init(words("number-short"), .end), .init(words("blank-serial")), .init(words("spoiled-on")), .init(words("reason")),
      ],
      rows: range.map { index in
        let blank = batch.spoiled[index]
        return .init([
          [.text(String(index + 1))], [.text(blank.serial.isEmpty ? words("no-serial") : parts.safe(blank.serial))],
          [.text(blank.day.map(words.language.date) ?? "–")],
          [.text(blank.reason.isEmpty ? words("no-reason") : parts.safe(blank.reason))],
        ])
      }, style: .form)
  }
}
