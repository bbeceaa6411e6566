import Fundamentals
import Records

/// `flow.precedence`: a student step before the equipment was ready, or a handover before the card was printed. A gap that the
/// clocks of the two rows may have made is undecidable (decision 13).
enum FlowPrecedence {
  /// A student step of a session whose preparation ended with `ready` (decision 37). Measured: by how many seconds it was too early.
  static func checkStudentStep(_ subject: Subject, after ready: Subject, _ sink: inout FindingSink) {
    let time = subject.row.time
    guard time.isPresent, ready.row.end.isPresent, time < ready.row.end else { return }
    let context = sink.context
    sink.report(
      subject.finding(.flowPrecedence, other: ready.row.position, limit: 0),
      gap: ready.row.end.microseconds - time.microseconds,
      uncertainty: context.clocks.uncertainty(ofStart: subject.place, context.records)
        + context.clocks.uncertainty(ofEnd: ready.place, context.records))
  }

  /// A handover that starts before the end of a print whose card it hands over (decisions 38, 101, 110).
  /// - Parameter print: place of the print.
  static func checkHandover(_ subject: Subject, row: HandoverRow, print: Int32, _ sink: inout FindingSink) {
    let context = sink.context
    let end = context.records.prints[Int(print)].finished
    let start = subject.row.time
    guard start.isPresent, end.isPresent else { return }
    context.verdicts.pointer(subject.place).pointee.flags |= Verdict.comparedWithPrints
    guard start < end else { return }
    var finding = subject.finding(
      .flowPrecedence, other: context.records.prints[Int(print)].position, limit: 0, detail: 1)
    finding.person = row.person
    finding.receipt = row.receipt
    sink.report(
      finding, gap: end.microseconds - start.microseconds,
      uncertainty: context.clocks.uncertainty(ofStart: subject.place, context.records)
        + context.clocks.uncertainty(ofPrint: Int(print), context.records))
  }
}
