import Audit
import Fundamentals
import Records

/// The follow-up list as a form to tick off, and as a file for a spreadsheet.
struct FollowUpForm {
  let context: ReportContext
  let index: FormIndex

  private var words: Words { context.words }
  private var language: Language { context.language }
  private var items: [FollowUp] { index.followUps.items }

  func page(_ number: Int) -> Document {
    let range = PageSplit.range(number, of: items.count)
    let pages = PageSplit.count(items.count)
    var blocks: [Block] = [context.formHead(words("as-of-day", ["date": language.date(context.result.asOf)]))]
    if number == 1 { blocks += summary() }
    blocks.append(
      .table(
        ReportTable(
          caption: [.text(context.rangeText(range, of: items.count))],
          columns: [
            .init(words("number-short"), .end), .init(words("due")), .init(words("matter")), .init(words("action-to-take")),
            .init(words("who-or-where")), .init(words("owner")), .init(words("days"), .end), .init(words("done-initials")),
          ], rows: range.map(row), style: .form)))
    blocks += context.pager(number, of: pages) { context.paths.form(.followUp($0), context, index) }
    if number == pages { blocks += context.officeSignatures("form-maker") }
    return Document(
      path: context.paths.form(.followUp(number), context, index), title: words("form-follow-up"), language: language,
      blocks: blocks, layout: .landscape)
  }

  /// How much lies with whom, and how due dates were chosen.
  private func summary() -> [Block] {
    var owners: [String: (count: Int, due: LocalDate)] = [:]
    for item in items {
      let known = owners[item.owner] ?? (0, item.due)
      owners[item.owner] = (known.count + 1, min(known.due, item.due))
    }
    let rows = owners.sorted { $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key }
      .map { ReportTable.Row([[.text($0.key)], context.number($0.value.count), [.text(language.date($0.value.due))]]) }
    return [
      .table(
        ReportTable(
          caption: [.text(words("follow-ups-by-owner"))],
          columns: [.init(words("owner")), .init(words("count"), .end), .init(words("first-due"))], rows: rows,
          hasRowHeaders: true, style: .form)),
      .paragraph([.text(words("form-follow-up-due") + " "), .link(.file(context.paths.followUpFile), [.text(words("as-csv"))])]),
    ]
  }

  private func row(_ place: Int) -> ReportTable.Row {
    let item = items[place]
    let text = FollowUpText(item, context)
    return ReportTable.Row([
      context.number(place + 1), [.text(language.date(item.due))], matter(item, text), [.text(text.action)], who(text),
      [.text(item.owner)], text.days.map(context.number) ?? [], [],
    ])
  }

  private func matter(_ item: FollowUp, _ text: FollowUpText) -> [Inline] {
    switch item.matter {
    case .openWork: return [.text(text.matter)]
    case .findings(let first, let count):
      let rule = context.result.findings[first].rule
      return [context.severityBadge(rule), " ", .link(text.matter, page: context.paths.findings(rule))]
        + (count > 1 ? [.text(" (" + words("n-findings", ["n": language.number(count)]) + ")")] : [])
    }
  }

  private func who(_ text: FollowUpText) -> [Inline] {
    var parts: [[Inline]] = []
    if text.person != 0 { parts.append([.text(context.person(text.person))]) }
    if text.session != 0 { parts.append([context.sessionLink(text.session)]) }
    if text.school != 0 { parts.append([.text(context.school(text.school))]) }
    if parts.isEmpty, let evidence = text.evidence { parts.append([.code(context.place(evidence))]) }
    return Array(parts.joined(separator: [", "]))
  }

  /// RFC 4180 with a byte order mark, as `findings.csv`; NIKs are masked, and `orang` is the key of the person.
  func file() -> [[UInt8]] {
    let header = [
      "no", "tenggat", "perihal", "tindakan", "penanggung_jawab", "nik", "orang", "npsn", "id_sesi", "langkah", "jumlah",
      "umur_hari", "bukti",
    ]
    let rows = ExportRows(context.result, language: language, unmasked: false)
    let size = 4096
    let parts = Slots<[UInt8]>(count: (items.count + size - 1) / size, [])
    parallel(parts.count, threads: context.result.options.threads) { part in
      var writer = ByteWriter(capacity: size * 160)
      for place in part * size..<min(items.count, (part + 1) * size) {
        let item = items[place]
        let text = FollowUpText(item, context)
        let cells = [
          String(place + 1), item.due.iso, text.matter, text.action, item.owner, rows.nik(text.person), rows.key(text.person),
          text.school == 0 ? nil : context.result.records.cells.text(text.school), rows.session(text.session),
          text.step.map(String.init), String(text.count), text.days.map(String.init), text.evidence.map { context.place($0) },
        ]
        writer.append(text: cells.map { FindingsCSV.cell($0 ?? "") }.joined(separator: ","))
        writer.append("\r\n")
      }
      parts[part] = writer.bytes
    }
    return [[0xEF, 0xBB, 0xBF] + Array(header.joined(separator: ",").utf8) + [0x0D, 0x0A]] + parts.values
  }
}
