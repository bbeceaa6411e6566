import Audit
import Fundamentals
import Records

/// What the forms are filled from, made once for all of them.
struct FormIndex: Sendable {
  let counts: DailyCounts
  let birthdays: Birthdays
  let plan: Plan
  let followUps: FollowUps
  let monitoring: MonitoringCounts
  let sheets: SummaryIndex
  let receipts: ReceiptEntries

  init(_ context: ReportContext) {
    let result = context.result
    let parts = Parts()
    parallel(4, threads: result.options.threads) { part in
      switch part {
      case 0: parts.counts = DailyCounts(result)
      case 1: parts.students = result.plannedStudents()
      case 2: parts.followUps = FollowUps(context)
      default: parts.monitoring = MonitoringCounts(result)
      }
    }
    counts = parts.counts ?? DailyCounts(result)
    let (students, withoutBirth) = parts.students ?? result.plannedStudents()
    birthdays = Birthdays(students, withoutBirth: withoutBirth, result)
    plan = result.plan(students, counts)
    followUps = parts.followUps ?? FollowUps(context)
    monitoring = parts.monitoring ?? MonitoringCounts(result)
    sheets = SummaryIndex(context)
    receipts = ReceiptEntries(result)
  }

  /// What is made at the same time, each by one thread.
  private final class Parts: @unchecked Sendable {
    var counts: DailyCounts?
    var students: (students: [PlannedStudent], withoutBirth: Int)?
    var followUps: FollowUps?
    var monitoring: MonitoringCounts?
  }
}
