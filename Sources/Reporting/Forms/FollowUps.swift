import Audit
import CivilRegistry
import Fundamentals
import Procedure
import Records

/// One thing to be done, by whom and until when.
struct FollowUp: Sendable, Hashable {
  enum Matter: Sendable, Hashable {
    case openWork(OpenMatter)
    /// Findings of one rule, session and step: position of the first one, and how many there are.
    case findings(first: Int, count: Int)
  }

  var matter: Matter
  var due: LocalDate
  /// Roles that have to do it.
  var owner: String
}

/// The follow-up list (daftar tindak lanjut): open work, and the violations and warnings that no waiver covers.
///
/// No record sets a due date, so the list proposes one: the 17th birthday for who waits for it, else so many working days after the
/// day of the report. The form prints these numbers.
struct FollowUps: Sendable {
  /// In order of due date, then as open work and findings are listed.
  let items: [FollowUp]

  /// Working days after the day of the report.
  static func workingDays(_ stage: OpenItem.Stage) -> Int {
    switch stage {
    case .printedNotHandedOver, .waitingPrint: 5
    case .waitingPrintReady: 10
    case .waiting17, .absent, .refused: 20
    }
  }

  static func workingDays(_ severity: Severity) -> Int { severity == .violation ? 5 : 10 }

  init(_ context: ReportContext) {
    let result = context.result
    var deadlines: [Int: LocalDate] = [:]
    for count in [5, 10, 20] { deadlines[count] = result.procedure.calendar.adding(workingDays: count, to: result.asOf) }
    func due(_ count: Int) -> LocalDate { deadlines[count] ?? result.asOf }
    var items: [FollowUp] = result.openMatters().map { matter in
      let item = result.openWork[matter.position]
      let birthday = item.stage == .waiting17 ? FollowUps.birthday(item.person, result) : nil
      return FollowUp(
        matter: .openWork(matter), due: birthday ?? due(FollowUps.workingDays(item.stage)),
        owner: FollowUps.owner(item.stage, context))
    }
    var groups: [FollowUps.Key: Int] = [:]
    for (position, finding) in result.findings.enumerated() where !finding.isWaived {
      let severity = RuleCatalogue.severity(finding.rule)
      guard severity != .note else { continue }
      let receipt = finding.session == 0 && result.receipt(of: finding) != nil ? finding.receipt : 0
      let key = Key(rule: finding.rule, session: finding.session, step: finding.step, receipt: receipt)
      if let known = groups[key], case .findings(let first, let count) = items[known].matter {
        items[known].matter = .findings(first: first, count: count + 1)
        continue
      }
      groups[key] = items.count
      items.append(
        FollowUp(
          matter: .findings(first: position, count: 1), due: due(FollowUps.workingDays(severity)),
          owner: finding.stepIndex.map { context.owners(ofStep: $0) } ?? context.words("owner-office")))
    }
    self.items = items.enumerated()
      .sorted { $0.element.due != $1.element.due ? $0.element.due < $1.element.due : $0.offset < $1.offset }.map(\.element)
  }

  private struct Key: Hashable {
    var rule: RuleID
    var session: Int32
    var step: UInt8
    /// Of a sealed receipt of which no session is known.
    var receipt: Int32
  }

  private static func birthday(_ person: Int32, _ result: AuditResult) -> LocalDate? {
    result.student(person)?.birth.map {
      Age.birthday(turning: Age.forCard, born: $0, leapBirthday: result.options.leapBirthday)
    }
  }

  static func owner(_ stage: OpenItem.Stage, _ context: ReportContext) -> String {
    switch stage {
    case .waiting17, .waitingPrint: context.owners(.printing)
    case .waitingPrintReady: context.owners(.recording)
    case .printedNotHandedOver: context.owners(.handover)
    case .absent, .refused: context.owners(ofStep: 0)
    }
  }
}

/// What a follow-up says, for the form and for the file.
struct FollowUpText {
  var matter: String
  var action: String
  var person: Int32
  var session: Int32
  var school: Int32
  var step: Int?
  var count: Int
  /// Days of waiting; nil for findings.
  var days: Int?
  var evidence: Position?

  init(_ item: FollowUp, _ context: ReportContext) {
    let result = context.result
    switch item.matter {
    case .openWork(let waiting):
      let open = result.openWork[waiting.position]
      matter = context.words("stage-\(open.stage.rawValue)")
      action = context.words("do-\(open.stage.rawValue)")
      (person, session, days, evidence) = (open.person, open.session, open.days, open.position)
      (step, count) = (nil, waiting.count)
    case .findings(let first, let number):
      let finding = result.findings[first]
      let description = RuleCatalogue.description(of: finding.rule)
      matter = description.title(context.language)
      action = description.remedy(context.language)
      person = number == 1 ? finding.person : 0
      (session, days, evidence) = (finding.session, nil, finding.position)
      (step, count) = (finding.stepIndex.map { result.procedure.steps[$0].number }, number)
    }
    let receipt = evidence.flatMap { result.records.receipt(at: $0) }
    school = receipt.map { result.records.receipts[$0].school } ?? result.school(session: session, person: person)
  }
}
