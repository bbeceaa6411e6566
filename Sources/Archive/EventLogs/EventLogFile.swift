import Foundation
import Records

/// A file that is an event log, and its rows as tables.
struct EventLogFile {
  /// In the order of the list of tables; none when the log has no event.
  private(set) var tables: [(table: Table, rows: SheetRows)] = []
  /// Why it could not be read, or not to its end.
  private(set) var problem: EventLogError?

  enum Format: Equatable {
    case xes, ocelJSON, ocelXML, ocelSQLite
  }

  /// Elements inside one another; logs use about ten.
  static let depth = 64

  /// What the bytes are; nil when they are no event log. Files that are called like one are held to it.
  static func format(of bytes: UnsafeRawBufferPointer, path: String) -> Format? {
    let name = path.lowercased()
    if name.hasSuffix(".xes") || name.hasSuffix(".xes.gz") { return .xes }
    if name.hasSuffix(".jsonocel") { return .ocelJSON }
    if name.hasSuffix(".xmlocel") { return .ocelXML }
    if ObjectLogDatabaseReader.recognises(bytes) { return .ocelSQLite }
    switch bytes.prefix(256).first(where: { $0 > 0x20 && $0 < 0x80 }) {
    case UInt8(ascii: "{"): return contains(bytes, "\"objectTypes\"") && contains(bytes, "\"eventTypes\"") ? .ocelJSON : nil
    case UInt8(ascii: "<"):
      if contains(bytes, "<event-types") { return .ocelXML }
      return contains(bytes, "<log") && contains(bytes, "<trace") ? .xes : nil
    default: return nil
    }
  }

  private static func contains(_ bytes: UnsafeRawBufferPointer, _ text: StaticString) -> Bool {
    guard var start = bytes.baseAddress else { return false }
    var rest = bytes.count
    while rest >= text.utf8CodeUnitCount, let found = memchr(start, Int32(text.utf8Start.pointee), rest) {
      rest -= UnsafeRawPointer(found) - start
      start = UnsafeRawPointer(found)
      if rest >= text.utf8CodeUnitCount, memcmp(start, text.utf8Start, text.utf8CodeUnitCount) == 0 { return true }
      start += 1
      rest -= 1
    }
    return false
  }

  /// - Parameter studentSteps: numbers of the steps that are done once for a student.
  init(_ bytes: UnsafeRawBufferPointer, _ format: Format, mapping: EventLogMapping?, studentSteps: Set<Int> = []) {
    switch format {
    case .xes: readXES(bytes, mapping)
    case .ocelXML:
      let reader = ObjectLogXMLReader()
      do throws(SpreadsheetError) {
        try EventLogFile.read(bytes, with: reader)
      } catch {
        problem = EventLogFile.problem(error, line: reader.line)
      }
      take(reader.content, mapping, studentSteps)
    case .ocelJSON:
      var reader = ObjectLogJSONReader(bytes)
      do throws(EventLogError) { try reader.read() } catch { problem = error }
      take(reader.content, mapping, studentSteps)
    case .ocelSQLite:
      do throws(EventLogError) {
        let reader = try ObjectLogDatabaseReader(bytes)
        do throws(EventLogError) { try reader.read() } catch { problem = error }
        take(reader.content, mapping, studentSteps)
      } catch {
        problem = error
      }
    }
  }

  private mutating func take(_ content: ObjectLogContent, _ mapping: EventLogMapping?, _ studentSteps: Set<Int>) {
    var rows = ObjectLogTables(content, mapping: mapping, studentSteps: studentSteps)
    do throws(EventLogError) {
      tables = try rows.make()
      if !tables.isEmpty { problem?.isPartial = true }
    } catch {
      problem = problem ?? error
    }
  }

  private mutating func readXES(_ bytes: UnsafeRawBufferPointer, _ mapping: EventLogMapping?) {
    var reader = XESReader(mapping)
    do throws(SpreadsheetError) {
      if try !EventLogFile.readPlain(bytes, with: reader) {
        reader = XESReader(mapping)
        try EventLogFile.read(bytes, with: reader)
      }
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

  /// Runs an XML text, compressed or not, through a handler, unless it holds more than plain elements.
  private static func readPlain(_ bytes: UnsafeRawBufferPointer, with handler: XESReader) throws(SpreadsheetError) -> Bool {
    guard GzipStream.isGzip(bytes) else { return try PlainXML.read(bytes, with: handler, deepest: depth) }
    // A damaged file is read block by block, up to where it breaks.
    guard let text = try? GzipFile.inflate(bytes), text.ending == .complete else { return false }
    return try withExtendedLifetime(text.file) { () throws(SpreadsheetError) in
      try PlainXML.read(text.file.bytes, with: handler, deepest: depth)
    }
  }

  /// The same for any XML text, through expat.
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
