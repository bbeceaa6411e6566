import Audit
import Fundamentals

/// Tables of a session, school or officer that may be too long for its page: the first rows stand there, all of them on pages of
/// their own.
package enum PlaceList: String, Sendable, CaseIterable {
  case recordings = "perekaman"
  case cards = "kartu"
  case students = "siswa"
  case findings = "temuan"
}

/// What has a page and lists below it; ids as in `Figures`.
package enum ListedPlace: Sendable, Hashable {
  case session(Int32)
  case school(Int32)
  case officer(Int32)
}

extension PagePaths {
  /// The page of a place; nil for one without executions.
  package func place(_ place: ListedPlace) -> String? {
    switch place {
    case .session(let id): session(id)
    case .school(let id): school(id)
    case .officer(let id): officer(id)
    }
  }

  /// The n-th page (from 1) of a long table of a place.
  package func list(_ list: PlaceList, of place: ListedPlace, page: Int = 1) -> String? {
    self.place(place).map { PagePaths.numbered("\($0)/\(list.rawValue)", page) }
  }
}

/// Makes the tables of ``PlaceList``.
struct PlaceLists {
  /// Rows that stand on the page of the place.
  static let preview = 50

  let context: ReportContext
  let place: ListedPlace

  private var words: Words { context.words }

  var lists: [PlaceList] {
    switch place {
    case .session: [.recordings, .cards, .findings]
    case .school: [.students, .findings]
    case .officer: [.findings]
    }
  }

  /// How many rows there are in all.
  func count(_ list: PlaceList) -> Int {
    switch (list, place) {
    case (.recordings, .session(let id)): context.recordings.recordings(session: id).count
    case (.cards, .session(let id)): context.cards.bySession[id]?.count ?? 0
    case (.students, .school(let id)): SchoolRoster(context: context, school: id).needs.count
    case (.findings, _): findings.count
    default: 0
    }
  }

  /// How many pages of its own the table takes; none when the page of the place holds it.
  func pageCount(_ list: PlaceList) -> Int {
    let count = count(list)
    return count > PlaceLists.preview ? PageSplit.count(count) : 0
  }

  /// The first rows, for the page of the place, with a link to all; a sentence where no finding is.
  func section(_ list: PlaceList) -> [Block] {
    let count = count(list)
    let heading: [Block] = [.heading(2, title(list), id: list.rawValue)] + note(list)
    guard count > 0 else { return list == .findings ? heading + [.paragraph(words("no-findings"))] : [] }
    var blocks = heading + [.table(table(list, 0..<min(count, PlaceLists.preview), caption: caption(list)))]
    if count > PlaceLists.preview, let path = context.paths.list(list, of: place) {
      blocks.append(.paragraph([.link(words("all-rows", ["n": context.language.number(count)]), page: path)]))
    }
    return blocks
  }

  /// The n-th page, from 1.
  func page(_ list: PlaceList, _ number: Int) -> Document {
    let count = count(list)
    let range = PageSplit.range(number, of: count)
    return Document(
      path: context.paths.list(list, of: place, page: number) ?? context.paths.overview,
      title: name + " · " + title(list), language: context.language,
      blocks: note(list) + [.table(table(list, range, caption: context.rangeText(range, of: count)))]
        + context.pager(number, of: pageCount(list)) { context.paths.list(list, of: place, page: $0) ?? context.paths.overview })
  }

  /// Where the row at a position of a list stands, seen from the page of the place.
  func target(_ list: PlaceList, at position: Int, id: String) -> LinkTarget {
    guard position >= PlaceLists.preview,
      let path = context.paths.list(list, of: place, page: position / PageSplit.size + 1)
    else { return .anchor(id) }
    return .page(path, fragment: id)
  }

  /// The pages above one of its lists, without the overview.
  var breadcrumb: [SiteFrame.Entry] {
    let paths = context.paths
    let above: SiteFrame.Entry =
      switch place {
      case .session: .init(page: paths.sessions, label: words("sessions"))
      case .school: .init(page: paths.schools, label: words("schools"))
      case .officer: .init(page: paths.officers, label: words("officers"))
      }
    return [above] + (paths.place(place).map { [.init(page: $0, label: name)] } ?? [])
  }

  private var name: String {
    switch place {
    case .session(let id): context.session(id)
    case .school(let id): context.school(id)
    case .officer(let id): context.officerName(id)
    }
  }

  private var findings: [Int] {
    switch place {
    case .session(let id): context.findings.bySession[id] ?? []
    case .school(let id): context.findings.bySchool[id] ?? []
    case .officer(let id): context.findings.byOfficer[id] ?? []
    }
  }

  private func title(_ list: PlaceList) -> String {
    switch list {
    case .recordings: words("recording-evidence")
    case .cards: words("card-witnesses")
    case .students: words("students")
    case .findings: words("findings")
    }
  }

  private func note(_ list: PlaceList) -> [Block] {
    switch list {
    case .recordings: [.paragraph(words("recording-evidence-note"))]
    case .cards: [.paragraph(words("card-witnesses-note"))]
    case .students: [.paragraph(words("needs-note"))]
    case .findings: []
    }
  }

  private func caption(_ list: PlaceList) -> String {
    switch (list, place) {
    case (.findings, .session): words("findings-session-caption")
    case (.findings, .school): words("findings-school-caption")
    case (.findings, .officer): words("findings-officer-caption")
    case (.students, _): words("needs-caption")
    default: title(list)
    }
  }

  private func table(_ list: PlaceList, _ range: Range<Int>, caption: String) -> ReportTable {
    var table: ReportTable
    switch (list, place) {
    case (.recordings, .session(let id)): table = RecordingTables(context: context, session: id).recordings(range)
    case (.cards, .session(let id)): table = CardTables(context: context).witnesses((context.cards.bySession[id] ?? [])[range])
    case (.students, .school(let id)): table = SchoolRoster(context: context, school: id).table(range)
    case (_, .session): table = context.findingRows(findings[range], without: .session)
    default: table = context.findingRows(findings[range])
    }
    table.caption = [.text(caption)]
    return table
  }
}
