import Audit
import CivilRegistry
import Fundamentals

/// Sentences of findings about clocks; what each rule packs into a finding stands in its file.
struct ClockFindingText {
  let result: AuditResult
  let language: Language

  init(_ result: AuditResult, _ language: Language) {
    self.result = result
    self.language = language
  }

  /// One sentence without a full stop; the id of the rule for a rule that has no sentence.
  func message(_ finding: Finding) -> String {
    let device = masking(nikIn: result.memberName(finding.devices))
    let measured = Int(finding.measured)
    switch finding.rule {
    case .clockWholeHour:
      let hours = language.duration(Int(finding.limit.magnitude))
      let captures = language.number(Int(finding.detail))
      return finding.limit > 0
        ? language.pick(
          "jam \(device) tertinggal \(hours) menurut \(captures) pengambilan (median \(duration(measured)))",
          "the clock of \(device) is \(hours) behind by \(captures) captures (median \(duration(measured)))")
        : language.pick(
          "jam \(device) terlalu maju \(hours) menurut \(captures) pengambilan (median \(duration(measured)))",
          "the clock of \(device) is \(hours) ahead by \(captures) captures (median \(duration(measured)))")
    case .clockStep:
      return measured < 0
        ? language.pick(
          "jam \(device) dimundurkan \(duration(measured))\(times(finding.detail))",
          "the clock of \(device) went back by \(duration(measured))\(times(finding.detail))")
        : language.pick(
          "jam \(device) meloncat maju \(duration(measured))\(times(finding.detail))",
          "the clock of \(device) jumped ahead by \(duration(measured))\(times(finding.detail))")
    case .clockUnset:
      let lines = language.number(Int(finding.detail))
      return language.pick(
        "jam \(device) menunjukkan tahun \(measured) pada \(lines) baris log",
        "the clock of \(device) showed the year \(measured) on \(lines) log \(finding.detail == 1 ? "line" : "lines")")
    case .clockDrift:
      let span = language.duration(Int(finding.detail >> 32))
      let jobs = language.number(Int(finding.detail & 0xFFFF_FFFF))
      return measured > 0
        ? language.pick(
          "jam \(device) makin maju \(duration(measured)) selama \(span) (\(jobs) pekerjaan)",
          "the clock of \(device) gained \(duration(measured)) in \(span) (\(jobs) jobs)")
        : language.pick(
          "jam \(device) makin tertinggal \(duration(measured)) selama \(span) (\(jobs) pekerjaan)",
          "the clock of \(device) lost \(duration(measured)) in \(span) (\(jobs) jobs)")
    default: return finding.rule.rawValue
    }
  }

  private func duration(_ seconds: Int) -> String { language.duration(Int(clamping: seconds.magnitude)) }

  /// That there were more jumps than the one told.
  private func times(_ count: UInt64) -> String {
    count < 2
      ? ""
      : language.pick(
        ", terbesar dari \(language.number(Int(count))) loncatan", ", the largest of \(language.number(Int(count))) jumps")
  }
}
