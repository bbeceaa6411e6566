import Audit
import Fundamentals
import Procedure
import Records

/// The events of an audit's log: executions of steps, prints and handovers, each with the objects it concerns.
///
/// An event stands at its start, else at its end; one without any time at the beginning of 1970, as OCEL needs a time.
/// The times as recorded are attributes.
struct ObjectLogEvents: Sendable {
  private let result: AuditResult
  private let names: EventLogNames
  private let executions: EventLogExecutions
  private let objects: ObjectLogObjects
  private let places: [Int32]

  /// Attributes of every execution, before those of `EventLogExecutions`.
  private static let fixed: [(name: String, kind: ObjectLog.Kind)] = [
    ("langkah", .integer), ("mulai", .time), ("selesai", .time),
  ]

  init(_ executions: EventLogExecutions, _ objects: ObjectLogObjects) {
    self.executions = executions
    self.objects = objects
    result = executions.result
    names = executions.names
    places = (0..<Int32(executions.result.records.executions.count)).filter { executions.includes(Int($0)) }
  }

  var count: Int { places.count + result.prints.count + result.handovers.count }

  /// A type for each step, one for prints and one for handovers.
  var types: [ObjectLog.EntryType] {
    let ofExecution =
      ObjectLogEvents.fixed
      + EventLogExecutions.Attribute.allCases.map { (name: $0.rawValue, kind: $0 == .compliant ? .boolean : .string) }
    let steps = zip(result.procedure.steps, executions.activities).map { step, name in
      ObjectLog.EntryType(name: name, table: "langkah_\(step.number)", attributes: ofExecution)
    }
    let receiver: [(name: String, kind: ObjectLog.Kind)] = names.unmasked ? [("penerima", .string)] : []
    return steps + [
      ObjectLog.EntryType(
        name: "pencetakan", table: "pencetakan",
        attributes: [
          ("id_cetak", .string), ("mulai", .time), ("selesai", .time), ("hasil", .string), ("alasan", .string),
        ]),
      ObjectLog.EntryType(
        name: "penyerahan", table: "penyerahan",
        attributes: [
          ("nomor_bast", .string), ("waktu", .time), ("jabatan_penerima", .string), ("jumlah_ditandatangani", .integer),
        ] + receiver),
    ]
  }

  /// The event with a number below `count`.
  func entry(_ number: Int) -> ObjectLog.Entry {
    if number < places.count { return execution(Int(places[number])) }
    let print = number - places.count
    return print < result.prints.count
      ? self.print(Int(result.prints[print])) : handover(Int(result.handovers[print - result.prints.count]))
  }

  private func make(_ kind: StaticString, _ place: Int, type: Int, _ time: Instant, _ values: [[UInt8]?]) -> ObjectLog.Entry {
    ObjectLog.Entry(
      id: kind.withUTF8Buffer { Array($0) } + Array(":\(place + 1)".utf8), type: type,
      time: time.or(Instant(microseconds: 0)), values: values)
  }

  private func written(_ time: Instant) -> [UInt8]? {
    guard time.isPresent else { return nil }
    var writer = ByteWriter(capacity: 32)
    writer.append(time: time, in: result.records.zone)
    return writer.bytes
  }

  private func filled(_ value: [UInt8]) -> [UInt8]? { value.isEmpty ? nil : value }

  private func execution(_ place: Int) -> ObjectLog.Entry {
    let row = result.records.executions[place]
    let own = executions.attributes(place)
    let number = result.procedure.steps[Int(row.step)].number
    var entry = make(
      "langkah", place, type: Int(row.step), row.time,
      [Array(String(number).utf8), written(row.start), written(row.end)]
        + EventLogExecutions.Attribute.allCases.map { attribute in own.first { $0.attribute == attribute }?.value })
    if row.person != 0, executions.isStudentStep(row) { entry.relate(objects.id(student: row.person), "siswa") }
    relate(session: row.session, to: &entry)
    let circumstances = result.records.circumstances[row.circumstances]
    for member in result.members(circumstances.officers) { entry.relate(objects.id(officer: member), "pelaksana") }
    for member in result.members(circumstances.devices) { entry.relate(objects.id(device: member), "alat") }
    return entry
  }

  private func relate(session: Int32, to entry: inout ObjectLog.Entry) {
    guard session != 0 else { return }
    entry.relate(objects.id(session: session), "sesi")
    if let school = result.session(session)?.school, school != 0 { entry.relate(objects.id(school: school), "tempat") }
  }

  private func print(_ place: Int) -> ObjectLog.Entry {
    let row = result.records.prints[place]
    var entry = make(
      "pencetakan", place, type: result.procedure.steps.count, row.start.or(row.end),
      [
        filled(names.text(row.id)), written(row.start), written(row.end), filled(names.cell(row.word)),
        filled(names.text(row.reason)),
      ]
    )
    if row.serial != 0 { entry.relate(objects.id(card: row.serial), "kartu") }
    if row.person != 0 { entry.relate(objects.id(student: row.person), "siswa") }
    relate(session: row.session, to: &entry)
    for member in result.members(row.officer) { entry.relate(objects.id(officer: member), "pelaksana") }
    for member in result.members(row.device) { entry.relate(objects.id(device: member), "alat") }
    return entry
  }

  private func handover(_ place: Int) -> ObjectLog.Entry {
    let row = result.records.handovers[place]
    let receiver = names.unmasked ? [filled(names.text(row.receiver))] : []
    var entry = make(
      "penyerahan", place, type: result.procedure.steps.count + 1, row.time,
      [
        filled(names.text(row.receipt)), written(row.time), filled(names.text(row.receiverTitle)),
        row.signedCount < 0 ? nil : Array(String(row.signedCount).utf8),
      ] + receiver)
    if row.serial != 0 { entry.relate(objects.id(card: row.serial), "kartu") }
    if row.person != 0 { entry.relate(objects.id(student: row.person), "siswa") }
    if row.session != 0 { entry.relate(objects.id(session: row.session), "sesi") }
    if row.school != 0 { entry.relate(objects.id(school: row.school), "penerima") }
    return entry
  }
}
