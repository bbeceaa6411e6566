package import Audit
import Foundation
import Fundamentals
import Records

/// An audit as an event log for process-mining programs.
///
/// The same audit gives the same bytes, whatever the number of threads. Rows that only repeat one of another file are left out.
package struct EventLogExport: Sendable {
  private let result: AuditResult
  private let unmasked: Bool

  /// - Parameter unmasked: writes NIKs in full, and names and dates of birth, for the office's own systems.
  package init(_ result: AuditResult, unmasked: Bool = false) {
    self.result = result
    self.unmasked = unmasked
  }

  /// Writes a log; the caller commits the file.
  ///
  /// - Parameter threads: has no influence on the bytes.
  package func write(_ format: EventLogFormat, into file: FileOutput, threads: Int) throws(OutputError) {
    let executions = EventLogExecutions(result, names: EventLogNames(result.records, unmasked: unmasked))
    switch format {
    case .xes:
      try text(in: file) { body throws(OutputError) in try XESLog(executions).write(threads: threads, to: body) }
    case .ocelJSON: try document(executions, ObjectLogJSON(zone: result.records.zone), into: file, threads: threads)
    case .ocelXML: try document(executions, ObjectLogXML(zone: result.records.zone), into: file, threads: threads)
    case .ocelSQLite:
      let objects = ObjectLogObjects(result, names: executions.names)
      let events = ObjectLogEvents(executions, objects)
      try ObjectLogDatabase(objects: objects, events: events, zone: result.records.zone).write(to: file)
    }
  }

  private func document(
    _ executions: EventLogExecutions, _ layout: any ObjectLogDocument.Format, into file: FileOutput, threads: Int
  ) throws(OutputError) {
    let objects = ObjectLogObjects(result, names: executions.names)
    let document = ObjectLogDocument(objects: objects, events: ObjectLogEvents(executions, objects))
    try text(in: file) { body throws(OutputError) in try document.write(layout, threads: threads, to: body) }
  }

  private func text(
    in file: FileOutput, _ write: (_ body: ([UInt8]) throws(OutputError) -> Void) throws(OutputError) -> Void
  ) throws(OutputError) {
    let output = try OutputFile(file.building, shown: file.path)
    try write { piece throws(OutputError) in try output.append(piece) }
    try output.close()
  }
}
