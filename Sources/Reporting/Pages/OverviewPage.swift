import Audit
import Fundamentals
import Procedure
import Records

/// The first page: how compliant, where not, what is still open, and how far the data can be trusted. The answer stands in one screen.
struct OverviewPage {
  let context: ReportContext

  private var result: AuditResult { context.result }
  private var words: Words { context.words }
  private var language: Language { context.language }

  func document() -> Document {
    Document(
      path: context.paths.overview, title: words("overview-title"), language: language,
      blocks: scope() + ComplianceAnswer(context: context).blocks() + StandingOut(context: context).blocks() + steps()
        + MonthCourse(context: context).blocks() + SchoolsAttention(context: context).blocks()
        + OpenWorkOverview(context: context).blocks() + StockOverview(context: context).blocks() + data())
  }

  /// What the page speaks of: sessions, schools, days; and first of all what it leaves out.
  private func scope() -> [Block] {
    var blocks: [Block] = []
    let unread = result.records.unread.count
    if unread > 0 {
      blocks.append(
        .callout(
          .warning, title: words("unread-title"),
          [
            .text(words("unread-note") + " "),
            .link("\(words("data-quality")) (\(language.number(unread)))", page: context.paths.dataQuality),
          ]))
    }
    let sessions = result.figures.sessions.filter { result.session($0.id) != nil }
    let days = sessions.compactMap { result.session($0.id)?.day }
    guard let first = days.min(), let last = days.max() else { return blocks }
    let schools = result.figures.schools.count { $0.id != 0 }
    let line = words(
      "scope-line",
      [
        "from": language.date(first), "to": language.date(last), "sessions": language.number(sessions.count),
        "schools": language.number(schools),
      ])
    return blocks + [.paragraph(line)]
  }

  private func steps() -> [Block] {
    let matrix = StepMatrix(context: context, group: result.figures.whole) { index in
      .page(context.paths.step(index), fragment: words("findings"))
    }
    return [.heading(2, words("steps"))] + matrix.blocks()
  }

  private func data() -> [Block] {
    let records = result.records
    let values = [
      "files": language.number(records.files.count), "rows": language.number(records.files.reduce(0) { $0 + $1.rows }),
      "quarantined": language.number(records.quarantine.count), "unread": language.number(records.unread.count),
    ]
    return [
      .heading(2, words("data-quality")),
      .paragraph([.text(words("data-line", values) + " "), .link(words("data-quality"), page: context.paths.dataQuality)]),
    ]
  }
}
