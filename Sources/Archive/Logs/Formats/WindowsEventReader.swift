import Fundamentals
import Records

/// Windows event logs as XML, as `wevtutil qe /f:xml` and the event viewer save them: events one after the other, in a common root
/// element or in none. Each event is read by itself, so that a damaged one leaves the others as they are.
///
/// Event 307 of the print service is a printed document (MS-RPRN 2.2.1.15.5); any other event is a reading of the computer's clock.
/// A document type is refused with everything it might define.
struct WindowsEventReader {
  private var devices: DeviceNames

  init(_ context: LogContext) { devices = DeviceNames(context) }

  /// The beginning of the first event at or after `offset`; the end when there is none.
  static func eventStart(_ text: UnsafeRawBufferPointer, atOrAfter offset: Int) -> Int {
    var from = offset
    while let found = text.first("<Event", from: from) {
      from = found + 6
      if from < text.count, [0x20, 0x3E, 0x09, 0x0A, 0x0D].contains(text[from]) { return found }
    }
    return text.count
  }

  /// Reads the events that begin in a chunk, which begins at the text's start or at an event and ends at one or at the text's end.
  mutating func read(_ chunk: UnsafeRawBufferPointer, file: UInt32, into batch: TraceBatch) {
    var line = 1
    var counted = 0
    var start = WindowsEventReader.eventStart(chunk, atOrAfter: 0)
    if let type = chunk.slice(0, start).first("<!DOCTYPE") {
      line += chunk.slice(0, type).lineEnds
      batch.add(chunk.slice(type, start), line: line) { () throws(LineProblem) in throw LineProblem(.entity) }
      batch.lineEnds = chunk.lineEnds
      return
    }
    while start < chunk.count {
      let next = WindowsEventReader.eventStart(chunk, atOrAfter: start + 1)
      let end = chunk.slice(start, next).first("</Event>").map { start + $0 + 8 }
      line += chunk.slice(counted, start).lineEnds
      counted = start
      let event = chunk.slice(start, end ?? next)
      let position = Position(file: file, line: UInt32(truncatingIfNeeded: line))
      batch.add(event, line: line) { () throws(LineProblem) in
        guard end != nil else { throw LineProblem(.malformed) }
        try read(event, at: position, into: batch)
      }
      start = next
    }
    batch.lineEnds = line - 1 + chunk.slice(counted, chunk.count).lineEnds
  }

  private mutating func read(
    _ text: UnsafeRawBufferPointer, at position: Position, into batch: TraceBatch
  ) throws(LineProblem) {
    if let place = text.first(0) { throw LineProblem(.nul, column: place + 1) }
    if let place = UTF8Check.firstInvalid(in: text) { throw LineProblem(.encoding, column: place + 1) }
    let event = WindowsEvent()
    do throws(SpreadsheetError) {
      try XMLReader.read(utf8: text, with: event)
    } catch {
      throw LineProblem(WindowsEventReader.reason(error))
    }
    try add(event, at: position, to: batch)
  }

  private static func reason(_ error: SpreadsheetError) -> QuarantinedLine.Reason {
    switch error.problem {
    case .documentType: .entity
    // Only a document type defines an entity.
    case .malformedXML(let words) where words.contains("entity"): .entity
    case .tooDeep: .tooDeep
    case .tooLarge: .tooLong
    default: .malformed
    }
  }

  private mutating func add(_ event: WindowsEvent, at position: Position, to batch: TraceBatch) throws(LineProblem) {
    let names = batch.names
    func text(_ number: Int) -> String { event.parameters[number] ?? "" }
    let isPrint = event.eventID == "307"
    let ids = event.computer.withCell { host in
      (isPrint ? text(5) : "").withCell { queue in devices.ids(queue: queue, host: host, names: names) }
    }
    // System time is UTC even where its Z is missing.
    guard let time = event.time.withCell({ LogTime.written($0, in: Zone(name: "UTC", offset: 0)) }) else {
      throw LineProblem(.unreadableTime)
    }
    guard isPrint else {
      batch.readings.append(ClockReading(rawTime: time, monotonic: -1, device: ids.device, boot: 0, position: position))
      return
    }
    guard ids.queue != 0 || !text(2).isEmpty else { throw LineProblem(.malformed) }
    batch.jobs.append(
      PrintJob(
        rawTime: time, name: text(2).withCell { names.text($0) }, device: ids.device, queue: ids.queue, printer: ids.printer,
        user: text(3).withCell { names.cell($0) }, billing: 0, number: Int32(text(1)) ?? -1, total: Int32(text(8)) ?? -1,
        position: position, witness: .spooler, state: .completed))
  }
}

extension String {
  /// Calls `body` with this text as a cell, without blanks around it.
  fileprivate func withCell<Result>(_ body: (Cell) -> Result) -> Result {
    var text = self
    return text.withUTF8 { body(UnsafeRawBufferPointer($0).cell) }
  }
}
