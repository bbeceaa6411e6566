import Foundation
import Fundamentals
import Records

/// Reads all files of one table on several threads into one row buffer.
///
/// Files are cut into chunks at line ends; a chunk is read on the assumption that a record starts there. The chunks then take
/// their turns in order: each checks that the one before it ended where it started (a quoted line break may lie across the cut)
/// and is read again if not, gives its names to the archive and renumbers its rows. So the result never depends on the
/// number of threads or on where the cuts fall.
final class TableLoader<Reader: RowReader>: @unchecked Sendable {
  private struct Chunk {
    var source: Int
    /// Both at the beginning of a line, or at the end of the text.
    var start: Int
    var end: Int
    /// Most rows it can hold.
    var capacity: Int
  }

  private let sources: [(file: Int, source: TableSource)]
  private let settings: ReadingSettings
  private let records: Records
  private let buffer: RowBuffer<Reader.Row>
  private var chunks: [Chunk] = []
  private let turn = NSCondition()
  private var nextChunk = 0
  private var expectedStart = 0
  private var lineBase = 0
  private var rowCount = 0
  private let desks: Desks<Reader.Row>
  /// Chunks read before their turn.
  private var sheaves: [Int: Sheaf] = [:]
  private var isTaking = false
  private var mostWaiting = 1

  /// - Parameters:
  ///   - sources: index into `records.files` and content, in order of path.
  ///   - chunkSize: least bytes of a chunk; has no influence on the result.
  init(
    _ sources: [(file: Int, source: TableSource)], settings: ReadingSettings, records: Records, chunkSize: Int = 2 << 20
  ) throws(OutOfMemory) {
    self.sources = sources
    self.settings = settings
    self.records = records
    for (index, entry) in sources.enumerated() {
      switch entry.source.content {
      case .sheet(let sheet):
        chunks.append(Chunk(source: index, start: 0, end: 0, capacity: sheet.rows.count))
      case .text(let text):
        // Every accepted row has a delimiter or a line end for each header cell.
        let shortestRow = max(1, entry.source.layout.header.count)
        var start = text.dataStart
        repeat {
          let end = TableLoader.lineStart(text, atOrAfter: start + max(1, chunkSize))
          chunks.append(Chunk(source: index, start: start, end: end, capacity: (end - start) / shortestRow + 2))
          start = end
        } while start < text.text.count
      }
    }
    let capacity = chunks.reduce(0) { $0 + $1.capacity }
    desks = Desks(capacity: chunks.reduce(0) { max($0, $1.capacity) })
    guard capacity < Int(Int32.max), let buffer = RowBuffer<Reader.Row>(capacity: capacity) else { throw OutOfMemory() }
    self.buffer = buffer
  }

  /// Reads everything; balances go to `records.files`, unreadable rows to `records.quarantine`.
  func load(threads: Int, progress: @escaping @Sendable (Int) -> Void) -> RowBuffer<Reader.Row> {
    mostWaiting = threads * 2
    parallel(chunks.count, threads: threads) { [self] index in
      read(index)
      progress(chunks[index].end - chunks[index].start)
    }
    buffer.setCount(rowCount)
    return buffer
  }

  /// A chunk that was read and waits for its turn.
  private struct Sheaf {
    var desk: Desk<Reader.Row>
    var result: ChunkResult
  }

  private func read(_ index: Int) {
    let chunk = chunks[index]
    let desk = desks.take()
    let result = parse(sources[chunk.source], chunk.start..<chunk.end, desk)
    turn.lock()
    // Nobody reads far ahead of a slow turn.
    while sheaves.count >= mostWaiting, index != nextChunk { turn.wait() }
    sheaves[index] = Sheaf(desk: desk, result: result)
    // Whoever finds the next chunk ready takes it in; the others go on reading.
    while !isTaking, let sheaf = sheaves.removeValue(forKey: nextChunk) {
      isTaking = true
      let own = nextChunk
      turn.unlock()
      let taken = takeIn(own, sheaf)
      turn.lock()
      nextChunk += 1
      isTaking = false
      turn.broadcast()
      turn.unlock()
      place(taken)
      turn.lock()
    }
    turn.unlock()
  }

  /// A chunk whose names the archive knows.
  private struct Taken {
    var desk: Desk<Reader.Row>
    var map: NameMap
    var place: Int
    var count: Int
    var firstLine: Int
  }

  private func takeIn(_ index: Int, _ sheaf: Sheaf) -> Taken {
    let chunk = chunks[index]
    let entry = sources[chunk.source]
    var result = sheaf.result
    if index == 0 || chunks[index - 1].source != chunk.source {
      if case .text(let text) = entry.source.content {
        expectedStart = text.dataStart
        lineBase = text.dataLine
      } else {
        expectedStart = 0
        lineBase = 0
      }
    }
    if chunk.start != expectedStart, case .text = entry.source.content {
      result = parse(entry, min(expectedStart, chunk.end)..<chunk.end, sheaf.desk)
      if expectedStart > chunk.end { result.endPosition = expectedStart }
    }
    let taken = Taken(
      desk: sheaf.desk, map: sheaf.desk.names.merge(into: records), place: rowCount, count: result.accepted, firstLine: lineBase)
    account(result, entry.file, lineBase)
    lineBase += result.lines
    expectedStart = result.endPosition
    rowCount += result.accepted
    return taken
  }

  private func place(_ taken: Taken) {
    let target = buffer.populated(taken.place..<(taken.place + taken.count))
    for index in 0..<taken.count {
      var row = taken.desk.rows[index]
      Reader.renumber(&row, by: taken.map)
      row.position.line &+= UInt32(truncatingIfNeeded: taken.firstLine)
      target[index] = row
    }
    desks.giveBack(taken.desk)
  }

  private func parse(_ entry: (file: Int, source: TableSource), _ range: Range<Int>, _ desk: Desk<Reader.Row>) -> ChunkResult {
    desk.names.removeAll()
    var reader = ChunkReader<Reader>(
      file: entry.file, layout: entry.source.layout, settings: settings, names: desk.names, target: desk.rows)
    switch entry.source.content {
    case .text(let text): return reader.read(text, range)
    case .sheet(let sheet): return reader.read(sheet)
    }
  }

  private func account(_ result: ChunkResult, _ file: Int, _ firstLine: Int) {
    records.files[file].rows += result.rows
    records.files[file].accepted += result.accepted
    records.files[file].blank += result.blank
    records.files[file].quarantined += result.quarantine.count
    for var row in result.quarantine {
      row.line += firstLine
      records.quarantine.append(row)
    }
  }

  /// The beginning of the first line at or after `offset`, which is not the text's first one; the end when there is none.
  private static func lineStart(_ text: DelimitedText, atOrAfter offset: Int) -> Int {
    guard offset < text.text.count, let base = text.text.baseAddress else { return text.text.count }
    guard let found = memchr(base + offset - 1, 0x0A, text.text.count - offset + 1) else { return text.text.count }
    return UnsafeRawPointer(found) - base + 1
  }
}
