import Audit
import Fundamentals
import Procedure
import Records

/// The audit as an XES log (IEEE 1849-2023): one trace for each student in a session, one for the steps of the session itself.
///
/// Each execution is an event `start` and an event `complete` with a common `concept:instance`; a missing time leaves its event
/// out, and one without any time is a single `complete` event without a timestamp. Attributes beyond the standard extensions
/// have the names of the columns of `langkah`, so that the log maps itself when it is read back.
struct XESLog: Sendable {
  private let executions: EventLogExecutions
  private var result: AuditResult { executions.result }
  private var names: EventLogNames { executions.names }

  init(_ executions: EventLogExecutions) { self.executions = executions }

  static let head: StaticString = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="1849-2023" xes.features="" xmlns="http://www.xes-standard.org/">
    <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
    <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
    <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
    <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
    <global scope="trace">
    <string key="concept:name" value=""/>
    <string key="satuan" value=""/>
    </global>
    <global scope="event">
    <string key="concept:name" value=""/>
    <string key="concept:instance" value=""/>
    <string key="lifecycle:transition" value="complete"/>
    <int key="langkah" value="0"/>
    </global>
    <classifier name="Langkah" keys="concept:name"/>
    <classifier name="Langkah dan daur hidup" keys="concept:name lifecycle:transition"/>
    <string key="lifecycle:model" value="standard"/>

    """

  /// Calls `body` with the pieces of the document in order.
  func write(threads: Int, to body: ([UInt8]) throws(OutputError) -> Void) throws(OutputError) {
    var writer = ByteWriter(capacity: 4096)
    writer.append(XESLog.head)
    append("concept:name", Array(result.procedure.id.utf8), to: &writer)
    append("generator", Array("mutubaku".utf8), to: &writer)
    try body(writer.bytes)
    try inOrder(result.records.sessions.count, size: 8, threads: threads, to: body) { range in
      var writer = ByteWriter(capacity: 1 << 16)
      for session in range { append(session: Int32(session), to: &writer) }
      return writer.bytes
    }
    try body(Array("</log>\n".utf8))
  }

  private func append(session: Int32, to writer: inout ByteWriter) {
    let places = result.executions(session: session).map { Int($0) }.filter(executions.includes)
    guard !places.isEmpty else { return }
    var ofSession: [Int] = []
    var nameless: [Int] = []
    var cases: [[Int]] = []
    var persons: [Int32] = []
    var caseOf: [Int32: Int] = [:]
    for place in places {
      let row = result.records.executions[place]
      if !executions.isStudentStep(row) {
        ofSession.append(place)
      } else if row.person == 0 {
        nameless.append(place)
      } else if let index = caseOf[row.person] {
        cases[index].append(place)
      } else {
        caseOf[row.person] = cases.count
        cases.append([place])
        persons.append(row.person)
      }
    }
    if !ofSession.isEmpty { append(trace: ofSession, session, person: 0, unit: "sesi", name: [], to: &writer) }
    for (person, places) in zip(persons, cases) {
      append(trace: places, session, person: person, unit: "siswa", name: names.person(person), to: &writer)
    }
    // Of a student's step without a NIK nobody knows whose case it belongs to.
    for (number, place) in nameless.enumerated() {
      append(trace: [place], session, person: 0, unit: "siswa", name: Array("tanpa-nik-\(number + 1)".utf8), to: &writer)
    }
  }

  private func append(
    trace places: [Int], _ session: Int32, person: Int32, unit: StaticString, name: [UInt8], to writer: inout ByteWriter
  ) {
    writer.append("<trace>\n")
    let id = session == 0 ? Array("tanpa-sesi".utf8) : names.session(session)
    append("concept:name", name.isEmpty ? id : id + [0x2F] + name, to: &writer)
    append("satuan", unit.withUTF8Buffer { Array($0) }, to: &writer)
    append("id_sesi", names.session(session), to: &writer)
    if person != 0 { append(names.personAttribute, names.person(person), to: &writer) }
    if let row = result.session(session), row.school != 0 { append("npsn", names.cell(row.school), to: &writer) }
    let rows = result.records.executions
    let ordered = places.sorted { a, b in
      let (first, second) = (rows[a], rows[b])
      if first.time != second.time { return first.time < second.time }
      return first.step != second.step ? first.step < second.step : a < b
    }
    // Events stand in order of time; those of one moment keep the order of the executions, and an end that was recorded before
    // its start stands behind it, so that the two are told apart.
    var events: [(order: Instant, instance: Int, isEnd: Bool)] = []
    for (instance, place) in ordered.enumerated() {
      let row = rows[place]
      if row.start.isPresent { events.append((row.start, instance, false)) }
      if row.end.isPresent || row.start.isMissing { events.append((max(row.start, row.end), instance, true)) }
    }
    for index in events.indices.sorted(by: { (events[$0].order, $0) < (events[$1].order, $1) }) {
      let event = events[index]
      append(ordered[event.instance], instance: event.instance, isEnd: event.isEnd, to: &writer)
    }
    writer.append("</trace>\n")
  }

  /// - Parameter isEnd: whether it is the execution's `complete`. The last of its events carries what only one of them can.
  private func append(_ place: Int, instance: Int, isEnd: Bool, to writer: inout ByteWriter) {
    let row = result.records.executions[place]
    let circumstances = result.records.circumstances[row.circumstances]
    let time = isEnd ? row.end : row.start
    writer.append("<event>\n")
    append("concept:name", Array(executions.activities[Int(row.step)].utf8), to: &writer)
    append("concept:instance", Array(String(instance + 1).utf8), to: &writer)
    append("lifecycle:transition", Array((isEnd ? "complete" : "start").utf8), to: &writer)
    if time.isPresent {
      writer.append("<date key=\"time:timestamp\" value=\"")
      writer.append(time: time, in: result.records.zone)
      writer.append("\"/>\n")
    }
    append("org:resource", names.cell(circumstances.officers), to: &writer)
    append("langkah", Array(String(result.procedure.steps[Int(row.step)].number).utf8), tag: "int", to: &writer)
    if isEnd || row.end.isMissing {
      append("id_perangkat", names.cell(circumstances.devices), to: &writer)
      for (attribute, value) in executions.attributes(place) {
        append(attribute.rawValue, value, tag: attribute == .compliant ? "boolean" : "string", keepsEmpty: true, to: &writer)
      }
    }
    writer.append("</event>\n")
  }

  private func append(
    _ key: String, _ value: [UInt8], tag: StaticString = "string", keepsEmpty: Bool = false, to writer: inout ByteWriter
  ) {
    if value.isEmpty, !keepsEmpty { return }
    writer.append("<")
    writer.append(tag)
    writer.append(" key=\"")
    writer.append(text: key)
    writer.append("\" value=\"")
    writer.append(xml: value)
    writer.append("\"/>\n")
  }
}
