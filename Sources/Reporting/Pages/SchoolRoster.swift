import Audit
import Fundamentals
import Records

/// The students of one school with what each still needs, what somebody has to do first.
struct SchoolRoster {
  let context: ReportContext
  let school: Int32

  private var words: Words { context.words }

  /// In order of what is needed, class and name.
  var needs: [StudentNeed] { context.needs[school] ?? [] }

  /// How many need what, the longest wait, and a link to the first of them; nothing for a school without a list of students.
  func summary() -> [Block] {
    let needs = needs
    guard !needs.isEmpty else { return [] }
    let lists = PlaceLists(context: context, place: .school(school))
    var first: [StudentNeed.Kind: Int] = [:]
    var counts: [StudentNeed.Kind: (count: Int, oldest: Int?)] = [:]
    for (position, need) in needs.enumerated() {
      if first[need.kind] == nil { first[need.kind] = position }
      let known = counts[need.kind] ?? (0, nil)
      counts[need.kind] = (known.count + 1, [known.oldest, need.item?.days].compactMap { $0 }.max())
    }
    let rows = StudentNeed.Kind.allCases.compactMap { kind -> ReportTable.Row? in
      guard let entry = counts[kind], let position = first[kind] else { return nil }
      let target = lists.target(.students, at: position, id: SchoolRoster.anchor(kind))
      return ReportTable.Row([
        [context.badge(kind)], [.link(target, context.number(entry.count))], entry.oldest.map { context.number($0) } ?? ["–"],
        [.text(words("need-do-\(kind.rawValue)"))],
      ])
    }
    return [
      .heading(2, words("needs"), id: "kebutuhan"),
      .table(
        ReportTable(
          caption: [.text(words("needs-summary-caption"))],
          columns: [
            .init(words("need")), .init(words("students"), .end), .init(words("oldest-days"), .end), .init(words("remedy")),
          ], rows: rows, hasRowHeaders: true)),
    ]
  }

  /// `12 dari 60 (20,0 %)`: who has the card.
  var done: String {
    let needs = needs
    return context.share(needs.count { $0.kind == .done }, of: needs.count)
  }

  /// Rows of the roster. The first of each kind bears the kind's id, for links.
  func table(_ range: Range<Int>) -> ReportTable {
    let needs = needs
    let records = context.result.records
    let rows = range.map { position -> ReportTable.Row in
      let need = needs[position]
      let isFirst = position == 0 || needs[position - 1].kind != need.kind
      let row = context.result.student(need.person)
      let day = need.until ?? need.item?.since
      return ReportTable.Row(
        id: isFirst ? SchoolRoster.anchor(need.kind) : nil, kind: need.kind == .done ? .muted : nil,
        [
          [.text(context.person(need.person))],
          [.text(row.map { context.short(records.cells.text($0.schoolClass), 20) } ?? "")],
          [context.badge(need.kind)] + remark(need),
          [.text(day.map { words(need.until == nil ? "need-since" : "need-until", ["date": context.language.date($0)]) } ?? "–")],
          need.until == nil ? need.item.map { context.number($0.days) } ?? ["–"] : ["–"],
          [need.item.flatMap { $0.session == 0 ? nil : context.sessionLink($0.session) } ?? "–"],
        ])
    }
    return ReportTable(
      columns: [
        .init(words("student")), .init(words("class")), .init(words("need")), .init(words("need-day")),
        .init(words("days"), .end), .init(words("session")),
      ], rows: rows, hasRowHeaders: true)
  }

  /// Where the first student of a kind stands.
  static func anchor(_ kind: StudentNeed.Kind) -> String { "perlu-\(kind.rawValue)" }

  /// That a student who is still to be recorded missed a visit or refused.
  private func remark(_ need: StudentNeed) -> [Inline] {
    guard need.kind == .record, let stage = need.item?.stage else { return [] }
    return [.text(" (" + words("stage-\(stage.rawValue)").lowercased() + ")")]
  }
}

extension ReportContext {
  /// What a student needs, marked when somebody has to act.
  func badge(_ kind: StudentNeed.Kind) -> Inline {
    let mark: Badge =
      switch kind {
      case .handOver, .print, .recordAgain, .record: .warning
      case .waitPrintReady, .wait17, .wait16: .note
      case .done: .ok
      }
    return .badge(mark, words("need-\(kind.rawValue)"))
  }

  /// What the students need, by school; made by the first page that asks.
  var needs: [Int32: [StudentNeed]] { needsOnce.get { result.studentNeeds() } }
}
