import Fundamentals
package import Procedure
package import Records

/// An archive that has been read: its records, and what else the audit and the report need of it.
package struct ArchiveContents: Sendable {
  package var records: Records
  package var procedure: Procedure
  package var settings: ArchiveSettings
  /// Every file that was read or tried, tables, logs and settings, in order of path.
  package var inputs: [String]
}

/// Reads a folder of records (semantics and formats: `formats.md` of the documentation).
package enum ArchiveReader {
  /// Reads everything below `folder`.
  ///
  /// A file or row that cannot be read stops nothing: it is in `Records.unread` or `Records.quarantine`.
  /// - Parameters:
  ///   - given: the procedure to audit against, instead of the one the archive names.
  ///   - threads: has no influence on the result.
  ///   - progress: bytes read so far and in all; called from several threads.
  package static func read(
    folder: String, procedure given: Procedure? = nil, threads: Int = processorCount,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(ArchiveError) -> ArchiveContents {
    let files = try Discovery(folder: folder)
    let settings = try ArchiveSettings.read(folder: folder, yaml: files.yaml)
    let procedure: Procedure
    if let given {
      procedure = given
    } else {
      procedure = try ProcedureChoice.procedure(folder: folder, files: files, settings: settings)
    }
    var opener = FileOpener(folder: folder, settings: settings, procedure: procedure, threads: threads)
    opener.open(files)
    var logs = LogOpener(folder: folder, settings: settings)
    logs.open(files.logs)
    var receipts = ReceiptOpener(folder: folder, threads: threads)
    receipts.open(files)
    let records = try load(opener, logs, receipts, settings, procedure, threads: threads, progress: progress)
    records.unused.append(contentsOf: files.unused)
    for entry in files.unlisted {
      records.unread.append(UnreadFile(path: entry.path, reason: .notOpened, detail: entry.reason))
    }
    return ArchiveContents(
      records: records, procedure: procedure, settings: settings,
      inputs: (files.tables + opener.eventLogs + files.yaml + files.logs + files.sealed).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      })
  }

  /// Reads tables and logs that are already in memory, such as the examples of a rule: path and text of each. Neither `threads` nor
  /// `chunkSize` (bytes that one thread reads at a time) has any influence on the result.
  package static func read(
    texts: [(path: String, text: String)], procedure: Procedure, settings: ArchiveSettings = ArchiveSettings(), threads: Int = 1,
    chunkSize: Int = 2 << 20
  ) throws(ArchiveError) -> ArchiveContents {
    var opener = FileOpener(folder: "", settings: settings, procedure: procedure, threads: threads)
    var logs = LogOpener(folder: "", settings: settings)
    var receipts = ReceiptOpener(folder: "", threads: threads)
    receipts.open(texts: texts.filter { ReceiptOpener.isOwn($0.path) })
    let others = texts.filter { !ReceiptOpener.isOwn($0.path) }
    for entry in others.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      if entry.path.hasPrefix("log/") {
        logs.open(text: entry.text, path: entry.path)
      } else {
        opener.open(text: entry.text, path: entry.path)
      }
    }
    let records = try load(opener, logs, receipts, settings, procedure, threads: threads, chunkSize: chunkSize) { _, _ in }
    return ArchiveContents(records: records, procedure: procedure, settings: settings, inputs: texts.map(\.path).sorted())
  }

  private static func load(
    _ opener: FileOpener, _ logs: LogOpener, _ receipts: ReceiptOpener, _ settings: ArchiveSettings, _ procedure: Procedure,
    threads: Int, chunkSize: Int = 2 << 20, progress: @escaping @Sendable (Int, Int) -> Void
  ) throws(ArchiveError) -> Records {
    do throws(OutOfMemory) {
      let records = try Records(zone: settings.zone, expectingStudents: opener.expectedStudents)
      records.unread = opener.unread + logs.unread + receipts.unread
      records.duplicates = opener.duplicates + logs.duplicates + receipts.duplicates
      records.unused = opener.unused + logs.unused
      records.files = opener.sources.map {
        SourceFile(path: $0.path, table: $0.layout.table, columns: $0.layout.present, byteCount: $0.byteCount)
      }
      let reading = Progress(total: opener.byteCount + logs.byteCount, report: progress)
      let loading = Loading(
        sources: opener.sources, records: records, threads: threads, chunkSize: chunkSize, progress: reading)
      try loading.all(settings, procedure)
      LogLoader(logs.sources, settings: settings, records: records, chunkSize: chunkSize).load(threads: threads) {
        reading.add($0)
      }
      receipts.load(into: records)
      opener.nameChangedFiles(in: records)
      logs.nameChangedFiles(in: records)
      records.quarantine.sort { ($0.file, $0.line) < ($1.file, $1.line) }
      return records
    } catch {
      throw ArchiveError(.outOfMemory)
    }
  }
}

/// Reads the tables one after the other, each on all threads: first those that tell how to read the others.
private struct Loading {
  let sources: [TableSource]
  let records: Records
  let threads: Int
  let chunkSize: Int
  let progress: Progress

  func all(_ archive: ArchiveSettings, _ procedure: Procedure) throws(OutOfMemory) {
    let steps = procedure.steps.map(\.number)
    let first = ReadingSettings(zone: archive.zone, steps: steps)
    records.schools = try load(SchoolReader.self, first)
    records.officers = try load(OfficerReader.self, first)
    records.devices = try load(DeviceReader.self, first)
    records.sessionRows = try load(SessionReader.self, first)

    let days = SessionDays()
    records.sessionRows.forEach { _, row in
      if row.session != 0 { days.add(records.sessions.bytes(row.session), day: row.date) }
    }
    let zones = DeviceZones()
    for device in archive.devices { if let zone = device.zone { zones.declare(device.id, zone: zone) } }
    records.devices.forEach { _, row in
      if Layout.key(records.cells.bytes(row.kind)) == Layout.key("komputer") {
        zones.addComputer(records.cells.bytes(row.device))
      }
    }
    let settings = ReadingSettings(zone: archive.zone, steps: steps, sessionDays: days, deviceZones: zones)
    records.students = try load(StudentReader.self, settings)
    records.roster = try load(RosterReader.self, settings)
    records.executions = try load(ExecutionReader.self, settings)
    records.statuses = try load(StatusReader.self, settings)
    records.prints = try load(PrintReader.self, settings)
    records.handovers = try load(HandoverReader.self, settings)
    records.stock = try load(StockReader.self, settings)
    records.waivers = try load(WaiverReader.self, settings)
  }

  private func load<Reader: RowReader>(
    _ reader: Reader.Type, _ settings: ReadingSettings
  ) throws(OutOfMemory) -> RowBuffer<Reader.Row> {
    let own = sources.enumerated().filter { $0.element.layout.table == Reader.table }.map {
      (file: $0.offset, source: $0.element)
    }
    let loader = try TableLoader<Reader>(own, settings: settings, records: records, chunkSize: chunkSize)
    return loader.load(threads: threads) { [progress] in progress.add($0) }
  }
}
