import Archive
import CivilRegistry
import Fundamentals
package import Handover

/// The collective handover receipt (Berita Acara Serah Terima): a sheet to sign, the list of cards sheet by sheet, and the annex of
/// those recorded who get no card yet.
package struct ReceiptPaper {
  let parts: ReceiptParts
  let batch: HandoverBatch
  let seal: ReceiptSeal?
  /// The cards of each sheet, and the texts of their codes where there is a seal.
  private let sheets: [(rows: Range<Int>, text: String)]

  package init(_ parts: ReceiptParts, _ batch: HandoverBatch, seal: ReceiptSeal? = nil) {
    self.parts = parts
    self.batch = batch
    self.seal = seal
    sheets = seal?.sheets ?? batch.sheets().map { ($0, "") }
  }

  private var words: Words { parts.words }

  /// - Parameter name: the file's name without extension.
  package func document(_ name: String) -> Document {
    let blocks = [numberLine()] + opening() + agreement() + closing() + list() + annex()
    return Document(path: name, title: words("bast-title"), language: words.language, blocks: blocks)
  }

  private func numberLine() -> Block { .paragraph(words("letter-number", ["number": parts.safe(batch.number)])) }

  private func opening() -> [Block] {
    let office = parts.stationery.office.name
    let first = parts.stationery.firstParty
    let school = batch.school.name.isEmpty ? words("dots") : batch.school.name
    return [
      .paragraph(words("bast-opening", ["date": parts.dateInWords(batch)])), parts.party(first, office: office),
      .paragraph([.text(words("bast-called") + " "), .strong([.text(words("first-party"))]), ";"]),
      parts.party(batch.receiver, office: school),
      .paragraph([.text(words("bast-called") + " "), .strong([.text(words("second-party"))]), "."]),
    ]
  }

  /// What is handed over, in figures and words, and what follows from it.
  private func agreement() -> [Block] {
    var text = words(
      "bast-handed",
      [
        "n": parts.figureAndWords(batch.cards.count), "school": parts.safe(batch.school.name),
        "npsn": batch.school.npsn.isEmpty ? "–" : parts.safe(batch.school.npsn),
      ])
    if let range = batch.serialRange {
      text += words("bast-serials", ["first": parts.safe(range.first), "last": parts.safe(range.last)])
    }
    text += words("bast-list-follows", ["n": parts.figureAndWords(sheets.count)])
    var blocks: [Block] = [.paragraph(text), counts()]
    if let signed = batch.signedTotal, signed != batch.cards.count {
      blocks.append(
        .callout(
          .warning, title: words("bast-signed-title"),
          [
            .text(
              words(
                "bast-signed-differs", ["n": parts.figureAndWords(signed), "listed": parts.figureAndWords(batch.cards.count)]))
          ]))
    }
    blocks.append(.paragraph(words("bast-clause")))
    if batch.revision > 1 {
      blocks.append(
        .paragraph(
          words("bast-revision", ["n": String(batch.revision), "before": String(batch.revision - 1)])
            + (batch.predecessorCode.isEmpty ? "" : " " + words("bast-predecessor", ["code": parts.safe(batch.predecessorCode)])))
      )
    }
    return blocks
  }

  /// What the sessions came to; only what is known.
  private func counts() -> Block {
    let rows: [(String, Int?)] = [
      ("tally-recorded", batch.counts.recorded), ("tally-printed", batch.counts.printed), ("tally-spoiled", batch.counts.spoiled),
      ("tally-handed", batch.cards.count), ("tally-withheld", batch.withheld.count),
    ]
    return .table(
      ReportTable(
        columns: [.init(words("tally")), .init(words("count"), .end), .init(words("in-words"))],
        rows: rows.compactMap { key, count in
          count.map {
            .init([
              [.text(words(key))], [.text(words.language.number($0))], [.text(NumberWords.text($0, in: words.language))],
            ])
          }
        }, style: .form))
  }

  private func closing() -> [Block] {
    [
      .paragraph(words("bast-copies", ["n": parts.figureAndWords(parts.stationery.letter.copies)])),
      .paragraph(parts.placeAndDate(batch)),
      parts.signatures([
        (words("second-party"), batch.receiver), (words("first-party"), parts.stationery.firstParty),
      ]),
    ] + codes() + [parts.witness()] + sealNote() + parts.marks(seal)
  }

  /// The batch and the certificate as codes, which stand beside “Mengetahui”.
  private func codes() -> [Block] {
    guard let seal else { return [] }
    return [
      parts.code(seal.batch, title: words("code-batch"), millimetres: ReceiptCode.small),
      parts.code(seal.station, title: words("code-station"), millimetres: ReceiptCode.small),
    ]
  }

  private func sealNote() -> [Block] {
    guard let seal else { return [] }
    return [
      .paragraph([.text(words("check-code") + ": "), .strong([.text(seal.checkCode)]), .text(". " + words("seal-note"))])
    ]
  }

  // MARK: The list of cards

  private func list() -> [Block] {
    sheets.enumerated().flatMap { index, sheet -> [Block] in
      let range = sheet.rows
      var blocks: [Block] = [
        .pageBreak,
        .heading(2, words("bast-sheet", ["n": String(index + 1), "total": String(sheets.count)]), id: "lembar-\(index + 1)"),
        .paragraph(words("bast-sheet-of", ["number": parts.safe(batch.number), "school": parts.safe(batch.school.name)])),
        .table(table(range)),
        .paragraph(
          words("sheet-subtotal", ["n": parts.figureAndWords(range.count), "total": words.language.number(range.upperBound)])),
      ]
      if index + 1 == sheets.count {
        blocks.append(.paragraph([.strong([.text(words("bast-total", ["n": parts.figureAndWords(batch.cards.count)]))])]))
      }
      blocks.append(.paragraph(words("sheet-initials")))
      if let seal {
        blocks.append(parts.code(sheet.text, title: words("code-sheet"), millimetres: ReceiptCode.large))
        blocks.append(.paragraph([.text(words("check-code") + ": "), .strong([.text(seal.checkCode)])]))
      }
      return blocks
    }
  }

  private func table(_ range: Range<Int>) -> ReportTable {
    ReportTable(
      columns: [
        .init(words("number-short"), .end), .init(words("name")), .init(words("sex-short"), .center), .init(words("class")),
        .init(words("nik")), .init(words("blank-serial")), .init(words("condition")), .init(words("initials")),
      ],
      rows: range.map { index in
        let card = batch.cards[index]
        return .init([
          [.text(String(index + 1))], [.text(parts.name(card.name))], [.text(card.sex)], [.text(parts.safe(card.schoolClass))],
          [.text(parts.nik(card.nik))], [.text(parts.safe(card.serial))], [.text(card.isGood ? words("condition-good") : "")], [],
        ])
      }, style: .form)
  }

  // MARK: Annex

  private func annex() -> [Block] {
    let all = batch.withheld
    let sheets = HandoverBatch.sheets(all.count, of: ReceiptParts.plainRows)
    return sheets.enumerated().flatMap { index, range -> [Block] in
      [
        .pageBreak,
        .heading(2, words("annex-title", ["n": String(index + 1), "total": String(sheets.count)]), id: "lampiran-\(index + 1)"),
        .paragraph(words("bast-sheet-of", ["number": parts.safe(batch.number), "school": parts.safe(batch.school.name)])),
        .table(
          ReportTable(
            columns: [
              .init(words("number-short"), .end), .init(words("name")), .init(words("sex-short"), .center), .init(words("class")),
              .init(words("nik")), .init(words("reason")), .init(words("turns-17-on")),
            ],
            rows: range.map { row in
              let student = all[row]
              return .init([
                [.text(String(row + 1))], [.text(parts.name(student.name))], [.text(student.sex)],
                [.text(parts.safe(student.schoolClass))], [.text(parts.nik(student.nik))],
                [.text(words("withheld-\(student.reason.rawValue)"))],
                [.text(student.turns17.map(words.language.date) ?? "–")],
              ])
            }, style: .form)),
        .paragraph(
          words("sheet-subtotal", ["n": parts.figureAndWords(range.count), "total": words.language.number(range.upperBound)])),
      ]
    }
  }
}
