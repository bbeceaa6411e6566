/// A session as the devices saw it.
struct LoggedVisit {
  let plan: SessionPlan
  /// Rows of step 6.
  let recordings: [StepRow]
  var captures: [Capture] = []
  /// Also those of the following day at the office.
  var jobs: [LoggedJob] = []
  var printDeviates = false
  /// How many deviations of captures it carries.
  var captureDeviations = 0

  init(_ plan: SessionPlan, _ record: SessionRecord, _ random: inout RandomStream) {
    self.plan = plan
    recordings = record.steps.filter { $0.step == 6 }
    for (place, row) in recordings.enumerated() {
      captures += CaptureSeries(row, at: place)?.captures(&random) ?? []
    }
    for print in record.prints {
      guard let job = LoggedJob(print, &random) else { continue }
      jobs.append(job)
      // A test page that the printer gave up counts for nobody.
      guard random.chance(10) else { continue }
      var test = LoggedJob(after: job, as: .test(print.number), &random)
      test.state = .aborted
      jobs.append(test)
    }
  }

  /// Whether logs would still speak of every kind of capture on this day if one more recording lacked some.
  var hasRoomForCaptures: Bool { recordings.count { $0.outcome != .failed } >= 4 * (captureDeviations + 1) }

  /// Jobs of recorded prints in the session itself.
  func prints(on printer: LogDevice) -> Int { jobs.count { $0.printer == printer && $0.nik != nil && $0.session != nil } }
}
