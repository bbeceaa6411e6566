import Records

/// `output.missing`: the step did not fail and yet lists no output of its own.
enum OutputMissing {
  static func check(_ subject: Subject, _ sink: inout FindingSink) {
    let context = sink.context
    guard subject.step.output != 0, context.hasOutputs[Int(subject.row.position.file)] else { return }
    context.verdicts.pointer(subject.place).pointee.assessed |= Dimension.output.bit
    guard !subject.isFailed, subject.circumstances.outputs & subject.step.output == 0 else { return }
    sink.report(subject.finding(.outputMissing, detail: subject.step.output))
  }
}
