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
    let range = PageSplit.range(number, of: items.count, size: PageSplit.wide)
    let pages = PageSplit.count(items.count, size: PageSplit.wide)
    var blocks: [Block] = [context.formHead(words("as-of-day", ["date": language.date(context.result.asOf)]))]
    if number == 1 { blocks += summary() }
    blocks.append(
      .table(
        ReportTable(
          caption: [.text(context.rangeText(range, of: items.count))],
          columns: [
            .init(words("number-short"), .end), .init(words("due")), .init(words("matter-and-action")),
            .init(words("who-or-where")), .init(words("school-or-session")), .init(words("owner")), .init(words("days"), .end),
            .init(words("done-initials")),
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
    let date = language.date(item.due).replacing(" ", with: "\u{00A0}")
    return ReportTable.Row([
      context.number(place + 1), [.text(date)], matter(item, text) + [.text(": " + text.action)], who(text), whereabouts(text),
      [.text(item.owner)], text.days.map(context.number) ?? [], [],
    ])
  }

  private func matter(_ item: FollowUp, _ text: FollowUpText) -> [Inline] {
    guard case .findings(let first, let count) = item.matter else {
      let visits = text.count > 1 ? " (" + words("n-visits", ["n": language.number(text.count)]) + ")" : ""
      return [.strong([.text(text.matter)]), .text(visits)]
    }
    let rule = context.result.findings[first].rule
    let number = count > 1 ? " (" + words("n-findings", ["n": language.number(count)]) + ")" : ""
    return [context.severityBadge(rule), " ", .link(text.matter, page: context.paths.findings(rule)), .text(number)]
  }

  /// The student, or the row where nobody is named.
  private func who(_ text: FollowUpText) -> [Inline] {
    if text.person != 0 { return [.text(context.person(text.person))] }
    return text.count > 1 ? [] : text.evidence.map { [.code(context.place($0))] } ?? []
  }

  private func whereabouts(_ text: FollowUpText) -> [Inline] {
    let school: [Inline] = text.school == 0 ? [] : [.text(context.school(text.school))]
    let session: [Inline] = text.session == 0 ? [] : [context.sessionLink(text.session)]
    return school + (school.isEmpty || session.isEmpty ? [] : [", "]) + session
  }

  /// RFC 4180 with a byte order mark, as `findings.csv`; NIKs are masked, and `orang` is the key of the person.
  func write(to queue: PieceQueue) {
    let header = [
      "no", "tenggat", "perihal", "tindakan", "penanggung_jawab", "nik", "orang", "npsn", "id_sesi", "langkah", "jumlah",
      "umur_hari", "bukti",
    ]
    let rows = ExportRows(context.result, language: language, unmasked: false)
    queue.append([0xEF, 0xBB, 0xBF] + Array(header.joined(separator: ",").utf8) + [0x0D, 0x0A])
    queue.append(items.count, size: 4096, threads: context.result.options.threads) { range in
      var writer = ByteWriter(capacity: range.count * 160)
      for place in range {
        writer.append(text: cells(place, rows).map { FindingsCSV.cell($0 ?? "") }.joined(separator: ","))
        writer.append("\r\n")
      }
      return writer.bytes
    }
  }

  private func cells(_ place: Int, _ rows: ExportRows) -> [String?] {
    let item = items[place]
    let text = FollowUpText(item, context)
    let school = text.school == 0 ? nil : context.result.records.cells.text(text.school)
    let evidence = text.evidence.map { context.place($0) }
    return [
      String(place + 1), item.due.iso, text.matter, text.action, item.owner, rows.nik(text.person), rows.key(text.person), school,
      rows.session(text.session), text.step.map(String.init), String(text.count), text.days.map(String.init), evidence,
    ]
  }
}
