import Fundamentals

/// Finds the format of a log by what stands in it.
enum LogSniffer {
  /// Lines that are looked at, and bytes they may lie in.
  private static let mostLines = 64
  private static let mostBytes = 1 << 20

  /// The format that most of the first lines have; of several the one that the file's name speaks of, else the first of them.
  static func format(of text: UnsafeRawBufferPointer, name: String) -> DeviceLogFormat? {
    if JournalExport.begins(text) { return .journal }
    var votes: [DeviceLogFormat: Int] = [:]
    var start = 0
    var seen = 0
    while start < min(text.count, mostBytes), seen < mostLines {
      let end = text.first(0x0A, from: start) ?? text.count
      let line = text.slice(start, end).cell
      start = end + 1
      guard line.count > 0 else { continue }
      seen += 1
      if let format = format(ofLine: line.bytes) { votes[format, default: 0] += 1 }
    }
    if votes.isEmpty { return documentFormat(text) }
    let most = votes.values.max() ?? 0
    let candidates = DeviceLogFormat.allCases.filter { votes[$0] == most }
    return candidates.first { nameSpeaks(of: $0, name) } ?? candidates.first
  }

  static func format(ofLine line: UnsafeRawBufferPointer) -> DeviceLogFormat? {
    guard let first = line.first else { return nil }
    if first == 0x7B || first == 0x5B { return jsonFormat(line) }
    if first == 0x3C { return xmlOrSyslog(line) }
    if let stamp = BracketedTime.find(in: line) { return spoolerFormat(line, stamp) }
    return isSyslog(line, 0) ? .syslog : nil
  }

  private static func xmlOrSyslog(_ line: UnsafeRawBufferPointer) -> DeviceLogFormat? {
    if line.has("<Event", at: 0) || line.first("<Event xmlns") != nil { return .windowsEvents }
    guard let close = line.first(0x3E), close <= 4, line.slice(1, close).wholeNumber != nil else { return nil }
    return line.has("1 ", at: close + 1) || isSyslog(line, close + 1) ? .syslog : nil
  }

  /// `Nov  2 12:34:43 host` or `2026-11-22T12:34:43+08:00 host`.
  private static func isSyslog(_ line: UnsafeRawBufferPointer, _ start: Int) -> Bool {
    guard line.count > start + 20 else { return false }
    if LogTime.month(line, start) != nil {
      return line[start + 3] == 0x20 && line[start + 6] == 0x20 && line[start + 9] == 0x3A && line[start + 12] == 0x3A
        && line[start + 15] == 0x20
    }
    guard line[start + 4] == 0x2D, line[start + 10] == 0x54, let gap = line.first(0x20, from: start + 19) else { return false }
    return LogTime.written(line.slice(start, gap).cell, in: .makassar) != nil
  }

  private static func spoolerFormat(_ line: UnsafeRawBufferPointer, _ stamp: BracketedTime) -> DeviceLogFormat? {
    if stamp.start == 2, line[1] == 0x20 { return .cupsErrorLog }
    if line.has(" \"", at: stamp.end) { return .cupsAccessLog }
    guard line.has(" ", at: stamp.end) else { return nil }
    let isJob = line.has("total ", at: stamp.end + 1)
    let next = stamp.end + 1 < line.count ? line[stamp.end + 1] : 0
    return isJob || next &- 0x30 < 10 ? .cupsPageLog : nil
  }

  /// A JSON document has no line that tells by itself.
  private static func documentFormat(_ text: UnsafeRawBufferPointer) -> DeviceLogFormat? {
    JSONShape.isDocument(text) ? jsonFormat(text) : nil
  }

  /// By the members of the object, or of the first one in the array, with which the text begins.
  private static func jsonFormat(_ text: UnsafeRawBufferPointer) -> DeviceLogFormat? {
    var scanner = JSONScanner(text)
    scanner.skipBlanks()
    if scanner.take(0x5B) { scanner.skipBlanks() }
    var votes: [DeviceLogFormat: Int] = [:]
    // What stands before a flaw tells as much.
    try? scanner.members { (key, _) throws(LineProblem) in
      if let format = members[String(decoding: key.prefix(64), as: UTF8.self)] { votes[format, default: 0] += 1 }
    }
    let most = votes.values.max()
    return DeviceLogFormat.allCases.first { votes[$0] == most && most != nil }
  }

  private static let members: [String: DeviceLogFormat] = {
    let names: [(DeviceLogFormat, [String])] = [
      (.journal, ["__REALTIME_TIMESTAMP", "__MONOTONIC_TIMESTAMP", "__CURSOR", "_BOOT_ID"]),
      (.printerJobs, ["printer-name", "job-name", "job-state", "job-id", "date-time-at-completed"]),
      (.captures, ["waktu", "id_perangkat", "modalitas", "kualitas"]),
      (
        .biometricResponses,
        ["biometrics", "deviceId", "deviceInfo", "digitalId", "deviceStatus", "deviceSubId", "serialNo", "deviceProvider", "bio"]
      ),
    ]
    return Dictionary(names.flatMap { format, keys in keys.map { ($0, format) } }) { first, _ in first }
  }()

  private static func nameSpeaks(of format: DeviceLogFormat, _ name: String) -> Bool {
    let words =
      switch format {
      case .cupsPageLog: ["page"]
      case .cupsAccessLog: ["access"]
      case .cupsErrorLog: ["error"]
      case .journal: ["journal"]
      case .syslog: ["syslog", "messages"]
      case .windowsEvents: ["event"]
      case .printerJobs: ["ipp", "job"]
      case .biometricResponses: ["sbi", "mds"]
      case .captures: ["tangkap"]
      case .table: ["csv"]
      }
    return words.contains { name.lowercased().contains($0) }
  }
}
