package import Fundamentals
import Procedure
package import Records

/// What an execution meant for its student, as forms and plans count it.
package enum StudentEvent: Sendable, Hashable {
  /// A note that the student did not come.
  case absent
  case refused
  /// Failed or broken off.
  case failed
  case recorded
  /// The status check found a recording made before, and no card.
  case recordedBefore
  /// The status check found that the flow ends here: the student has a card.
  case printedBefore
  case other
}

/// Reads events off executions; made once, then asked for any number of rows.
package struct ExecutionEvents: Sendable {
  private let context: AuditContext
  /// Outcomes of the status check with which the flow ends, as indices into the vocabulary's words.
  private let endingWords: [Int]

  package init(_ result: AuditResult) {
    context = result.context
    endingWords = context.procedure.steps.filter { $0.marks.contains(.statusCheck) }
      .flatMap(\.branches).filter { $0.target == nil }.flatMap(\.outcomes)
      .compactMap { [context] in context.vocabulary.wordIndex($0) }
  }

  package subscript(row: Execution) -> StudentEvent {
    let facts = context.facts[row]
    let step = context.steps[Int(row.step)]
    switch facts.outcome {
    case .absent: return .absent
    case .refused: return .refused
    case .failed: return .failed
    default: break
    }
    if step.isRecording { return .recorded }
    guard step.isStatusCheck else { return .other }
    if context.saysRecorded(row) { return .recordedBefore }
    return endingWords.contains { context.vocabulary.isWord(facts.outcomeCell, $0) } ? .printedBefore : .other
  }

  /// Whether the row belongs to the step that records.
  package func isRecording(_ row: Execution) -> Bool { context.steps[Int(row.step)].isRecording }

  /// The local day of an execution or print, else of its session; nil when neither is known.
  package func day(_ time: Instant, session: Int32) -> LocalDate? {
    time.isPresent ? context.day(time) : context.sessions.row(session)?.day
  }

  /// The officers' cell of an execution.
  package func officers(_ row: Execution) -> Int32 { context.facts[row].officers }
}
