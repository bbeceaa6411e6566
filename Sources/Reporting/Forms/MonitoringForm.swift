import Audit
import Fundamentals
import Procedure

/// The monitoring form of PermenPANRB 35/2012 (table 7), filled every six months: each procedure, whether it goes well, what was found
/// and what is to be done. Only what records can tell is filled in; observation, interviews and the initials stay blank.
struct MonitoringForm {
  /// Share of compliant executions from which a step goes well, in percent.
  static let goodShare = 90

  let context: ReportContext
  let index: FormIndex
  let half: HalfYear

  private var words: Words { context.words }
  private var language: Language { context.language }

  func document() -> Document {
    let sums = index.monitoring.sums(half)
    var rows = sums.indices.map { row(String(context.result.procedure.steps[$0].number), title($0), sums[$0], step: $0) }
    let whole = sums.reduce(into: MonitoringCounts.Sums()) { total, step in
      total.executions += step.executions
      total.assessed += step.assessed
      total.compliant += step.compliant
    }
    var total = row("", [.text(words("whole-procedure"))], whole, step: nil)
    total.kind = .total
    rows.append(total)
    let period =
      half.end > context.result.asOf
      ? words("running-period", ["period": context.halfYear(half), "date": language.date(context.result.asOf)])
      : context.halfYear(half)
    let blocks: [Block] =
      [
        context.formHead(period),
        .table(
          ReportTable(
            caption: [.text(words("form-monitoring"))],
            columns: [
              .init(words("number-short"), .end), .init(words("form-procedure")), .init(words("goes-well"), .center),
              .init(words("goes-badly"), .center), .init(words("assessment-note")), .init(words("action-to-take")),
              .init(words("assessor-initials"), .center),
            ], rows: rows, style: .form)),
        .paragraph(
          words(
            "form-monitoring-rule",
            ["percent": String(MonitoringForm.goodShare), "few": String(SmallCounts.executions)])),
        .paragraph(words("form-monitoring-method", ["n": language.number(whole.executions)])),
        .definitions(
          ["method-observation", "method-interview", "method-discussion"].map { Definition(words($0), "………………………………") }),
      ] + context.officeSignatures("assessor")
    return Document(
      path: context.paths.form(.monitoring(half), context, index),
      title: words("form-monitoring-title", ["period": context.halfYear(half)]), language: language, blocks: blocks,
      layout: .landscape)
  }

  /// The number stands in a column of its own.
  private func title(_ step: Int) -> [Inline] {
    [.link(context.result.procedure.steps[step].shortName, page: context.paths.step(step))]
  }

  private func row(_ number: String, _ title: [Inline], _ sums: MonitoringCounts.Sums, step: Int?) -> ReportTable.Row {
    let isKnown = sums.assessed >= SmallCounts.executions
    let isGood = sums.compliant * 100 >= MonitoringForm.goodShare * sums.assessed
    let mark: [Inline] = ["✓"]
    return ReportTable.Row([
      [.text(number)], title, isKnown && isGood ? mark : [], isKnown && !isGood ? mark : [], note(sums), action(sums, step), [],
    ])
  }

  /// Both numbers, and the dimension broken most often.
  private func note(_ sums: MonitoringCounts.Sums) -> [Inline] {
    guard sums.assessed > 0 else { return [.text(words("nothing-assessed"))] }
    var text = words("compliant-line", ["share": context.share(sums.compliant, of: sums.assessed)])
    if sums.assessed < SmallCounts.executions { text += "; " + words("too-few-to-judge") }
    if let worst = sums.worst {
      let values = [
        "dimension": words("dimension-\(worst.rawValue)"), "n": language.number(sums.broken.max() ?? 0),
      ]
      text += "; " + words("mostly-broken", values)
    }
    return [.text(text)]
  }

  /// What to do about the dimension that the note names.
  private func action(_ sums: MonitoringCounts.Sums, _ step: Int?) -> [Inline] {
    guard let step, let worst = sums.worst, let rule = index.monitoring.worstRule(half, step: step, in: worst) else {
      return ["–"]
    }
    return [.text(RuleCatalogue.description(of: rule).remedy(language))]
  }
}
