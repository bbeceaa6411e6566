import Records

/// The rows that an object-centric log stands for: executions, prints and handovers out of its events, and the tables they refer
/// to out of its objects.
struct ObjectLogTables {
  private let content: ObjectLogContent
  private let mapping: EventLogMapping?
  private let names: ObjectLogNames
  /// Steps whose unit is a student: an event that concerns several students is an execution for each.
  private let studentSteps: Set<Int>
  private var tables: [Table: EventLogTable] = [:]
  /// Place in `content.objects` of each object, by the id of its name.
  private var places: [Int32: Int] = [:]
  private var things: [Int32: ObjectLogNames.Thing?] = [:]
  private var targets: [Int32: EventLogMapping.Target?] = [:]
  private var cellsOfType: [Int32: ObjectLogCells] = [:]
  /// Keys of objects, by the id of their name.
  private var knownKeys: [Int32: [UInt8]] = [:]
  private let eventCells: ObjectLogCells
  /// Whether some attribute of events is a time of ours, so that the event's own time is none.
  private let declaresTimes: Bool
  private var isUnderstood = false

  init(_ content: ObjectLogContent, mapping: EventLogMapping?, studentSteps: Set<Int>) {
    self.content = content
    self.mapping = mapping
    self.studentSteps = studentSteps
    names = ObjectLogNames(content: content, mapping: mapping)
    eventCells = ObjectLogCells(content, columns: mapping?.columns ?? [])
    let times = Set(["mulai", "selesai", "waktu"])
    let own = times.map { Layout.key($0) }
    declaresTimes =
      content.eventAttributes.contains { own.contains(Layout.key(content.names.bytes($0))) }
      || mapping?.columns.contains { times.contains($0.column) } ?? false
    for (place, object) in content.objects.enumerated() where places[object.id] == nil { places[object.id] = place }
  }

  /// The tables in their customary order; an error when nobody said what the events stand for.
  mutating func make() throws(EventLogError) -> [(table: Table, rows: SheetRows)] {
    for object in content.objects { add(object: object) }
    for event in content.events { add(event: event) }
    guard mapping != nil || isUnderstood || content.events.isEmpty else {
      var types: [String] = []
      for event in content.events where types.count < 12 {
        let name = String(content.names.text(event.type).prefix(40))
        if !types.contains(name) { types.append(name) }
      }
      throw EventLogError(.noMapping(activities: types))
    }
    return Table.allCases.compactMap { table in tables[table].map { (table, $0.finished()) } }
  }

  // MARK: Objects

  private mutating func thing(_ type: Int32) -> ObjectLogNames.Thing? {
    if let known = things[type] { return known }
    let thing = names.thing(ofType: type)
    things[type] = .some(thing)
    return thing
  }

  private mutating func cells(_ type: Int32) -> ObjectLogCells {
    if let known = cellsOfType[type] { return known }
    let cells = ObjectLogCells(content, columns: names.columns(ofType: type))
    cellsOfType[type] = cells
    return cells
  }

  private mutating func table(_ table: Table) -> EventLogTable {
    if let known = tables[table] { return known }
    let new = EventLogTable(table)
    tables[table] = new
    return new
  }

  private mutating func add(object: ObjectLogContent.Entry) {
    guard case .table(let table) = thing(object.type) else { return }
    // Our own exports mark what is spoken of without being in its table.
    if let mark = cells(object.type).value(object, "terdaftar"), ["false", "0"].contains(String(decoding: mark, as: UTF8.self)) {
      return
    }
    // A student whose NIK the log keeps to itself is known by a number in other tables, and has no row of its own.
    let isMapped = mapping?.objects[Layout.key(content.names.bytes(object.type))] != nil
    if table == .students, !isMapped, cells(object.type).value(object, "nik") == nil { return }
    let cells = cells(object.type)
    let rows = self.table(table)
    for column in table.columns {
      if let value = cells.value(object, column) {
        rows.append(value)
      } else if column == ObjectLogNames.keyColumn(table) {
        append(key(of: object), to: rows)
      } else {
        append(related(to: object, column: column), to: rows)
      }
    }
    rows.endRow(number: object.line)
    if table == .sessions { addRoster(object) }
  }

  /// Those whom a session expects.
  private mutating func addRoster(_ session: ObjectLogContent.Entry) {
    for relation in content.relations(session) where content.names.text(relation.qualifier) == "peserta" {
      guard let student = object(relation, as: .table(.students)) else { continue }
      let rows = table(.roster)
      append(key(of: session), to: rows)
      append(key(of: student), to: rows)
      rows.append(nil)
      rows.endRow(number: session.line)
    }
  }

  /// What names an object in other tables: the attribute of its key column, else its id.
  private mutating func key(of object: ObjectLogContent.Entry) -> [UInt8] {
    if let known = knownKeys[object.id] { return known }
    let key = findKey(of: object)
    knownKeys[object.id] = key
    return key
  }

  private mutating func findKey(of object: ObjectLogContent.Entry) -> [UInt8] {
    let cells = cells(object.type)
    guard let thing = thing(object.type), let column = thing.column else { return Array(content.names.bytes(object.id)) }
    if let own = cells.value(object, column), own.count > 0 { return Array(own) }
    let id = content.names.bytes(object.id)
    guard thing == .table(.students) else { return Array(id) }
    if let person = cells.value(object, EventLogMapping.personColumn), person.count > 0 { return PersonNumber.digits(of: person) }
    return id.allSatisfy { $0 &- 0x30 < 10 } ? Array(id) : PersonNumber.digits(of: id)
  }

  private mutating func object(_ relation: ObjectLogContent.Relation, as wanted: ObjectLogNames.Thing) -> ObjectLogContent.Entry?
  {
    guard let place = places[relation.object], thing(content.objects[place].type) == wanted else { return nil }
    return content.objects[place]
  }

  /// The keys of the objects of a kind that an entry is linked to, each once.
  private mutating func keys(_ entry: ObjectLogContent.Entry, _ wanted: ObjectLogNames.Thing) -> [[UInt8]] {
    var keys: [[UInt8]] = []
    var seen: Set<Int32> = []
    for relation in content.relations(entry) where seen.insert(relation.object).inserted {
      guard let object = object(relation, as: wanted) else { continue }
      keys.append(key(of: object))
    }
    return keys
  }

  /// The kind of object that a column of another table names.
  private static let thingsByColumn: [String: ObjectLogNames.Thing] = {
    var things: [String: ObjectLogNames.Thing] = ["nomor_blangko": .card]
    for table in Table.allCases {
      guard let column = ObjectLogNames.keyColumn(table) else { continue }
      things[column] = .table(table)
      things[table.rawValue] = .table(table)
    }
    return things
  }()

  private mutating func related(to entry: ObjectLogContent.Entry, column: String) -> [UInt8]? {
    guard let thing = ObjectLogTables.thingsByColumn[column] else { return nil }
    let keys = keys(entry, thing)
    return keys.isEmpty ? nil : Array(keys.joined(separator: [0x7C]))
  }

  private func append(_ cell: [UInt8]?, to rows: EventLogTable) {
    guard let cell else { return rows.append(nil) }
    cell.withUnsafeBytes { rows.append($0) }
  }

  // MARK: Events

  private mutating func add(event: ObjectLogContent.Entry) {
    let target: EventLogMapping.Target?
    if let known = targets[event.type] {
      target = known
    } else {
      target = names.target(ofType: event.type)
      targets[event.type] = .some(target)
    }
    switch target {
    case .ignored: table(.executions).endRow(number: event.line)
    case .table(let table):
      isUnderstood = true
      addRows(table, step: nil, event)
    case .step(let number): addRows(.executions, step: Array(String(number).utf8), event)
    case nil:
      if let own = eventCells.value(event, "langkah"), own.count > 0 {
        isUnderstood = true
        addRows(.executions, step: Array(own), event)
      } else {
        // The name in the place of a number is quarantined, and shows what the mapping lacks.
        addRows(.executions, step: Array(content.names.bytes(event.type)), event)
      }
    }
  }

  /// One row, or one for each card or student that the event concerns.
  private mutating func addRows(_ table: Table, step: [UInt8]?, _ event: ObjectLogContent.Entry) {
    let students = keys(event, .table(.students))
    let cards = table == .executions ? [] : keys(event, .card)
    let isOfStudents = step.map { studentSteps.contains(Int(String(decoding: $0, as: UTF8.self)) ?? 0) } ?? true
    let only = students.count == 1 ? students.first : nil
    if cards.count > 1 {
      for card in cards { addRow(table, step: step, event, student: only, card: card) }
    } else if students.count > 1, isOfStudents {
      for student in students { addRow(table, step: step, event, student: student, card: cards.first) }
    } else {
      addRow(table, step: step, event, student: only, card: cards.first)
    }
  }

  private mutating func addRow(
    _ table: Table, step: [UInt8]?, _ event: ObjectLogContent.Entry, student: [UInt8]?, card: [UInt8]?
  ) {
    let rows = self.table(table)
    for column in table.columns {
      if column == "langkah", let step {
        append(step, to: rows)
      } else if let value = eventCells.value(event, column) {
        rows.append(value)
      } else {
        append(fallback(table, column, event, student: student, card: card), to: rows)
      }
    }
    rows.endRow(number: event.line)
  }

  /// What the links and the time of an event say where no attribute does.
  private mutating func fallback(
    _ table: Table, _ column: String, _ event: ObjectLogContent.Entry, student: [UInt8]?, card: [UInt8]?
  ) -> [UInt8]? {
    switch column {
    case "nik":
      if let student { return student }
      guard let person = eventCells.value(event, EventLogMapping.personColumn), person.count > 0 else { return nil }
      return PersonNumber.digits(of: person)
    case "nomor_blangko": return card
    case "id_sesi": return related(to: event, column: column) ?? mapping?.session.map { Array($0.utf8) }
    case "selesai", "waktu": return declaresTimes ? nil : Array(content.time(event))
    default: return related(to: event, column: column)
    }
  }
}
