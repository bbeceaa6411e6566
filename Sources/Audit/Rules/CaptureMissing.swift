import Records

/// `evidence.capture-missing`: a recording without the capture of a kind of which logs speak on its day (decisions 60, 104).
enum CaptureMissing {
  /// Detail: mask of the missing kinds, by raw value of `CaptureTrace.Modality`. Measured: how many they are; limit: 0.
  /// Position: the execution; other: the first capture of the first missing kind on that day.
  /// - Parameters:
  ///   - window: of an execution with both times; its owner is the student.
  ///   - expected: a line of a log that shows each kind on the day, by raw value; nil for a kind that is not expected.
  ///   - served: mask of the kinds of captures that name nobody but serve this execution.
  static func check(
    _ window: CaptureWindow, expected: [Position?], served: UInt8, _ captures: NamedCaptures, _ kinds: inout [CaptureKindFigures],
    _ sink: inout FindingSink
  ) {
    let subject = Subject(Int(window.execution), sink.context)
    guard window.owner != 0, !subject.isFailed else { return }
    let isReported = sink.context.selection.includes(session: subject.row.session)
    var missing: UInt8 = 0
    var witness: Position?
    for (index, modality) in CaptureTrace.Modality.allCases.enumerated() {
      guard let position = expected[index] else { continue }
      let isPresent = served & modality.bit != 0 || captures.contain(modality, in: window)
      if isReported {
        kinds[index].expected += 1
        kinds[index].present += isPresent ? 1 : 0
      }
      guard !isPresent else { continue }
      missing |= modality.bit
      witness = witness ?? position
    }
    guard missing != 0 else { return }
    sink.report(
      subject.finding(
        .captureMissing, other: witness, measured: Int64(missing.nonzeroBitCount), limit: 0, detail: UInt64(missing)))
  }
}
