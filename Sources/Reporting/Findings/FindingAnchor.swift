import Audit
import CivilRegistry
import Fundamentals
import Procedure
import Records

/// The id of a finding's row on every page that lists it, such as `t3f0c2a9d51be`: the same from run to run, whatever else
/// stands in the archive and in whatever order, so that a link sent to somebody still leads there next month.
///
/// A digest of what the row itself says to every reader of any edition: rule, session, step, the student's name with the masked
/// NIK, and the times that were written down, or the sentence where no execution is at fault. Neither the rest of a NIK nor a
/// person's key goes in (the digits of a NIK are few enough to try out, and the key changes with every student who is added), nor
/// a source line, which moves. Rows that say the same are told apart by the page, in their order.
struct FindingAnchor {
  private let context: ReportContext
  private let text: FindingText

  init(_ context: ReportContext) {
    self.context = context
    // Sentences of one language, so that a link serves in both editions.
    text = context.language == .indonesian ? context.text : FindingText(context.result, .indonesian)
  }

  /// `t` and twelve hexadecimal digits.
  func id(_ finding: Finding) -> String {
    let records = context.result.records
    var hash = TextHash()
    hash.add(finding.rule.rawValue.utf8)
    hash.add(records.sessions.bytes(finding.session))
    hash.add(String(finding.stepIndex.map { context.result.procedure.steps[$0].number } ?? -1).utf8)
    hash.add(context.person(finding.person).utf8)
    if finding.execution >= 0 {
      let times = writtenTimes(Int(finding.execution))
      for time in [times.start, times.end] { withUnsafeBytes(of: time.microseconds.littleEndian) { hash.add($0) } }
    } else {
      switch finding.rule {
      case .clockDrift, .clockStep, .clockUnset, .clockWholeHour:
        // One a device; what it measures moves with every pair of events.
        hash.add(context.result.memberName(finding.devices).utf8)
      case .captureUnattributed:
        // Stray captures of a device differ in nothing but their place in its log, which only grows at its end.
        hash.add(text.message(finding).utf8)
        hash.add(context.place(finding.position).utf8)
      default: hash.add(text.message(finding).utf8)
      }
    }
    var writer = ByteWriter(capacity: 17)
    writer.append(text: "t")
    writer.append(hexadecimal: hash.value)
    return String(decoding: writer.bytes.prefix(13), as: UTF8.self)
  }

  /// As they stand in the table, before any clock was set right: corrections change with what is known of the device.
  private func writtenTimes(_ place: Int) -> (start: Instant, end: Instant) {
    let records = context.result.records
    if let raw = records.correctedTimes.execution(place) { return (raw.start, raw.end) }
    let row = records.executions[place]
    return (row.start, row.end)
  }
}
