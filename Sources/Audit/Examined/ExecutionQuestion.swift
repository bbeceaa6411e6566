import Fundamentals
import Records

/// What rules ask of an execution; the order is that of the bits in a mask.
enum ExecutionQuestion: Int, Sendable {
  case time, completeness, output, role, flow, precedence, readiness, printingAge, recordingAge, repetition, captures, order,
    timestamps, pace, overlap, officer

  /// nil for a rule about something else than executions.
  init?(_ rule: RuleID) {
    switch rule {
    case .timeOverLimit: self = .time
    case .completenessMissing: self = .completeness
    case .outputMissing: self = .output
    case .roleUnauthorised: self = .role
    case .flowSkipped, .flowUnexpected: self = .flow
    case .flowPrecedence: self = .precedence
    case .printedBeforeReady: self = .readiness
    case .printedUnderAge: self = .printingAge
    case .recordedUnderAge: self = .recordingAge
    case .recordedAgain: self = .repetition
    case .captureMissing: self = .captures
    case .timeReversed: self = .order
    case .timestampMissing: self = .timestamps
    case .paceImplausible: self = .pace
    case .paceOverlap: self = .overlap
    case .roleUnknown: self = .officer
    default: return nil
    }
  }
}

/// What about a session or the archive decides whether an execution can be judged.
struct ExecutionSurroundings {
  /// The session's equipment was ready at a known time.
  var isPrepared: Bool
  /// Local days of which capture logs speak.
  var captureDays: Set<LocalDate>
}

extension Subject {
  /// The questions that were put to the execution: what it must have for a rule to judge it.
  func questions(_ context: AuditContext, _ surroundings: ExecutionSurroundings) -> UInt16 {
    let verdict = context.verdicts[place]
    let isTimed = row.time.isPresent
    var mask: UInt16 = 0
    func ask(_ question: ExecutionQuestion, _ isAsked: Bool) { mask |= isAsked ? 1 << question.rawValue : 0 }
    ask(.time, verdict.assessed & Dimension.time.bit != 0)
    ask(.completeness, verdict.assessed & Dimension.completeness.bit != 0)
    ask(.output, verdict.assessed & Dimension.output.bit != 0)
    ask(.role, verdict.assessed & Dimension.role.bit != 0)
    ask(.flow, verdict.assessed & Dimension.flow.bit != 0)
    ask(.precedence, step.isStudent ? surroundings.isPrepared && isTimed : verdict.flags & Verdict.comparedWithPrints != 0)
    ask(.readiness, verdict.flags & Verdict.readinessKnown != 0)
    ask(.printingAge, verdict.flags & Verdict.ageKnown != 0)
    if step.isRecording, row.person != 0, !isFailed {
      ask(.recordingAge, isTimed && context.people.student(row.person)?.birth != nil)
      ask(.repetition, isTimed)
      let hasDays = row.duration != nil && !surroundings.captureDays.isEmpty
      ask(.captures, hasDays && surroundings.captureDays.contains(context.day(row.start)))
    }
    ask(.order, row.start.isPresent && row.end.isPresent)
    ask(.timestamps, true)
    ask(.pace, step.leastPlausible != nil && !isFailed && row.duration != nil)
    ask(.overlap, step.isStudent && circumstances.officers != 0 && row.duration != nil)
    ask(.officer, context.staff.hasOfficers)
    return mask
  }
}
