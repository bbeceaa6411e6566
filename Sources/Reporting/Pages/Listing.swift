import Audit
import Fundamentals
import Records

/// Long tables with pages of their own; the raw value is the place of the first one.
package enum Listing: String, Sendable, CaseIterable {
  case blanks = "kartu/blangko"
  case supplies = "kartu/ribbon-film"
  case spoiled = "kartu/rusak"
  case doubtful = "kartu/saksi"
  case lines = "karantina-log"
  case undecidable = "temuan/tak-terputus"
  case files = "mutu-data-berkas"
  case sessions = "sesi/index"
  case schools = "sekolah/index"
  case officers = "petugas/index"
  case devices = "perangkat/index"

  /// Whether a page of another kind holds the whole table as long as it fits there.
  var isOnlySplit: Bool {
    switch self {
    case .files, .sessions, .schools, .officers, .devices: true
    case .blanks, .supplies, .spoiled, .doubtful, .lines, .undecidable: false
    }
  }

  /// Key of the title in the word lists.
  var title: String {
    switch self {
    case .blanks: "blank-balance"
    case .supplies: "supply-use"
    case .spoiled: "spoiled-cards"
    case .doubtful: "doubtful-prints"
    case .lines: "quarantined-lines"
    case .undecidable: "undecidable"
    case .files: "files"
    case .sessions: "sessions"
    case .schools: "schools"
    case .officers: "officers"
    case .devices: "devices"
    }
  }

  /// Key of the sentence that explains the table; nil for one that explains itself.
  var note: String? {
    switch self {
    case .files, .sessions, .schools: nil
    default: title + "-note"
    }
  }
}

/// Makes the tables of ``Listing``, each split into pages.
struct ListingPages {
  let context: ReportContext
  let listing: Listing

  /// How many rows there are in all.
  var count: Int {
    switch listing {
    case .blanks, .supplies: context.cards.stocks.count
    case .spoiled: context.cards.spoiled.count
    case .doubtful: context.cards.doubtful.count
    case .lines: context.result.records.quarantinedLines.count
    case .undecidable: context.result.undecidable.count
    case .files: context.result.records.files.count
    case .sessions: context.result.figures.sessions.count
    case .schools: context.result.figures.schools.count
    case .officers: context.result.figures.officers.count
    case .devices: context.devices.devices.count
    }
  }

  /// How many pages of its own the table takes.
  var pageCount: Int { listing.isOnlySplit && count <= size ? 0 : PageSplit.count(count, size: size) }

  /// Balances have many cells in a row.
  private var size: Int { listing == .blanks || listing == .supplies ? PageSplit.wide : PageSplit.size }

  /// Heading, sentence and the first rows, with a link to the pages when there are more; on the page that sums things up.
  func section() -> [Block] {
    guard count > 0 else { return [] }
    let range = PageSplit.range(1, of: min(count, ListingPages.preview))
    var blocks: [Block] = [
      .heading(2, context.words(listing.title), id: listing.title)
    ]
    blocks += note + [.table(table(range, caption: context.words(listing.title)))]
    return count > range.count ? blocks + [all] : blocks
  }

  /// A link to the pages.
  var all: Block {
    .paragraph([
      .link(context.words("all-rows", ["n": context.language.number(count)]), page: context.paths.listing(listing))
    ])
  }

  private var note: [Block] { listing.note.map { [.paragraph(context.words($0))] } ?? [] }

  /// The n-th page, from 1.
  func page(_ number: Int) -> Document {
    let range = PageSplit.range(number, of: count, size: size)
    return Document(
      path: context.paths.listing(listing, page: number), title: context.words(listing.title), language: context.language,
      blocks: note + [.table(table(range, caption: context.rangeText(range, of: count)))]
        + context.pager(number, of: pageCount) { context.paths.listing(listing, page: $0) })
  }

  /// Rows that stand on the page that sums things up.
  static let preview = 50

  private func table(_ range: Range<Int>, caption: String) -> ReportTable {
    var table =
      switch listing {
      case .blanks: StockTables(context: context).blanks(range)
      case .supplies: StockTables(context: context).supplies(range)
      case .spoiled: CardTables(context: context).spoiled(range)
      case .doubtful: CardTables(context: context).witnesses(context.cards.doubtful[range])
      case .lines: LogQuality(context: context).lines(range)
      case .undecidable: UndecidableTable(context: context).table(range)
      case .files: FileTable(context: context).table(range)
      case .sessions: SessionPages(context: context).table(range)
      case .schools: SchoolPages(context: context).table(range)
      case .officers: OfficerPages(context: context).table(range)
      case .devices: DevicePages(context: context).table(range)
      }
    table.caption = [.text(caption)]
    return table
  }
}
