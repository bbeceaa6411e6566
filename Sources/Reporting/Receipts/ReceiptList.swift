import Audit
import CivilRegistry
import Fundamentals
import Handover
import Records

/// The handover receipts of the archive: what each lists, what was signed for, and whether its number is its own.
struct ReceiptList {
  let context: ReportContext
  let index: FormIndex

  private var words: Words { context.words }
  private var records: Records { context.result.records }

  func page(_ number: Int) -> Document {
    let receipts = index.receipts.all
    let seals = ReceiptSealCells(context: context, entries: index.receipts)
    let range = PageSplit.range(number, of: receipts.count, size: PageSplit.wide)
    let pages = PageSplit.count(receipts.count, size: PageSplit.wide)
    var schools: [Int32: Int] = [:]
    for receipt in receipts { schools[receipt.key.number, default: 0] += 1 }
    let table = ReportTable(
      caption: [.text(context.rangeText(range, of: receipts.count))],
      columns: [
        .init(words("receipt")), .init(words("school")), .init(words("date")), .init(words("session")),
        .init(words("receipt-cards"), .end), .init(words("receipt-check")),
      ] + seals.columns,
      rows: range.map { row(receipts[$0], isShared: (schools[receipts[$0].key.number] ?? 0) > 1, seals) }, hasRowHeaders: true,
      style: .wide)
    return Document(
      path: context.paths.form(.receipts(number), context, index), title: words("receipts-title"), language: context.language,
      blocks: [
        .paragraph(words("receipts-note")),
        .paragraph([.link(.file(VerifierPage.fileName), [.text(words("receipts-verify"))])]),
      ] + seals.note + [.table(table)]
        + context.pager(number, of: pages) { context.paths.form(.receipts($0), context, index) })
  }

  private func row(_ receipt: ReceiptEntries.Entry, isShared: Bool, _ seals: ReceiptSealCells) -> ReportTable.Row {
    let rows = receipt.rows.map { records.handovers[Int($0)] }
    let first = rows.first
    let signed = rows.lazy.map(\.signedCount).first { $0 >= 0 }.map(Int.init)
    let count = ReceiptCount(listed: rows.count, signed: signed)
    var marks: [Inline] = []
    if isShared { marks += [.badge(.warning, words("receipt-number-shared")), " "] }
    if rows.isEmpty {
      marks.append(.badge(.violation, words("receipt-unlisted")))
    } else if signed == nil {
      marks.append(.badge(.muted, words("receipt-no-total")))
    } else {
      marks.append(
        count.isConsistent ? .badge(.ok, words("receipt-agrees")) : .badge(.violation, words("receipt-differs")))
    }
    return ReportTable.Row(
      kind: [count.isConsistent ? (isShared ? .warning : nil) : .violation, seals.kind(receipt)].compactMap { $0 }.max {
        $0 != .violation && $1 == .violation
      },
      [
        [.text(ForeignText.shown(records.texts.text(receipt.key.number), atMost: 80))], [context.schoolLink(receipt.key.school)],
        [.text(first.flatMap(day) ?? "–")], [first.map { context.sessionLink($0.session) } ?? "–"],
        cards(rows.count, signed: count.isConsistent ? nil : signed), marks,
      ] + seals.cells(receipt))
  }

  /// How many are listed, and how many were signed for where that differs.
  private func cards(_ listed: Int, signed: Int?) -> [Inline] {
    let number = context.number(listed)
    guard let signed else { return number }
    return number + [.lineBreak, .text(words("receipt-signed", ["n": context.language.number(signed)]))]
  }

  private func day(_ row: HandoverRow) -> String? {
    row.time.isPresent ? context.language.date(row.time.date(in: records.zone)) : nil
  }
}
