import Fundamentals
import GRDB

/// The SQLite format of OCEL 2.0: the tables of its specification, one more for each type of objects and events.
struct ObjectLogDatabase {
  let objects: ObjectLogObjects
  let events: ObjectLogEvents
  let zone: Zone

  func write(to file: FileOutput) throws(OutputError) {
    try DatabaseFile.write(to: file.building, shown: file.path) { database in
      let (objectTypes, eventTypes) = (objects.types, events.types)
      for (kind, types) in [("object", objectTypes), ("event", eventTypes)] {
        try database.execute(
          sql: """
            CREATE TABLE \(kind)_map_type(ocel_type TEXT PRIMARY KEY, ocel_type_map TEXT);
            CREATE TABLE \(kind)(
              ocel_id TEXT PRIMARY KEY, ocel_type TEXT, FOREIGN KEY(ocel_type) REFERENCES \(kind)_map_type(ocel_type));
            """)
        for type in types {
          try database.execute(sql: "INSERT INTO \(kind)_map_type VALUES (?, ?)", arguments: [type.name, type.table])
          try database.execute(sql: ObjectLogDatabase.table(type, kind: kind))
        }
      }
      try database.execute(sql: ObjectLogDatabase.links)
      try insert(database, count: objects.count, objectTypes, kind: "object", links: "object_object") { objects.entry($0) }
      try insert(database, count: events.count, eventTypes, kind: "event", links: "event_object") { events.entry($0) }
    }
  }

  private static let links = """
    CREATE TABLE event_object(
      ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT,
      PRIMARY KEY(ocel_event_id, ocel_object_id, ocel_qualifier),
      FOREIGN KEY(ocel_event_id) REFERENCES event(ocel_id), FOREIGN KEY(ocel_object_id) REFERENCES object(ocel_id));
    CREATE TABLE object_object(
      ocel_source_id TEXT, ocel_target_id TEXT, ocel_qualifier TEXT,
      PRIMARY KEY(ocel_source_id, ocel_target_id, ocel_qualifier),
      FOREIGN KEY(ocel_source_id) REFERENCES object(ocel_id), FOREIGN KEY(ocel_target_id) REFERENCES object(ocel_id));
    """

  private static func table(_ type: ObjectLog.EntryType, kind: String) -> String {
    let columns = type.attributes.map { ", \"\($0.name)\" \(column($0.kind))" }.joined()
    let changes = kind == "object" ? ", ocel_changed_field TEXT" : ""
    return """
      CREATE TABLE "\(kind)_\(type.table)"(
        ocel_id TEXT\(kind == "event" ? " PRIMARY KEY" : ""), ocel_time TIMESTAMP\(changes)\(columns),
        FOREIGN KEY(ocel_id) REFERENCES \(kind)(ocel_id))
      """
  }

  private static func column(_ kind: ObjectLog.Kind) -> String {
    switch kind {
    case .string: "TEXT"
    case .time: "TIMESTAMP"
    case .integer: "INTEGER"
    case .boolean: "BOOLEAN"
    }
  }

  private func insert(
    _ database: Database, count: Int, _ types: [ObjectLog.EntryType], kind: String, links: String,
    _ entry: (Int) -> ObjectLog.Entry
  ) throws {
    let into = try database.makeStatement(sql: "INSERT INTO \(kind) VALUES (?, ?)")
    let link = try database.makeStatement(sql: "INSERT INTO \(links) VALUES (?, ?, ?)")
    let details = try types.map { type in
      let marks = String(repeating: ", ?", count: type.attributes.count + (kind == "object" ? 1 : 0))
      return try database.makeStatement(sql: "INSERT INTO \"\(kind)_\(type.table)\" VALUES (?, ?\(marks))")
    }
    for number in 0..<count {
      let entry = entry(number)
      let type = types[entry.type]
      let id = String(decoding: entry.id, as: UTF8.self)
      try into.execute(arguments: [id, type.name])
      var row: [(any DatabaseValueConvertible)?] = [id, time(entry)]
      if kind == "object" { row.append(nil) }
      row += zip(type.attributes, entry.values).map { ObjectLogDatabase.value($1, $0.kind) }
      try details[entry.type].execute(arguments: StatementArguments(row))
      for relation in entry.relations {
        try link.execute(arguments: [id, String(decoding: relation.object.id, as: UTF8.self), "\(relation.qualifier)"])
      }
    }
  }

  private func time(_ entry: ObjectLog.Entry) -> String {
    guard let time = entry.time else { return "1970-01-01T00:00:00Z" }
    var writer = ByteWriter(capacity: 32)
    writer.append(time: time, in: zone)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private static func value(_ bytes: [UInt8]?, _ kind: ObjectLog.Kind) -> (any DatabaseValueConvertible)? {
    guard let bytes else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    switch kind {
    case .string, .time: return text
    case .integer: return Int(text)
    case .boolean: return text == "true"
    }
  }
}
