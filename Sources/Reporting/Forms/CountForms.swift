import Audit
import CardPrinting
import Fundamentals
import Records

/// The counts an office reports: recordings, prints, handovers and stock, day by day and month by month.
struct CountForms {
  let context: ReportContext
  let index: FormIndex

  private var words: Words { context.words }
  private var language: Language { context.language }

  /// The days of one month with any count, and its officers.
  func daily(_ month: Int32) -> Document {
    let days = index.counts.byDay.filter { DailyCounts.month($0.key) == month }.sorted { $0.key < $1.key }
    var rows = days.map { day, counts in
      ReportTable.Row(
        [[.text("\(language.weekday(day.weekday)),\u{00A0}\(day.parts.day)")]] + workCells(counts)
          + [context.blankable(carried(counts))] + useCells(counts) + [context.blankable(counts.quantity(.blank, .closing))]
          + supplyCells(counts))
    }
    let total = index.counts.month(month)
    rows.append(
      ReportTable.Row(
        kind: .total, [[.text(words("total"))]] + workCells(total) + [[]] + useCells(total) + [[]] + supplyCells(total)))
    let columns =
      [ReportTable.Column(words("date"))] + workColumns
      + [.init(words("blanks-carried"), .end)] + useColumns + [.init(words("blanks-left"), .end)] + supplyColumns
    var blocks: [Block] = [
      context.formHead(context.month(month)),
      .table(ReportTable(caption: [.text(words("form-daily"))], columns: columns, rows: rows, hasRowHeaders: true, style: .form)),
    ]
    blocks += officers(month) + notes() + context.officeSignatures("form-maker")
    return document(.daily(month), words("form-daily-title", ["month": context.month(month)]), blocks)
  }

  /// The months of one year.
  func monthly(_ year: Int) -> Document {
    let months = index.counts.months.filter { Int($0) / 12 == year }
    var total = WorkCounts()
    var rows = months.map { month -> ReportTable.Row in
      let counts = index.counts.month(month)
      total += counts
      return ReportTable.Row(
        [[.link(context.month(month), page: context.paths.form(.daily(month), context, index))]] + sums(counts))
    }
    rows.append(ReportTable.Row(kind: .total, [[.text(words("total"))]] + sums(total)))
    let columns =
      [ReportTable.Column(words("month"))] + workColumns + [.init(words("blanks-received"), .end)] + useColumns
      + supplyColumns
    return document(
      .monthly(year), words("form-monthly-title", ["year": String(year)]),
      [
        context.formHead(String(year)),
        .table(
          ReportTable(caption: [.text(words("form-monthly"))], columns: columns, rows: rows, hasRowHeaders: true, style: .form)),
      ] + notes() + context.officeSignatures("form-maker"))
  }

  private func document(_ page: FormPage, _ title: String, _ blocks: [Block]) -> Document {
    Document(
      path: context.paths.form(page, context, index), title: title, language: language, blocks: blocks, layout: .landscape)
  }

  // MARK: Columns

  private var workColumns: [ReportTable.Column] {
    ["count-recorded", "count-failed", "count-printed", "count-spoiled", "count-handed-over"].map { .init(words($0), .end) }
  }

  private func workCells(_ counts: WorkCounts) -> [[Inline]] {
    [counts.recorded, counts.failedRecordings, counts.printed, counts.spoiledPrints, counts.handedOver].map(context.number)
  }

  private var useColumns: [ReportTable.Column] {
    ["blanks-used", "blanks-spoiled", "blanks-returned"].map { .init(words($0), .end) }
  }

  /// Blanks used are the good prints, else what the stock list says (decision 55).
  private func useCells(_ counts: WorkCounts) -> [[Inline]] {
    let used = counts.printed > 0 ? Int128(counts.printed) * 1_000_000 : counts.quantity(.blank, .used)
    return [used, counts.quantity(.blank, .spoiled), counts.quantity(.blank, .returned)].map { context.blankable($0) }
  }

  private var supplyColumns: [ReportTable.Column] { ["ribbon-used", "film-used"].map { .init(words($0), .end) } }

  private func supplyCells(_ counts: WorkCounts) -> [[Inline]] {
    [StockRow.Item.ribbon, .film].map { item in
      context.blankable(
        SupplyUse.rolls(
          opening: counts.quantity(item, .opening), received: counts.quantity(item, .received) ?? 0,
          returned: counts.quantity(item, .returned) ?? 0, closing: counts.quantity(item, .closing),
          stated: counts.quantity(item, .used)), decimals: 4)
    }
  }

  private func sums(_ counts: WorkCounts) -> [[Inline]] {
    workCells(counts) + [context.blankable(counts.quantity(.blank, .received))] + useCells(counts) + supplyCells(counts)
  }

  /// Opening and received blanks of the sessions of a day.
  private func carried(_ counts: WorkCounts) -> Int128? {
    let parts = [counts.quantity(.blank, .opening), counts.quantity(.blank, .received)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.reduce(0, +)
  }

  // MARK: Officers and notes

  private func officers(_ month: Int32) -> [Block] {
    let officers = index.counts.byOfficer.filter { $0.key.month == month }
      .map { (name: context.result.memberName($0.key.officer), officer: $0.key.officer, counts: $0.value) }
    let sorted = officers.sorted { $0.name != $1.name ? $0.name < $1.name : $0.officer < $1.officer }
    let rows = sorted.prefix(PageSplit.wide)
      .map { entry -> ReportTable.Row in
        let counts = entry.counts
        let numbers = [counts.recorded, counts.failedRecordings, counts.printed, counts.spoiledPrints]
        return ReportTable.Row([context.officerLinks(entry.officer)] + numbers.map { context.number($0) })
      }
    guard !rows.isEmpty else { return [] }
    let table = ReportTable(
      caption: [.text(words("form-officers"))], columns: [.init(words("officer"))] + workColumns.dropLast(), rows: rows,
      hasRowHeaders: true, style: .form)
    guard sorted.count > rows.count else { return [.table(table)] }
    return [.table(table), .paragraph(words("more-officers", ["n": language.number(sorted.count - rows.count)]))]
  }

  /// What the numbers mean, and what cannot be known.
  private func notes() -> [Block] {
    var notes = [words("form-counts-note"), words("form-counts-blank")]
    if index.counts.undated > 0 { notes.append(words("form-undated", ["n": language.number(index.counts.undated)])) }
    return [.bullets(notes.map { [.text($0)] })]
  }
}
