import Fundamentals
import Records

/// A device log opened for reading: its text, its format, and how it is laid out.
final class LogSource: @unchecked Sendable {
  let path: String
  /// Bytes of the file on disk.
  let byteCount: Int
  let format: DeviceLogFormat
  /// The device that `arsip.yaml` says the log belongs to, and the entry that says so.
  let declared: (device: String, log: DeviceLog)?
  let shape: Shape
  let text: UnsafeRawBufferPointer
  /// Keeps the memory behind `text` alive.
  private let owner: MappedBytes

  enum Shape {
    case lines
    /// One JSON value over several lines, or several such values.
    case document
    /// `journalctl -o export`.
    case entries
    /// Windows events in XML.
    case events
    case table(DelimitedText, LogTableKind)
  }

  init(
    path: String, byteCount: Int, format: DeviceLogFormat, declared: (device: String, log: DeviceLog)?, shape: Shape,
    text: UnsafeRawBufferPointer, owner: MappedBytes
  ) {
    self.path = path
    self.byteCount = byteCount
    self.format = format
    self.declared = declared
    self.shape = shape
    self.text = text
    self.owner = owner
  }

  /// Where the chunks of the text begin, its end last. A capture response is checked against the one before it, so that a log of
  /// them is one chunk.
  func cuts(every size: Int) -> [Int] {
    var cuts = [0]
    while let start = cuts.last, start < text.count {
      switch shape {
      case .lines where format != .biometricResponses: cuts.append(text.lineStart(atOrAfter: start + max(1, size)))
      case .events: cuts.append(WindowsEventReader.eventStart(text, atOrAfter: start + max(1, size)))
      case .lines, .document, .entries, .table: cuts.append(text.count)
      }
    }
    return cuts
  }

  /// Reads the lines or records that begin in a chunk; lines count from 1 at its start. `file` is what positions say.
  func read(_ range: Range<Int>, file: UInt32, _ context: LogContext, into batch: TraceBatch) {
    let chunk = UnsafeRawBufferPointer(rebasing: text[range])
    switch shape {
    case .entries:
      var reader = JournalExport(context)
      reader.read(chunk, file: file, into: batch)
    case .events:
      var reader = WindowsEventReader(context)
      reader.read(chunk, file: file, into: batch)
    case .table(let table, .captures(let columns)):
      var reader = LogTableReader<CaptureLogReader>(context, columns: columns)
      reader.read(table, file: file, into: batch)
    case .table(let table, .jobs(let columns)):
      var reader = LogTableReader<PrinterJobReader>(context, columns: columns)
      reader.read(table, file: file, into: batch)
    case .lines, .document:
      let scratch = batch.scratch
      switch format {
      case .cupsPageLog: readLines(PageLogReader(context), chunk, file, batch)
      case .cupsAccessLog: readLines(AccessLogReader(context), chunk, file, batch)
      case .cupsErrorLog: readLines(ErrorLogReader(context), chunk, file, batch)
      case .syslog: readLines(SyslogReader(context), chunk, file, batch)
      case .journal: readJSON(JSONFieldReader<JournalReader>(context, scratch: scratch), chunk, file, batch)
      case .printerJobs: readJSON(JSONFieldReader<PrinterJobReader>(context, scratch: scratch), chunk, file, batch)
      case .captures: readJSON(JSONFieldReader<CaptureLogReader>(context, scratch: scratch), chunk, file, batch)
      case .biometricResponses: readJSON(BiometricLogReader(context, scratch: scratch), chunk, file, batch)
      // Their shape says how they are read.
      case .windowsEvents, .table: break
      }
    }
  }

  private func readJSON(_ reader: some JSONReader, _ chunk: UnsafeRawBufferPointer, _ file: UInt32, _ batch: TraceBatch) {
    if case .document = shape {
      var document = JSONDocument(reader)
      document.read(chunk, file: file, into: batch)
    } else {
      readLines(JSONLineReader(reader), chunk, file, batch)
    }
  }

  private func readLines(_ reader: some LineReader, _ chunk: UnsafeRawBufferPointer, _ file: UInt32, _ batch: TraceBatch) {
    var reader = reader
    reader.readLines(chunk, file: file, into: batch)
  }
}
