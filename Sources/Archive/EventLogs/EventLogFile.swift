import Foundation
import Records

/// A file that is an event log, and its rows as tables.
struct EventLogFile {
  /// In the order of the list of tables; none when the log has no event.
  private(set) var tables: [(table: Table, rows: SheetRows)] = []
  /// Why it could not be read, or not to its end.
  private(set) var problem: EventLogError?

  enum Format: Equatable {
    case xes
  }

  /// Elements inside one another; logs use about ten.
  static let depth = 64

  /// What the bytes are; nil when they are no event log. Files that are called like one are held to it.
  static func format(of bytes: UnsafeRawBufferPointer, path: String) -> Format? {
    let name = path.lowercased()
    if name.hasSuffix(".xes") || name.hasSuffix(".xes.gz") { return .xes }
    return nil
  }

  init(_ bytes: UnsafeRawBufferPointer, _ format: Format, mapping: EventLogMapping?) {
    switch format {
    case .xes: readXES(bytes, mapping)
    }
  }

  private mutating func readXES(_ bytes: UnsafeRawBufferPointer, _ mapping: EventLogMapping?) {
    let reader = XESReader(mapping)
    do throws(SpreadsheetError) {
      try EventLogFile.read(bytes, with: reader)
    } catch {
      problem = EventLogFile.problem(error, line: reader.line)
      do throws(SpreadsheetError) { try reader.finish() } catch { problem = EventLogError(.tooLarge, line: reader.line) }
    }
    do throws(EventLogError) {
      guard let rows = try reader.finished() else { return }
      problem?.isPartial = true
      tables = [(.executions, rows)]
    } catch {
      problem = error
    }
  }

  /// Runs an XML text, compressed or not, through a handler.
  private static func read(_ bytes: UnsafeRawBufferPointer, with handler: any XMLHandler) throws(SpreadsheetError) {
    if GzipStream.isGzip(bytes) {
      try XMLReader.read(GzipStream(bytes), with: handler, deepest: depth)
    } else {
      try XMLReader.read(MemoryStream(bytes), with: handler, deepest: depth)
    }
  }

  private static func problem(_ error: SpreadsheetError, line: Int) -> EventLogError {
    if error.problem == .notAWorkbook { return EventLogError(.notAnEventLog) }
    var problem = EventLogError(error)
    if problem.line == 0 { problem.line = line }
    return problem
  }
}
