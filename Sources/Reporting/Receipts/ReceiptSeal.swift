import CivilRegistry
package import Fundamentals
package import Handover

/// What a seal puts on a receipt: texts for codes, the check code, the second party's marks and the file that proves it.
package struct ReceiptSeal: Sendable {
  package let file: ReceiptFile
  /// Where the office's clocks stand.
  let zone: Zone

  package init(_ file: ReceiptFile, zone: Zone) {
    self.file = file
    self.zone = zone
  }

  /// `XXXXX-XXXXX`, to read over the telephone.
  var checkCode: String { file.checkCode.text }

  /// Text of the code with the batch (QR A).
  var batch: String { file.batch.text }

  /// Text of the code with the station's certificate (QR C); empty when the file has none.
  var station: String { file.certificates.first?.text ?? "" }

  /// Text of the code of each sheet (QR B) with the rows that it seals, counted from 0.
  var sheets: [(rows: Range<Int>, text: String)] {
    file.sheets.compactMap { record in
      guard let sheet = SheetRecord(record) else { return nil }
      return (sheet.firstRow - 1..<sheet.firstRow - 1 + sheet.rows.count, record.text)
    }
  }

  /// The marks of the second party, with their strokes.
  var marks: [(content: MarkRecord, strokes: Strokes?)] {
    file.marks.compactMap { mark in MarkRecord(mark.record).map { ($0, mark.strokes) } }
  }

  /// `28 Februari 2025 pukul 14.00`.
  func moment(_ seconds: Int, _ language: Language) -> String {
    language.moment(Instant(microseconds: Int64(seconds) * 1_000_000), in: zone)
  }
}

extension ReceiptParts {
  /// The lines that a seal stands for: what the paper shows of each card, names whole.
  package func lines(_ batch: HandoverBatch) -> [SealedLine] {
    batch.cards.enumerated().map { index, card in
      SealedLine(
        number: index + 1, nik: nik(card.nik), name: safe(card.name), sex: card.sex, schoolClass: safe(card.schoolClass),
        serial: safe(card.serial), isGood: card.isGood, recipient: safe(card.recipient))
    }
  }

  /// A batch as its seal tells it: no NIK in full in the number or in names.
  package func sealed(_ batch: HandoverBatch) -> HandoverBatch {
    var sealed = batch
    sealed.number = safe(batch.number)
    sealed.school.npsn = safe(batch.school.npsn)
    sealed.school.name = safe(batch.school.name)
    sealed.receiver.name = safe(batch.receiver.name)
    for index in sealed.cards.indices { sealed.cards[index].serial = safe(sealed.cards[index].serial) }
    return sealed
  }
}
