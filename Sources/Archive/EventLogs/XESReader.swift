import Foundation
import Records

/// Reads XES (IEEE 1849) as rows of `langkah`, one for each execution, trace by trace.
///
/// Extensions and defaults of globals are passed over. A nested attribute has the key `parent/child`; the values of a list stand
/// under the key of the list with `|` between. Events outside any trace are traces of their own.
final class XESReader: XMLHandler {
  private let mapping: EventLogMapping?
  private let traceKeys: XESKeys
  private let eventKeys: XESKeys
  private let joins: Bool
  private var targets: ActivityTargets
  private var trace = XESTrace()
  private let table = EventLogTable(.executions)
  private var place: XMLPlace?
  private(set) var line = 0

  private enum Level { case document, log, trace, event }
  private var level = Level.document
  /// Whether the event at hand stands outside any trace.
  private var isLone = false
  private var hasTrace = false
  /// How many elements deep we are in something that is not read.
  private var skipped = 0
  /// Attributes around the one at hand.
  private var nested: [Nested] = []
  /// Their keys, one behind the other.
  private var path: [UInt8] = []
  /// Whether some event said itself which step it is.
  private(set) var namesSteps = false

  private struct Nested {
    /// Where its own path begins and ends; empty for an element without a key, such as the `values` of a list.
    var key: Range<Int>
    /// Slots that take the values of children, when it is a list.
    var slots: XESSlots?
  }

  init(_ mapping: EventLogMapping?) {
    self.mapping = mapping
    traceKeys = XESKeys(mapping, level: .trace)
    eventKeys = XESKeys(mapping, level: .event)
    joins = !XESKeys.mapsTime(mapping)
    targets = ActivityTargets(mapping)
  }

  func begin(at place: XMLPlace) { self.place = place }

  func start(_ element: XMLName, _ attributes: XMLAttributes) throws(SpreadsheetError) {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    switch level {
    case .document:
      guard element == "log" else { throw SpreadsheetError(.notAWorkbook) }
      level = .log
    case .log: startInLog(element, attributes)
    case .trace:
      if nested.isEmpty, element == "event" { startEvent() } else { startAttribute(element, attributes) }
    case .event: startAttribute(element, attributes)
    }
  }

  func end(_ element: XMLName) throws(SpreadsheetError) {
    if skipped > 0 {
      skipped -= 1
    } else if let last = nested.popLast() {
      path.removeSubrange(last.key.lowerBound...)
    } else if level == .event {
      endEvent()
      level = isLone ? .log : .trace
      if isLone { try endTrace() }
    } else if level == .trace {
      level = .log
      try endTrace()
    }
  }

  private func startInLog(_ element: XMLName, _ attributes: XMLAttributes) {
    switch element {
    case "trace":
      level = .trace
      isLone = false
      beginTrace()
    case "event":
      isLone = true
      beginTrace()
      startEvent()
    case "classifier":
      if eventKeys.classifier.isEmpty, let keys = attributes.text("keys") {
        eventKeys.classifier = Array(XESReader.words(keys).prefix(XESSlots.most - XESKeys.Slot.classifier))
      }
      skipped = 1
    default: skipped = 1
    }
  }

  private func beginTrace() {
    trace.begin(width: XESKeys.Slot.classifier + eventKeys.classifier.count)
    hasTrace = true
  }

  private func startEvent() {
    level = .event
    line = place?.line ?? 0
    trace.beginEvent(line: line)
  }

  private func startAttribute(_ element: XMLName, _ attributes: XMLAttributes) {
    let keys = level == .event ? eventKeys : traceKeys
    guard let key = attributes["key"] else {
      nested.append(Nested(key: path.count..<path.count, slots: nested.last?.slots))
      return
    }
    let name = UnsafeRawBufferPointer(start: key, count: strlen(key))
    let start = path.count
    if let parent = nested.last(where: { !$0.key.isEmpty }) {
      path.append(contentsOf: path[parent.key])
      path.append(0x2F)
    }
    let isTop = path.count == start
    path.append(contentsOf: name)
    let slots = isTop ? keys.slots(of: name) : path[start...].withUnsafeBytes { keys.slots(of: $0) }
    if let value = attributes["value"] {
      let value = UnsafeRawBufferPointer(start: value, count: strlen(value))
      trace.set(slots, value, ofEvent: level == .event)
      if let list = nested.last?.slots { trace.extend(list, value, ofEvent: level == .event) }
    }
    nested.append(Nested(key: start..<path.count, slots: element == "list" ? slots : nil))
  }

  private func endEvent() { trace.endEvent(joins: joins) }

  /// Turns what is left when a log breaks off into rows; an event that had not ended is lost.
  func finish() throws(SpreadsheetError) {
    guard hasTrace else { return }
    if level == .event { trace.dropLast() }
    try endTrace()
  }

  private func endTrace() throws(SpreadsheetError) {
    hasTrace = false
    for row in trace.lines.indices { append(row) }
    if table.isTooLarge || trace.byteCount > SpreadsheetLimits.keptBytes { throw SpreadsheetError(.tooLarge) }
  }

  private func append(_ row: Int) {
    let activity = trace.activity(row)
    let target = targets.target(activity)
    if trace.isIgnored(row) || target == .ignored {
      table.endRow(number: trace.lines[row])
      return
    }
    for column in 0..<XESKeys.Slot.columns {
      switch column {
      case XESReader.step: appendStep(row, target, activity)
      case XESReader.person: appendPerson(row)
      case XESReader.session: appendSession(row)
      default: table.append(trace.value(row, column))
      }
    }
    table.endRow(number: trace.lines[row])
  }

  private static let session = 0
  private static let step = 1
  private static let person = 2

  private func appendStep(_ row: Int, _ target: EventLogMapping.Target?, _ activity: [UInt8]) {
    if case .step(let number) = target {
      return Array(String(number).utf8).withUnsafeBytes { table.append($0) }
    }
    if let own = trace.value(row, XESReader.step), own.count > 0 {
      namesSteps = true
      return table.append(own)
    }
    // The name in the place of a number is quarantined, and shows what the mapping lacks.
    activity.withUnsafeBytes { table.append($0) }
  }

  private func appendPerson(_ row: Int) {
    let own = trace.value(row, XESReader.person)
    guard own?.count ?? 0 == 0, let id = trace.value(row, XESKeys.Slot.person), id.count > 0 else { return table.append(own) }
    PersonNumber.digits(of: id).withUnsafeBytes { table.append($0) }
  }

  private func appendSession(_ row: Int) {
    let own = trace.value(row, XESReader.session)
    guard own?.count ?? 0 == 0, let session = mapping?.session else { return table.append(own) }
    Array(session.utf8).withUnsafeBytes { table.append($0) }
  }

  /// The rows, or an error when nobody said what the activities stand for.
  func finished() throws(EventLogError) -> SheetRows? {
    guard mapping != nil || namesSteps || table.rows.rows.isEmpty else {
      throw EventLogError(.noMapping(activities: targets.examples))
    }
    return table.rows.rows.isEmpty ? nil : table.finished()
  }

  /// The keys of a classifier: separated by blanks, those that hold blanks in single quotes.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    for (index, part) in text.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      if index % 2 == 1 { words.append(String(part)) } else { words += part.split(separator: " ").map(String.init) }
    }
    return words
  }
}
