import Foundation
import Fundamentals
import Records

/// Reads all device logs on several threads into `Records.traces`.
///
/// Logs are cut into chunks, which are read in any order and then take their turns in order of path and line: each gives its names to
/// the archive and appends its traces. So the result never depends on the number of threads or on where the cuts fall.
final class LogLoader: @unchecked Sendable {
  private struct Chunk {
    var source: Int
    var range: Range<Int>
  }

  private let sources: [LogSource]
  private let contexts: [LogContext]
  private let records: Records
  private let chunks: [Chunk]
  private let turn = NSCondition()
  private var nextChunk = 0
  private var lineBase = 0
  private var repeats = RepeatedLines()
  /// Batches that no thread works at, to be used again.
  private var freeBatches: [TraceBatch] = []

  /// To be made when all tables have been read, since they tell which devices there are.
  init(_ sources: [LogSource], settings: ArchiveSettings, records: Records, chunkSize: Int) {
    self.sources = sources
    self.records = records
    let devices = LogDevices(records, settings)
    let newestDay = sources.contains { $0.format == .syslog } ? records.newestDay : nil
    contexts = sources.map { source in
      LogContext(
        devices: devices, declared: source.declared.map { devices.named($0.device.utf8) },
        byFileName: devices.named(LogContext.name(of: source.path).utf8), template: source.declared?.log.template,
        columns: source.declared?.log.columns ?? [:], newestDay: newestDay)
    }
    chunks = sources.enumerated().flatMap { index, source in
      let cuts = source.cuts(every: chunkSize)
      return zip(cuts, cuts.dropFirst()).map { Chunk(source: index, range: $0..<$1) }
    }
    records.logs = sources.map { LogFile(path: $0.path, format: $0.format.rawValue, byteCount: $0.byteCount) }
  }

  /// Reads everything; balances go to `records.logs`, unreadable lines to `records.quarantinedLines`.
  func load(threads: Int, progress: @escaping @Sendable (Int) -> Void) {
    parallel(chunks.count, threads: threads) { [self] index in
      read(index)
      progress(chunks[index].range.count)
    }
    repeats.remove(from: records)
  }

  private func read(_ index: Int) {
    let chunk = chunks[index]
    let batch = turn.withLock { freeBatches.popLast() } ?? TraceBatch()
    batch.removeAll()
    // Positions of traces count on behind the tables.
    let file = UInt32(truncatingIfNeeded: records.files.count + chunk.source)
    sources[chunk.source].read(chunk.range, file: file, contexts[chunk.source], into: batch)

    turn.lock()
    while nextChunk != index { turn.wait() }
    if index == 0 || chunks[index - 1].source != chunk.source { lineBase = 0 }
    let first = lineBase
    lineBase += batch.lineEnds
    if first == 0 { reserve(for: chunk, as: batch) }
    batch.append(to: records, source: chunk.source, firstLine: first)
    repeats.append(batch)
    freeBatches.append(batch)
    nextChunk += 1
    turn.broadcast()
    turn.unlock()
  }
}

extension LogLoader {
  /// Makes room for the traces of a log, if its other chunks are like its first one: growing step by step would copy them again and
  /// again.
  private func reserve(for chunk: Chunk, as batch: TraceBatch) {
    let whole = sources[chunk.source].text.count
    guard whole > chunk.range.count, !chunk.range.isEmpty else { return }
    func reserve<Trace>(_ traces: inout [Trace], _ count: Int) {
      if count > 0 { traces.reserveCapacity(traces.count + count * (whole / chunk.range.count + 2)) }
    }
    reserve(&records.traces.jobs, batch.jobs.count)
    reserve(&records.traces.captures, batch.captures.count)
    reserve(&records.traces.readings, batch.readings.count)
  }
}

extension TraceBatch {
  /// Gives names, traces and balance to the archive, behind `firstLine` lines of the same log.
  fileprivate func append(to records: Records, source: Int, firstLine: Int) {
    let ids = names.merge(into: records)
    let line = UInt32(truncatingIfNeeded: firstLine)
    for index in jobs.indices { jobs[index].renumber(by: ids, firstLine: line) }
    for index in captures.indices { captures[index].renumber(by: ids, firstLine: line) }
    for index in readings.indices { readings[index].renumber(by: ids, firstLine: line) }
    records.traces.jobs.append(contentsOf: jobs)
    records.traces.captures.append(contentsOf: captures)
    records.traces.readings.append(contentsOf: readings)
    records.logs[source].lines += lines
    records.logs[source].accepted += accepted
    records.logs[source].blank += blank
    records.logs[source].quarantined += quarantine.count
    for var line in quarantine {
      line.file = source
      line.line += firstLine
      records.quarantinedLines.append(line)
    }
  }
}

extension PrintJob {
  fileprivate mutating func renumber(by ids: NameMap, firstLine: UInt32) {
    name = ids.texts[Int(name)]
    device = ids.cells[Int(device)]
    queue = ids.cells[Int(queue)]
    printer = ids.cells[Int(printer)]
    user = ids.cells[Int(user)]
    billing = ids.cells[Int(billing)]
    position.line &+= firstLine
  }
}

extension CaptureTrace {
  fileprivate mutating func renumber(by ids: NameMap, firstLine: UInt32) {
    device = ids.cells[Int(device)]
    algorithm = ids.cells[Int(algorithm)]
    person = ids.persons[Int(person)]
    session = ids.sessions[Int(session)]
    transaction = ids.texts[Int(transaction)]
    reason = ids.texts[Int(reason)]
    position.line &+= firstLine
  }
}

extension ClockReading {
  fileprivate mutating func renumber(by ids: NameMap, firstLine: UInt32) {
    device = ids.cells[Int(device)]
    boot = ids.texts[Int(boot)]
    position.line &+= firstLine
  }
}

extension Records {
  /// The last day of which any table speaks, on the archive's wall (decision 93).
  fileprivate var newestDay: LocalDate? {
    var newest = Instant.missing
    executions.forEach { _, row in newest = max(newest, row.start, row.end) }
    statuses.forEach { _, row in newest = max(newest, row.time) }
    prints.forEach { _, row in newest = max(newest, row.start, row.end) }
    handovers.forEach { _, row in newest = max(newest, row.time) }
    stock.forEach { _, row in newest = max(newest, row.time) }
    return newest.isPresent ? newest.date(in: zone) : nil
  }
}
