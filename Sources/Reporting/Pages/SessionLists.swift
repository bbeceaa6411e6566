import Audit
import Fundamentals

/// Tables of a session that may be too long for its page: the first rows stand there, the others on pages of their own.
package enum SessionList: String, Sendable, CaseIterable {
  case recordings = "perekaman"
  case cards = "kartu"
}

/// Makes the tables of ``SessionList``.
struct SessionLists {
  let context: ReportContext
  let session: Int32

  /// How many rows there are in all.
  func count(_ list: SessionList) -> Int {
    switch list {
    case .recordings: context.recordings.recordings(session: session).count
    case .cards: context.cards.bySession[session]?.count ?? 0
    }
  }

  /// How many pages the table takes, the page of the session included.
  func pageCount(_ list: SessionList) -> Int { PageSplit.count(count(list)) }

  /// The first rows, for the page of the session, with a link to the others.
  func section(_ list: SessionList) -> [Block] {
    let count = count(list)
    guard count > 0 else { return [] }
    return [
      .heading(2, title(list)), .paragraph(context.words(key(list) + "-note")),
      .table(table(list, PageSplit.range(1, of: count))),
    ] + pager(list, 1)
  }

  /// The n-th page, from 2.
  func page(_ list: SessionList, _ number: Int) -> Document {
    let range = PageSplit.range(number, of: count(list))
    var table = table(list, range)
    table.caption = [.text(context.rangeText(range, of: count(list)))]
    return Document(
      path: path(list, number), title: context.session(session) + " · " + title(list), language: context.language,
      blocks: [.paragraph(context.words(key(list) + "-note")), .table(table)] + pager(list, number))
  }

  private func pager(_ list: SessionList, _ number: Int) -> [Block] {
    context.pager(number, of: pageCount(list)) { path(list, $0) }
  }

  private func path(_ list: SessionList, _ number: Int) -> String {
    let own = context.paths.session(session)
    return (number == 1 ? own : context.paths.session(session, list, page: number)) ?? context.paths.sessions
  }

  private func title(_ list: SessionList) -> String { context.words(key(list)) }

  /// Key of the title in the word lists.
  private func key(_ list: SessionList) -> String {
    switch list {
    case .recordings: "recording-evidence"
    case .cards: "card-witnesses"
    }
  }

  private func table(_ list: SessionList, _ range: Range<Int>) -> ReportTable {
    switch list {
    case .recordings: RecordingTables(context: context, session: session).recordings(range)
    case .cards: CardTables(context: context).witnesses((context.cards.bySession[session] ?? [])[range])
    }
  }
}
