import GRDBSQLite
import Records

/// Reads the SQLite format of OCEL 2.0 out of memory: the file is never opened by SQLite, so nothing of it is written or run.
///
/// Only plain tables are read, each from beginning to end; views and virtual tables are refused.
struct ObjectLogDatabaseReader {
  let content = ObjectLogContent()
  private let database: SQLiteImage

  init(_ bytes: UnsafeRawBufferPointer) throws(EventLogError) { database = try SQLiteImage(bytes) }

  /// Whether the database has the tables of OCEL 2.0.
  static func recognises(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.starts(with: Array("SQLite format 3\0".utf8)) else { return false }
    do throws(EventLogError) {
      let tables = try SQLiteImage(bytes).tables
      return tables.contains("event_map_type") && tables.contains("event_object")
    } catch {
      return false
    }
  }

  func read() throws(EventLogError) {
    try readEntries(.object, "object", links: "object_object", source: "ocel_source_id", target: "ocel_target_id")
    try readEntries(.event, "event", links: "event_object", source: "ocel_event_id", target: "ocel_object_id")
  }

  /// What is said of an entry outside its own row.
  private struct Details {
    var time: [UInt8] = []
    var attributes: [(name: String, value: [UInt8])] = []
    var links: [(object: [UInt8], qualifier: [UInt8])] = []
  }

  private func readEntries(
    _ kind: ObjectLogContent.Kind, _ table: String, links: String, source: String, target: String
  ) throws(EventLogError) {
    let ids = NameTable(expecting: 1024)
    var details = [Details()]
    func number(_ id: [UInt8]) -> Int {
      let number = Int(id.withUnsafeBytes { ids.intern($0) })
      if number == details.count { details.append(Details()) }
      return number
    }
    var seen: Set<String> = []
    try database.rows(of: "\(table)_map_type", columns: ["ocel_type_map"]) { map throws(EventLogError) in
      let name = "\(table)_" + String(decoding: map[0] ?? [], as: UTF8.self)
      guard seen.insert(name.lowercased()).inserted else { return }
      let columns = try database.columns(of: name).filter { $0 != "ocel_id" && $0 != "ocel_changed_field" }
      if kind == .event {
        for column in columns where column != "ocel_time" {
          Array(column.utf8).withUnsafeBytes { content.declare(eventAttribute: $0) }
        }
      }
      try database.rows(of: name, columns: ["ocel_id"] + columns) { row in
        let entry = number(row[0] ?? [])
        for (column, value) in zip(columns, row.dropFirst()) {
          guard let value else { continue }
          if column == "ocel_time" { details[entry].time = value } else { details[entry].attributes.append((column, value)) }
        }
      }
    }
    try database.rows(of: links, columns: [source, target, "ocel_qualifier"]) { row in
      details[number(row[0] ?? [])].links.append((row[1] ?? [], row[2] ?? []))
    }
    var ordinal = 0
    try database.rows(of: table, columns: ["ocel_id", "ocel_type"]) { row throws(EventLogError) in
      ordinal += 1
      add(row, details[number(row[0] ?? [])], kind, ordinal: ordinal)
      if content.isTooLarge { throw EventLogError(.tooLarge, line: ordinal) }
    }
  }

  private func add(_ row: [[UInt8]?], _ details: Details, _ kind: ObjectLogContent.Kind, ordinal: Int) {
    content.begin(line: ordinal)
    row[0]?.withUnsafeBytes { content.set(id: $0) }
    row[1]?.withUnsafeBytes { content.set(type: $0) }
    if kind == .event { details.time.withUnsafeBytes { content.set(time: $0) } }
    for (name, value) in details.attributes {
      Array(name.utf8).withUnsafeBytes { name in value.withUnsafeBytes { content.add(attribute: name, $0) } }
    }
    for (object, qualifier) in details.links {
      object.withUnsafeBytes { object in qualifier.withUnsafeBytes { content.add(relation: object, qualifier: $0) } }
    }
    content.end(kind)
  }
}
