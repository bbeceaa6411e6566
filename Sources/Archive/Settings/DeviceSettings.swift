package import Fundamentals
package import Records

/// What `arsip.yaml` declares of a device: its clock and its logs.
package struct DeviceSettings: Sendable {
  package var id: String
  /// What its clock shows, when it is not the archive's zone (decision 134).
  package var zone: Zone?
  package var anchors: [ClockAnchor] = []
  /// What spooler logs call it (decision 50).
  package var queues: [String] = []
  package var logs: [DeviceLog] = []

  package init(id: String) { self.id = id }
}

/// Log files of a device that their name alone does not explain.
package struct DeviceLog: Sendable, Hashable {
  /// Shell pattern on the path relative to the archive.
  package var pattern: String
  package var format: DeviceLogFormat
  /// The `PageLogFormat` of a page log that is not the customary one.
  package var template: String?
  /// Headers of a table (letters and digits in lower case) and the names that its columns have here.
  package var columns: [String: String] = [:]
}

/// Formats of device logs, by the names that `arsip.yaml` uses.
package enum DeviceLogFormat: String, Sendable, CaseIterable {
  case cupsPageLog = "cups-page-log"
  case cupsAccessLog = "cups-access-log"
  case cupsErrorLog = "cups-error-log"
  /// `journalctl -o json`.
  case journal = "journal-json"
  /// RFC 3164 and RFC 5424.
  case syslog
  /// PrintService event 307.
  case windowsEvents = "windows-event-xml"
  /// JSON lines of decision 52.
  case printerJobs = "printer-job-json"
  /// Responses of the Secure Biometric Interface.
  case biometricResponses = "sbi-json"
  /// JSON lines of decision 59.
  case captures = "capture-json"
  case table = "csv"
}
