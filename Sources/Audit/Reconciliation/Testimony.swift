import Records

/// What spooler and printer say of one card, or of one job name, taken together.
struct Testimony {
  /// How many jobs there are in all, and how many each witness calls completed.
  private(set) var jobs = 0
  private(set) var completedBySpooler = 0
  private(set) var completedByPrinter = 0
  /// Places of the first jobs of each kind, -1 for none.
  private(set) var spooled: Int32 = -1
  private(set) var printed: Int32 = -1
  private(set) var aborted: Int32 = -1

  mutating func add(_ job: PrintJob, at place: Int32) {
    jobs += 1
    if job.saysAborted {
      if aborted < 0 { aborted = place }
    } else if job.saysCompleted {
      if job.witness == .spooler {
        completedBySpooler += 1
        if spooled < 0 { spooled = place }
      } else {
        completedByPrinter += 1
        if printed < 0 { printed = place }
      }
    }
  }

  /// The spooler counts a card that the printer gave up: more jobs completed by the one than by the other, and one aborted. A job
  /// that was aborted and repeated under its name, both of which the spooler knows, is none.
  var isContradictory: Bool { aborted >= 0 && completedBySpooler > completedByPrinter }
}

extension PrintJob {
  /// The printer gave the job up (decision 52).
  var saysAborted: Bool { witness == .printer && state == .aborted }

  /// A spooler's line counts at least one impression, whatever became of it in the printer, and none for a cancelled job; a witness
  /// that does not count says so by its state (decision 53).
  var saysCompleted: Bool {
    switch (witness, state) {
    case (.printer, _): state == .completed
    case (.spooler, .aborted), (.spooler, .canceled): false
    case (.spooler, _): total > 0 || (total < 0 && state == .completed)
    }
  }
}
