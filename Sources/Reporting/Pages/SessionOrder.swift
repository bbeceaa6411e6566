import Audit
import Fundamentals
import Records

/// Sessions as lists show them: the latest month first, its sessions by date, those without a date at the end.
struct SessionOrder: Sendable {
  /// Months as figures number them, -1 for no date, with their sessions.
  let months: [(month: Int32, sessions: [GroupFigures])]
  /// The same sessions one after the other.
  let sessions: [GroupFigures]
  /// Place in ``sessions`` of the first of each month.
  let firstOfMonth: [Int32: Int]

  init(_ context: ReportContext) {
    let result = context.result
    let byMonth = Dictionary(grouping: result.figures.sessions) { group -> Int32 in
      guard let parts = result.session(group.id)?.day?.parts else { return -1 }
      return Int32(parts.year * 12 + parts.month - 1)
    }
    var first: [Int32: Int] = [:]
    var count = 0
    months = byMonth.keys.sorted(by: >).map { month in
      let sessions = (byMonth[month] ?? []).sorted { a, b in
        let (first, second) = (result.session(a.id)?.date ?? 0, result.session(b.id)?.date ?? 0)
        return first != second ? first > second : context.session(a.id) < context.session(b.id)
      }
      first[month] = count
      count += sessions.count
      return (month, sessions)
    }
    sessions = months.flatMap(\.sessions)
    firstOfMonth = first
  }
}

extension ReportContext {
  var sessionOrder: SessionOrder { sessionOrderOnce.get { SessionOrder(self) } }

  /// Where the sessions of a month begin in the list of all.
  func sessionsTarget(month: Int32) -> LinkTarget {
    let place = sessionOrder.firstOfMonth[month] ?? 0
    let isSplit = ListingPages(context: self, listing: .sessions).pageCount > 0
    let page = isSplit ? paths.listing(.sessions, page: place / PageSplit.size + 1) : paths.sessions
    return .page(page, fragment: monthAnchor(month))
  }
}
