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
    /// First place in the buffer.
    var place: Int
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
  private var segments: [Range<Int>] = []

  /// - Parameters:
  ///   - sources: index into `records.files` and content, in order of path.
  ///   - chunkSize: least bytes of a chunk; has no influence on the result.
  init(
    _ sources: [(file: Int, source: TableSource)], settings: ReadingSettings, records: Records, chunkSize: Int = 2 << 20
  ) throws(OutOfMemory) {
    self.sources = sources
    self.settings = settings
    self.records = records
    var place = 0
    for (index, entry) in sources.enumerated() {
      switch entry.source.content {
      case .sheet(let sheet):
        chunks.append(Chunk(source: index, start: 0, end: 0, place: place))
        place += sheet.rows.count
      case .text(let text):
        // Every accepted row has a delimiter or a line end for each header cell.
        let shortestRow = max(1, entry.source.layout.header.count)
        var start = text.dataStart
        repeat {
          let end = TableLoader.lineStart(text, atOrAfter: start + max(1, chunkSize))
          chunks.append(Chunk(source: index, start: start, end: end, place: place))
          place += (end - start) / shortestRow + 2
          start = end
        } while start < text.text.count
      }
    }
    guard place < Int(Int32.max), let buffer = RowBuffer<Reader.Row>(capacity: place) else { throw OutOfMemory() }
    self.buffer = buffer
  }

  /// Reads everything; balances go to `records.files`, unreadable rows to `records.quarantine`.
  func load(threads: Int, progress: @escaping @Sendable (Int) -> Void) -> RowBuffer<Reader.Row> {
    parallel(chunks.count, threads: threads) { [self] index in
      read(index)
      progress(chunks[index].end - chunks[index].start)
    }
    buffer.setSegments(segments)
    return buffer
  }

  private func read(_ index: Int) {
    let chunk = chunks[index]
    let entry = sources[chunk.source]
    var names = Names()
    let range = chunk.start..<chunk.end
    var result = parse(entry, range, chunk, names)

    turn.lock()
    while nextChunk != index { turn.wait() }
    if index == 0 || chunks[index - 1].source != chunk.source {
      if case .text(let text) = entry.source.content {
        expectedStart = text.dataStart
        lineBase = text.dataLine
      } else {
        expectedStart = 0
        lineBase = 0
      }
    }
    if range.lowerBound != expectedStart, case .text = entry.source.content {
      names = Names()
      result = parse(entry, min(expectedStart, range.upperBound)..<range.upperBound, chunk, names)
      if expectedStart > range.upperBound { result.endPosition = expectedStart }
    }
    let firstLine = lineBase
    lineBase += result.lines
    expectedStart = result.endPosition
    let map = NameMap(
      persons: records.persons.merge(names.persons), sessions: records.sessions.merge(names.sessions),
      cells: records.cells.merge(names.cells), texts: records.texts.merge(names.texts))
    account(result, entry.file, firstLine)
    segments.append(chunk.place..<(chunk.place + result.accepted))
    nextChunk += 1
    turn.broadcast()
    turn.unlock()

    for place in chunk.place..<(chunk.place + result.accepted) {
      Reader.renumber(&buffer.pointer(place).pointee, by: map)
      buffer.pointer(place).pointee.position.line &+= UInt32(truncatingIfNeeded: firstLine)
    }
  }

  private func parse(_ entry: (file: Int, source: TableSource), _ range: Range<Int>, _ chunk: Chunk, _ names: Names)
    -> ChunkResult
  {
    var reader = ChunkReader<Reader>(
      file: entry.file, layout: entry.source.layout, settings: settings, names: names, target: buffer.pointer(chunk.place))
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
