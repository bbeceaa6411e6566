import Fundamentals
import Records

/// `flow.precedence`: a student step before the equipment was ready, or a handover before the card was printed.
enum FlowPrecedence {
  /// A student step of a session whose preparation ended at `ready` (decision 37).
  static func checkStudentStep(_ subject: Subject, ready: Instant, at position: Position, _ sink: inout FindingSink) {
    let time = subject.row.time
    guard time.isPresent, ready.isPresent, time < ready else { return }
    let gap = (ready.microseconds - time.microseconds) / 1_000_000
    sink.report(subject.finding(.flowPrecedence, other: position, measured: gap, limit: 0))
  }

  /// A handover that starts before the end of a print whose card it hands over (decisions 38, 101, 110).
  static func checkHandover(_ subject: Subject, row: HandoverRow, print: PrintRow, _ sink: inout FindingSink) {
    let start = subject.row.time
    guard start.isPresent, print.finished.isPresent, start < print.finished else { return }
    var finding = subject.finding(
      .flowPrecedence, other: print.position, measured: (print.finished.microseconds - start.microseconds) / 1_000_000, limit: 0,
      detail: 1)
    finding.person = row.person
    finding.receipt = row.receipt
    sink.report(finding)
  }
}
