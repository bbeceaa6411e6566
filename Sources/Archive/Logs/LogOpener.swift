import CivilRegistry
import Foundation
import Fundamentals
import Records

/// Opens the files below `log/`: unpacks and transcodes them, and finds the format of each.
struct LogOpener {
  private let folder: String
  private let settings: ArchiveSettings
  private(set) var sources: [LogSource] = []
  private(set) var unread: [UnreadFile] = []
  private(set) var duplicates: [DuplicateFile] = []
  /// Files that nobody would take for a log.
  private(set) var unused: [String] = []
  private(set) var byteCount = 0
  private var mapped: [(path: String, file: MappedBytes)] = []

  private static let foreignEndings = ["pdf", "png", "jpg", "jpeg", "doc", "docx", "odt", "md", "zip"]

  init(folder: String, settings: ArchiveSettings) {
    self.folder = folder
    self.settings = settings
  }

  /// - Parameter paths: in order of path.
  mutating func open(_ paths: [String]) {
    for path in paths {
      let ending = path.split(separator: ".").last?.lowercased() ?? ""
      if LogOpener.foreignEndings.contains(ending) {
        unused.append(path)
        continue
      }
      do throws(FileProblem) {
        mapped.append((path, try MappedBytes(path: folder + "/" + path)))
      } catch {
        unread.append(UnreadFile(path: path, reason: .notOpened, detail: error.message(in: .indonesian)))
      }
    }
    let distinct = DistinctFiles(mapped)
    duplicates = distinct.duplicates
    for entry in distinct.kept { open(entry.file, path: entry.path) }
  }

  /// A log that is in memory; it goes the way of every file.
  mutating func open(text: String, path: String) {
    do throws(FileProblem) {
      var file = try TemporaryFile()
      try file.append { $0.append(contentsOf: text.utf8) }
      open(try file.map(), path: path)
    } catch {
      unread.append(UnreadFile(path: path, reason: .notOpened, detail: error.message(in: .indonesian)))
    }
  }

  /// Names the logs that changed while they were read: what was read of them stands, the rest is missing.
  func nameChangedFiles(in records: Records) { records.nameChangedFiles(mapped) }

  private mutating func open(_ file: MappedBytes, path: String) {
    do throws(FileProblem) {
      guard GzipStream.isGzip(file.bytes) else { return try open(unpacked: file, path: path, byteCount: file.count) }
      let (inflated, ending) = try GzipFile.inflate(file.bytes)
      switch ending {
      case .complete: break
      case .damaged: unread.append(UnreadFile(path: path, reason: .truncated))
      case .tooLarge: unread.append(UnreadFile(path: path, reason: .tooLarge))
      }
      if ending == .complete || inflated.count > 0 { try open(unpacked: inflated, path: path, byteCount: file.count) }
    } catch {
      unread.append(UnreadFile(path: path, reason: .notOpened, detail: error.message(in: .indonesian)))
    }
  }

  private mutating func open(unpacked file: MappedBytes, path: String, byteCount: Int) throws(FileProblem) {
    switch LogText.content(of: file.bytes) {
    case .empty: unread.append(UnreadFile(path: path, reason: .empty))
    case .binary: unread.append(UnreadFile(path: path, reason: .binary))
    case .text(.utf8, let start): take(file, from: start, path, byteCount)
    case .text(let encoding, let start):
      let text = try Transcoder.map(UnsafeRawBufferPointer(rebasing: file.bytes[start...]), from: encoding)
      take(text, from: 0, path, byteCount)
    }
  }

  /// - Parameter start: length of the byte order mark.
  private mutating func take(_ file: MappedBytes, from start: Int, _ path: String, _ byteCount: Int) {
    let text = UnsafeRawBufferPointer(rebasing: file.bytes[start...])
    let declared = settings.declaredLog(for: path)
    guard let format = declared?.log.format ?? format(of: text, file, from: start, path) else { return refuse(path) }
    let shape: LogSource.Shape
    switch format {
    case .table:
      let table = DelimitedText(file, from: start)
      guard let kind = LogTableKind.of(table.header, translated: declared?.log.columns ?? [:]) else { return refuse(path) }
      shape = .table(table, kind)
    case .windowsEvents:
      guard WindowsEventReader.eventStart(text, atOrAfter: 0) < text.count else { return refuse(path) }
      shape = .events
    case .journal where JournalExport.begins(text): shape = .entries
    case .journal, .printerJobs, .captures, .biometricResponses:
      shape = JSONShape.isDocument(text) ? .document : .lines
    case .cupsPageLog, .cupsAccessLog, .cupsErrorLog, .syslog: shape = .lines
    }
    sources.append(
      LogSource(
        path: path, byteCount: byteCount, format: format, declared: declared, shape: shape, text: text, owner: file))
    self.byteCount += text.count
  }

  /// The format by content; a table has priority in a file that ends like one.
  private func format(
    of text: UnsafeRawBufferPointer, _ file: MappedBytes, from start: Int, _ path: String
  ) -> DeviceLogFormat? {
    let isTable = { LogTableKind.of(DelimitedText(file, from: start).header, translated: [:]) != nil }
    if [".csv", ".tsv"].contains(where: { path.lowercased().hasSuffix($0) }), isTable() { return .table }
    return LogSniffer.format(of: text, name: LogContext.name(of: path)) ?? (isTable() ? .table : nil)
  }

  private mutating func refuse(_ path: String) { unread.append(UnreadFile(path: path, reason: .unknownLog)) }
}

extension ArchiveSettings {
  /// What `arsip.yaml` says of a log: the first entry whose pattern fits its path.
  func declaredLog(for path: String) -> (device: String, log: DeviceLog)? {
    for device in devices {
      if let log = device.logs.first(where: { TableMapping.fits($0.pattern, path) }) { return (device.id, log) }
    }
    return nil
  }
}

/// What the bytes of a log are. Unlike a table, a log is UTF-8 unless it begins with a byte order mark of UTF-16: lines that are not
/// go to quarantine one by one.
enum LogText {
  static func content(of bytes: UnsafeRawBufferPointer) -> TextContent {
    switch TextContent.detect(in: UnsafeRawBufferPointer(rebasing: bytes.prefix(4))) {
    case .empty where bytes.count <= 3: return .empty
    case .text(.utf16LittleEndian, let start): return .text(.utf16LittleEndian, start: start)
    case .text(.utf16BigEndian, let start): return .text(.utf16BigEndian, start: start)
    default: break
    }
    // More than one in a hundred (decision 73); most logs have none at all.
    if bytes.first(0) != nil, bytes.count(where: { $0 == 0 }) * 100 > bytes.count { return .binary }
    return .text(.utf8, start: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }
}
