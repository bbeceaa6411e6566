/// A file below `log/` that was read as a device log, with its balance: `lines` = accepted + quarantined + blank, always.
///
/// Of a document (events in XML, a JSON value over several lines) and of a table, records are counted instead of lines.
public struct LogFile: Sendable {
  /// Path relative to the archive.
  public var path: String
  /// Name of the format as `arsip.yaml` spells it.
  public var format: String
  public var lines = 0
  public var accepted = 0
  public var quarantined = 0
  public var blank = 0
  /// Accepted lines that repeat a line of an earlier log (a rotated or copied one) and are ignored.
  public var repeated = 0
  public var byteCount: Int

  public init(path: String, format: String, byteCount: Int) {
    self.path = path
    self.format = format
    self.byteCount = byteCount
  }
}

/// A line of a log that could not be read: kept and shown.
public struct QuarantinedLine: Sendable {
  /// Index into `Records.logs`.
  public var file: Int
  public var line: Int
  /// 1-based byte of the line at which reading failed, or nil.
  public var column: Int?
  public var reason: Reason
  /// The line's own text, at most 400 bytes of it, with every NIK masked.
  public var text: String

  public init(file: Int, line: Int, column: Int?, reason: Reason, text: String) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
    self.text = text
  }

  public enum Reason: String, Sendable, CaseIterable {
    /// The line does not have the form of the log.
    case malformed
    case unreadableTime = "unreadable-time"
    case nikBroken = "nik-broken"
    case nikMalformed = "nik-malformed"
    case unknownModality = "unknown-modality"
    case nul
    case tooLong = "too-long"
    case tooDeep = "too-deep"
    /// An entity or document type in XML, which is never expanded.
    case entity
    /// Bytes that are no UTF-8.
    case encoding
  }
}

/// What the devices say: in order of source (path, then line), each line once.
///
/// `Position.file` of a trace is an index into `Records.logs` counted on from the end of `Records.files`
/// (`Records.path(of:)` tells the path of either).
public struct DeviceTraces: Sendable {
  public var jobs: [PrintJob] = []
  public var captures: [CaptureTrace] = []
  public var readings: [ClockReading] = []

  public init() {}
}
