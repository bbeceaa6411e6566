/// The forms in which an audit leaves for process-mining programs.
package enum EventLogFormat: String, Sendable, CaseIterable {
  /// IEEE 1849: cases of students and sessions, each step from start to end.
  case xes
  /// OCEL 2.0, the object-centric event log, in its three exchange formats.
  case ocelJSON = "ocel-json"
  case ocelXML = "ocel-xml"
  case ocelSQLite = "ocel-sqlite"
}
