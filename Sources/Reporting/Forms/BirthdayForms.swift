import Audit
import Fundamentals
import Records

/// Who turns 17 when: the schools by month, and the students of each school by date.
struct BirthdayForms {
  let context: ReportContext
  let index: FormIndex

  private var words: Words { context.words }
  private var language: Language { context.language }
  private var birthdays: Birthdays { index.birthdays }

  private var period: String {
    let from = LocalDate(days: context.result.asOf.days + 1)
    let to = context.result.asOf.adding(months: Birthdays.months)
    return "\(language.date(from)) – \(language.date(to))"
  }

  func schools(_ number: Int) -> Document {
    // A year that begins inside a month touches thirteen.
    let months = (0...Int32(Birthdays.months)).map { birthdays.firstMonth + $0 }
    let range = PageSplit.range(number, of: birthdays.schools.count, size: PageSplit.wide)
    let rows = range.map { position -> ReportTable.Row in
      let school = birthdays.schools[position]
      var counts: [Int32: Int] = [:]
      for student in school.students { counts[DailyCounts.month(student.turns17), default: 0] += 1 }
      let link = Inline.link(
        context.school(school.id), page: context.paths.form(.birthdaysAtSchool(position, 1), context, index))
      return ReportTable.Row(
        [[link]] + months.map { month in counts[month].map(context.number) ?? [] } + [context.number(school.students.count)])
    }
    let isLast = range.upperBound == birthdays.schools.count
    var blocks: [Block] = [
      context.formHead(period), .paragraph(words("form-birthdays-note")),
      .table(
        ReportTable(
          caption: [.text(context.rangeText(range, of: birthdays.schools.count))],
          columns: [.init(words("school"))] + months.map { .init(shortMonth($0), .end) } + [.init(words("total"), .end)],
          rows: rows + (isLast ? [total(months)] : []), hasRowHeaders: true, style: .form)),
    ]
    if birthdays.withoutBirth > 0 {
      blocks.append(.paragraph(words("form-birthdays-unknown", ["n": language.number(birthdays.withoutBirth)])))
    }
    blocks += context.pager(number, of: PageSplit.count(birthdays.schools.count, size: PageSplit.wide)) {
      context.paths.form(.birthdays($0), context, index)
    }
    return Document(
      path: context.paths.form(.birthdays(number), context, index), title: words("form-birthdays"), language: language,
      blocks: blocks, layout: .landscape)
  }

  /// All schools together, below the last of them.
  private func total(_ months: [Int32]) -> ReportTable.Row {
    var counts: [Int32: Int] = [:]
    for school in birthdays.schools {
      for student in school.students { counts[DailyCounts.month(student.turns17), default: 0] += 1 }
    }
    let all = counts.values.reduce(0, +)
    return ReportTable.Row(
      kind: .total, [[.text(words("total"))]] + months.map { context.number(counts[$0] ?? 0) } + [context.number(all)])
  }

  func students(_ position: Int, _ number: Int) -> Document {
    let school = birthdays.schools[position]
    let range = PageSplit.range(number, of: school.students.count, size: PageSplit.wide)
    let rows = range.map { place -> ReportTable.Row in
      let student = school.students[place]
      let row = context.result.student(student.person)
      return ReportTable.Row([
        context.number(place + 1), [.text(language.fullDate(student.turns17))], [.text(context.person(student.person))],
        [.text(row.map { context.short(context.result.records.cells.text($0.schoolClass), 20) } ?? "")], [.text(state(student))],
        [],
      ])
    }
    let pages = PageSplit.count(school.students.count, size: PageSplit.wide)
    return Document(
      path: context.paths.form(.birthdaysAtSchool(position, number), context, index),
      title: words("form-birthdays-title", ["school": context.school(school.id)]), language: language,
      blocks: [
        context.formHead(period, [Definition(words("school"), [context.schoolLink(school.id)])]),
        .table(
          ReportTable(
            caption: [.text(context.rangeText(range, of: school.students.count))],
            columns: [
              .init(words("number-short"), .end), .init(words("turns-17-on")), .init(words("student")), .init(words("class")),
              .init(words("state")), .init(words("remark")),
            ], rows: rows, style: .form)),
      ]
        + context.pager(number, of: pages) { context.paths.form(.birthdaysAtSchool(position, $0), context, index) }
        + context.officeSignatures("form-maker"))
  }

  private func state(_ student: PlannedStudent) -> String {
    if student.state == .recorded { return words(student.hasMarried ? "birthday-married" : "birthday-recorded") }
    return words("birthday-not-recorded")
  }

  /// `Jun 25`.
  private func shortMonth(_ month: Int32) -> String {
    "\(language.month(Int(month) % 12 + 1).prefix(3)) \(padded(Int(month) / 12 % 100, 2))"
  }
}
