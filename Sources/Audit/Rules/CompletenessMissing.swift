import Fundamentals
import Records

/// `completeness.missing`: a required item was not presented.
enum CompletenessMissing {
  /// - Parameter satisfied: items that earlier executions stand for, as a mask; asked only when something is missing.
  static func check(_ subject: Subject, _ sink: inout FindingSink, satisfied: () -> UInt64) {
    let context = sink.context
    guard subject.step.required != 0, context.hasItems[Int(subject.row.position.file)], subject.outcome != .refused else {
      return
    }
    context.verdicts.pointer(subject.place).pointee.assessed |= Dimension.completeness.bit
    var missing = subject.step.required & ~subject.circumstances.items
    if missing != 0 { missing &= ~satisfied() }
    if missing != 0 {
      sink.report(
        subject.finding(
          .completenessMissing, measured: Int64(missing.nonzeroBitCount), limit: 0, detail: missing))
    }
  }

  /// Items of the step's requirements that this earlier execution stands for (semantics: Completeness; decisions 35, 36).
  static func contribution(of earlier: Subject, to step: Int, _ context: AuditContext) -> UInt64 {
    let details = context.stepDetails[step]
    var mask: UInt64 = 0
    for producer in details.producers where producer.step == Int(earlier.row.step) {
      if earlier.circumstances.outputs & producer.item != 0 { mask |= producer.item }
    }
    for alternative in details.alternatives where alternative.step == Int(earlier.row.step) {
      if context.vocabulary.isWord(earlier.circumstances.outcomeCell, alternative.word) { mask |= alternative.item }
    }
    return mask
  }
}
