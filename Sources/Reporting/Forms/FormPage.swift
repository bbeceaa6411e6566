import Audit
package import Fundamentals

/// The official forms and what else an office prints and signs. Every one has a place of its own, the same from run to run.
package enum FormPage: Sendable, Hashable {
  case list
  /// The six-monthly monitoring table of PermenPANRB 35/2012.
  case monitoring(HalfYear)
  /// The days of a month (year · 12 + month − 1), and what its officers did.
  case daily(Int32)
  /// The months of a year.
  case monthly(Int)
  /// Who turns 17: schools by month.
  case birthdays(Int)
  /// The students of one school (position in `Birthdays.schools`), by page.
  case birthdaysAtSchool(Int, Int)
  case followUp(Int)
  case waivers(Int)
  case plan(Int)
  /// Every handover receipt of the archive, by page.
  case receipts(Int)
  /// One sheet for each session, by position in `Figures.sessions`.
  case summary(Int)
}

/// Half a calendar year, the period of the monitoring form.
package struct HalfYear: Sendable, Hashable, Comparable {
  package var year: Int
  /// 1 or 2.
  package var half: Int

  /// - Parameter month: year · 12 + month − 1.
  package init(month: Int32) {
    year = Int(month) / 12
    half = Int(month) % 12 < 6 ? 1 : 2
  }

  package static func < (a: HalfYear, b: HalfYear) -> Bool { (a.year, a.half) < (b.year, b.half) }

  /// The last day.
  package var end: LocalDate {
    LocalDate(days: LocalDate.days(year: year, month: half * 6, day: half == 1 ? 30 : 31))
  }

  var months: ClosedRange<Int32> {
    let first = Int32(year * 12 + (half - 1) * 6)
    return first...first + 5
  }
}

extension PagePaths {
  package var forms: String { "formulir/index" }
  package var followUpFile: String { "formulir/tindak-lanjut.csv" }
  /// The n-th page (from 1) of the waivers.
  func waivers(_ number: Int) -> String { PagePaths.numbered("formulir/pengecualian", number) }

  /// nil for work outside any session, which has no sheet.
  package func summary(_ session: Int32) -> String? {
    session == 0 ? nil : self.session(session).map { "ringkasan/" + $0.dropFirst("sesi/".count) }
  }

  func form(_ page: FormPage, _ context: ReportContext, _ index: FormIndex) -> String {
    switch page {
    case .list: return forms
    case .monitoring(let half): return "formulir/pemantauan-sop-\(half.year)-\(half.half)"
    case .daily(let month): return "formulir/harian-" + context.monthAnchor(month)
    case .monthly(let year): return "formulir/bulanan-\(year)"
    case .birthdays(let number): return PagePaths.numbered("formulir/berumur-17", number)
    case .birthdaysAtSchool(let school, let number):
      return PagePaths.numbered("formulir/berumur-17/" + index.birthdays.schools[school].name, number)
    case .followUp(let number): return PagePaths.numbered("formulir/tindak-lanjut", number)
    case .waivers(let number): return waivers(number)
    case .plan(let number): return PagePaths.numbered("formulir/rencana", number)
    case .receipts(let number): return PagePaths.numbered(receipts, number)
    case .summary(let position): return summary(context.result.figures.sessions[position].id) ?? forms
    }
  }

  static func numbered(_ path: String, _ number: Int) -> String { number == 1 ? path : "\(path)-\(number)" }
}
