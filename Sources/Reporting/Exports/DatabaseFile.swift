import Foundation
import GRDB

/// An SQLite file that is the same for the same content: no times, a fixed page size, and `VACUUM INTO` at the end.
enum DatabaseFile {
  /// Writes the file; `path` must be free. A draft stands beside it meanwhile.
  ///
  /// - Parameter shown: what errors call it, when it is written elsewhere than where it will stand.
  static func write(to path: String, shown: String? = nil, _ fill: (Database) throws -> Void) throws(OutputError) {
    let draft = path + "-draf"
    defer { unlink(draft) }
    do {
      var settings = Configuration()
      // Rows may refer to later ones.
      settings.foreignKeysEnabled = false
      settings.prepareDatabase { database in
        try database.execute(sql: "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      }
      let queue = try DatabaseQueue(path: draft, configuration: settings)
      try queue.write { try fill($0) }
      try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
      try queue.close()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
      throw OutputError(.diskFull, path: shown ?? path)
    } catch {
      // SQLite's own words for the code: the full description could hold values.
      let reason = (error as? DatabaseError).map { "SQLite \($0.extendedResultCode.rawValue)" } ?? "SQLite"
      throw OutputError(.database(reason: reason), path: shown ?? path)
    }
  }
}
