import Fundamentals
import Records

/// CUPS page_log: one line a job with `total` and the impressions, or one line a page in old versions.
///
/// Anchored on the time in brackets, since users and job names may hold blanks. A line for a page says only what the clock showed.
struct PageLogReader: LineReader {
  private let template: PageLogTemplate?
  private var devices: DeviceNames

  init(_ context: LogContext) {
    template = PageLogTemplate(context.template ?? PageLogTemplate.customary)
    devices = DeviceNames(context)
  }

  mutating func read(_ line: UnsafeRawBufferPointer, at position: Position, into batch: TraceBatch) throws(LineProblem) {
    guard let template, let stamp = BracketedTime.find(in: line) else { throw LineProblem(.unreadableTime) }
    var fields = PageLogFields()
    let behind = line.slice(stamp.end, line.count)
    guard template.before.cut(line.slice(0, stamp.start), into: &fields),
      template.after.cut(behind, into: &fields) || (template.isCustomary && cutShort(behind, into: &fields))
    else { throw LineProblem(.malformed, column: stamp.start + 1) }
    guard let number = PageLogReader.number(fields.job), let total = PageLogReader.number(fields.copies) else {
      throw LineProblem(.malformed, column: stamp.end + 1)
    }
    let names = batch.names
    let ids = devices.ids(queue: fields.printer, host: .empty, names: names)
    if fields.page.bytes.wholeNumber != nil {
      batch.readings.append(
        ClockReading(rawTime: stamp.time, monotonic: -1, device: ids.device, boot: 0, position: position))
      return
    }
    guard fields.page.count == 0 || fields.page.bytes.equals("total") else {
      throw LineProblem(.malformed, column: stamp.end + 1)
    }
    batch.jobs.append(
      PrintJob(
        rawTime: stamp.time, name: names.text(fields.name), device: ids.device, queue: ids.queue, printer: ids.printer,
        user: names.cell(fields.user), billing: names.cell(fields.billing), number: number, total: total, position: position,
        witness: .spooler, state: total > 0 ? .completed : .unknown))
  }

  /// `total N billing host` of CUPS before 1.4, or less.
  private func cutShort(_ text: UnsafeRawBufferPointer, into fields: inout PageLogFields) -> Bool {
    let words = text.split(separator: 0x20)
    guard text.first == 0x20, words.count == 2 || words.count == 4 else { return false }
    fields.page = UnsafeRawBufferPointer(rebasing: words[0]).cell
    fields.copies = UnsafeRawBufferPointer(rebasing: words[1]).cell
    if words.count == 4 { fields.billing = UnsafeRawBufferPointer(rebasing: words[2]).cell }
    return true
  }

  /// A number that fits; -1 for an empty field.
  private static func number(_ cell: Cell) -> Int32? {
    cell.isMissing ? -1 : cell.bytes.wholeNumber.flatMap { Int32(exactly: $0) }
  }
}

/// `[22/Nov/2026:12:34:43 +0000]` in a line.
struct BracketedTime {
  var time: Instant
  /// Offset of the opening bracket, and behind the closing one.
  var start: Int
  var end: Int

  @inline(__always)
  static func find(in line: UnsafeRawBufferPointer) -> BracketedTime? {
    var from = 0
    while let open = line.first(0x5B, from: from) {
      from = open + 1
      guard open + 27 < line.count, line[open + 3] == 0x2F, let close = line.first(0x5D, from: open + 27), close <= open + 40,
        let time = LogTime.common(line.slice(open + 1, close))
      else { continue }
      return BracketedTime(time: time, start: open, end: close + 1)
    }
    return nil
  }
}
