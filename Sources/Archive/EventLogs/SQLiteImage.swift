import Foundation
import GRDBSQLite

/// An SQLite file in memory, read only. Its schema is not trusted.
final class SQLiteImage {
  private let connection: OpaquePointer
  /// Names of plain tables in lower case.
  private(set) var tables: Set<String> = []

  init(_ bytes: UnsafeRawBufferPointer) throws(EventLogError) {
    var connection: OpaquePointer?
    guard sqlite3_open(":memory:", &connection) == SQLITE_OK, let connection else {
      sqlite3_close(connection)
      throw EventLogError(.database(code: Int(SQLITE_NOMEM)))
    }
    self.connection = connection
    sqlite3_exec(connection, "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON", nil, nil, nil)
    // With this flag SQLite never writes into the bytes and never frees them.
    let status = sqlite3_deserialize(
      connection, "main", UnsafeMutablePointer(mutating: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)),
      sqlite3_int64(bytes.count), sqlite3_int64(bytes.count), UInt32(SQLITE_DESERIALIZE_READONLY))
    guard status == SQLITE_OK else { throw EventLogError(.database(code: Int(status))) }
    var names: Set<String> = []
    try run("SELECT name, sql FROM sqlite_master WHERE type = 'table'", columns: 2) { row in
      let text = row.map { String(decoding: $0 ?? [], as: UTF8.self).lowercased() }
      if text[1].hasPrefix("create table") { names.insert(text[0]) }
    }
    tables = names
  }

  deinit { sqlite3_close(connection) }

  func columns(of table: String) throws(EventLogError) -> [String] {
    guard tables.contains(table.lowercased()) else { throw EventLogError(.missingTable(table)) }
    var columns: [String] = []
    try run("PRAGMA table_info(\(SQLiteImage.quoted(table)))", columns: 2) { row in
      columns.append(String(decoding: row[1] ?? [], as: UTF8.self))
    }
    return columns
  }

  /// Calls `body` with every row of a table in the order of the file: texts, nil for NULL.
  func rows(
    of table: String, columns: [String], _ body: ([[UInt8]?]) throws(EventLogError) -> Void
  ) throws(EventLogError) {
    let known = try self.columns(of: table).map { $0.lowercased() }
    if let missing = columns.first(where: { !known.contains($0.lowercased()) }) {
      throw EventLogError(.missingTable("\(table).\(missing)"))
    }
    let list = columns.map(SQLiteImage.quoted).joined(separator: ", ")
    try run("SELECT \(list) FROM \(SQLiteImage.quoted(table)) NOT INDEXED", columns: columns.count, body)
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.replacingOccurrences(of: "\"", with: "\"\"").replacingOccurrences(of: "\0", with: "") + "\""
  }

  private func run(
    _ sql: String, columns: Int, _ body: ([[UInt8]?]) throws(EventLogError) -> Void
  ) throws(EventLogError) {
    var statement: OpaquePointer?
    var status = sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
    guard status == SQLITE_OK, let statement else { throw EventLogError(.database(code: Int(status))) }
    defer { sqlite3_finalize(statement) }
    status = sqlite3_step(statement)
    while status == SQLITE_ROW {
      try body(
        (0..<Int32(columns)).map { column in
          guard let text = sqlite3_column_text(statement, column) else { return nil }
          return Array(UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, column))))
        })
      status = sqlite3_step(statement)
    }
    guard status == SQLITE_DONE else { throw EventLogError(.database(code: Int(status))) }
  }
}
