import Foundation
package import Records

/// Which column of a file is which column of its table.
final class Layout: @unchecked Sendable {
  let table: Table
  /// Cells of the header record, compared on letters and digits only (decision 69).
  let header: [[UInt8]]
  let translations: Translations?
  let dateOrder: DateOrder
  let columns: UnsafeMutablePointer<Int32>

  init(table: Table, header: [String], mapping: TableMapping?) {
    self.table = table
    self.header = header.map(Layout.key)
    dateOrder = mapping?.dateOrder ?? .customary
    let names = table.columns
    columns = .allocate(capacity: names.count)
    columns.initialize(repeating: -1, count: names.count)
    let keys = names.map(Layout.key)
    let renamed = mapping.map { $0.columns } ?? [:]
    // A column that the mapping names beats one that only happens to be called the same.
    for isRenamed in [true, false] {
      for (index, cell) in self.header.enumerated() where !cell.isEmpty {
        let name = renamed[String(decoding: cell, as: UTF8.self)]
        guard (name != nil) == isRenamed else { continue }
        if let column = keys.firstIndex(of: name.map(Layout.key) ?? cell), columns[column] < 0 { columns[column] = Int32(index) }
      }
    }
    var words: [Int: [String: String]] = [:]
    for (name, values) in mapping?.values ?? [:] {
      if let column = keys.firstIndex(of: Layout.key(name)) { words[column] = values }
    }
    translations = words.isEmpty ? nil : Translations(words)
  }

  deinit { columns.deallocate() }

  /// The known columns that the file has.
  var present: [String] { table.columns.indices.filter { columns[$0] >= 0 }.map { table.columns[$0] } }

  /// Letters and digits in lower case: how headers, item codes and print ids are compared.
  static func key(_ text: String) -> [UInt8] { key(text.utf8) }

  static func key(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: key.append(byte)
      case 0x41...0x5A: key.append(byte | 0x20)
      default: if byte >= 0x80 { key.append(byte) }
      }
    }
    return key
  }

  /// The table a header belongs to (decision 70): the one with most of its columns found, at least half of them;
  /// when two tie or none reaches half, the table named at the start of the file name; else none.
  static func table(ofHeader header: [String], fileName: String) -> Table? {
    let cells = Set(header.map(key))
    var best: [(table: Table, hits: Int)] = []
    for table in Table.allCases {
      let hits = table.columns.count { cells.contains(key($0)) }
      guard hits * 2 >= table.columns.count else { continue }
      if let leader = best.first, leader.hits > hits { continue }
      if let leader = best.first, leader.hits < hits { best = [] }
      best.append((table, hits))
    }
    if best.count == 1 { return best[0].table }
    let name = key(fileName)
    let candidates = best.isEmpty ? Table.allCases : best.map(\.table)
    return candidates.first { name.starts(with: key($0.rawValue)) }
      ?? Table.allCases.first { name.starts(with: key($0.rawValue)) }
  }

  /// Whether the header names at least one column of any table.
  static func knowsAny(_ header: [String]) -> Bool {
    let known = Set(Table.allCases.flatMap { $0.columns.map(key) })
    return header.contains { known.contains(key($0)) }
  }
}

/// How a foreign export is read as one of our tables (`tabel` in `arsip.yaml`).
package struct TableMapping: Sendable {
  /// Shell pattern on the path relative to the archive.
  package var pattern: String
  package var table: Table
  /// Foreign header (letters and digits in lower case) → column.
  package var columns: [String: String]
  /// Column → foreign value → own value.
  package var values: [String: [String: String]]
  var dateOrder: DateOrder

  /// Whether the pattern fits a path, as a shell would read it; `*` stays inside one folder.
  func fits(_ path: String) -> Bool { TableMapping.fits(pattern, path) }

  static func fits(_ pattern: String, _ path: String) -> Bool { fnmatch(pattern, path, FNM_PATHNAME) == 0 }

  /// Whether every `[` of a pattern begins a set that ends.
  static func closesBrackets(_ pattern: String) -> Bool {
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "[") {
      rest = rest[open...].dropFirst()
      if rest.first == "!" || rest.first == "^" { rest.removeFirst() }
      // A bracket right at the beginning of a set belongs to it.
      guard let close = rest.dropFirst().firstIndex(of: "]") else { return false }
      rest = rest[close...].dropFirst()
    }
    return true
  }
}
