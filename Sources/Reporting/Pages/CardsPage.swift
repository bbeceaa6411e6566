import Audit
import CardPrinting
import Fundamentals
import Records

/// Cards and stock: what became of every blank, and who saw it.
struct CardsPage {
  let context: ReportContext

  private var words: Words { context.words }

  func document() -> Document {
    var blocks: [Block] = [.definitions(facts())]
    let listings: [Listing] = [.blanks, .supplies, .spoiled, .doubtful]
    let sections = listings.flatMap { ListingPages(context: context, listing: $0).section() }
    blocks += sections.isEmpty ? [.paragraph(words("no-cards"))] : sections
    return Document(path: context.paths.cards, title: words("cards-and-stock"), language: context.language, blocks: blocks)
  }

  private func facts() -> [Definition] {
    var counts: [PrintRow.Verdict: Int] = [:]
    for sessions in context.places.cardsBySession where context.result.isReported(session: sessions.key) {
      counts[.good, default: 0] += sessions.value.good
      counts[.failed, default: 0] += sessions.value.failed
      counts[.unknown, default: 0] += sessions.value.unknown
    }
    let balances = context.cards.stocks.compactMap(\.blankBalance)
    let number = context.language.number
    var facts = [
      Definition(
        words("prints"),
        words("prints-line", ["good": number(counts[.good] ?? 0), "failed": number(counts[.failed] ?? 0)])
          + ((counts[.unknown] ?? 0) > 0 ? ", " + words("prints-unknown", ["n": number(counts[.unknown] ?? 0)]) : "")),
      Definition(words("sessions-balanced"), context.share(balances.count(where: \.isBalanced), of: balances.count)),
    ]
    facts += CardWitnesses.State.allCases.compactMap { state in
      context.cards.states[state].map { Definition(words(CardTables.word(state)), number($0)) }
    }
    return facts
  }
}
