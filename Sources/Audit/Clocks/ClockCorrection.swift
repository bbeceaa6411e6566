import Fundamentals
import Procedure
package import Records

/// Puts corrected times in the place of raw ones before anything is judged (decisions 13, 14).
package enum ClockCorrection {
  /// Corrects the traces of every device, and the table rows whose only computer has a clock with a correction. What rows said
  /// before stands in `Records.correctedTimes`; traces keep their raw time themselves. Costs nothing when no clock corrects.
  package static func apply(_ book: ClockBook, to records: Records, threads: Int) {
    correct(&records.traces.jobs, book)
    correct(&records.traces.captures, book)
    let clocks = book.clocks.filter { $0.isCorrecting && $0.correctsRows }
    guard !clocks.isEmpty else { return }
    let writers = Writers(book, clocks, cellCount: records.cells.count)
    records.correctedTimes.executions = correct(records.executions, writers, threads: threads) {
      [circumstances = records.circumstances] in circumstances[$0.circumstances].devices
    }
    records.correctedTimes.prints = correct(records.prints, writers, threads: threads) { $0.device }
  }

  /// Puts the raw times back, so that the same records can be audited again.
  package static func undo(_ records: Records) {
    for row in records.correctedTimes.executions {
      records.executions[Int(row.place)].start = row.start
      records.executions[Int(row.place)].end = row.end
    }
    for row in records.correctedTimes.prints {
      records.prints[Int(row.place)].start = row.start
      records.prints[Int(row.place)].end = row.end
    }
    records.correctedTimes = CorrectedTimes()
  }

  /// The clock, if any, that corrects the rows of each cell of devices.
  private struct Writers: Sendable {
    let clocks: [(device: Int32, segments: [ClockSegment])]
    /// By cell id: place in `clocks`, -1 for none.
    let places: [Int32]

    init(_ book: ClockBook, _ clocks: [DeviceClock], cellCount: Int) {
      self.clocks = clocks.map { ($0.device, $0.segments) }
      places = (0..<Int32(cellCount)).map { cell in
        let writer = book.computers[cell]
        return writer == 0 ? -1 : Int32(clocks.firstIndex { $0.device == writer } ?? -1)
      }
    }
  }

  private static func correct<Trace: ClockedTrace>(_ traces: inout [Trace], _ book: ClockBook) {
    var last: (device: Int32, segments: [ClockSegment]) = (-1, [])
    for index in traces.indices {
      let device = traces[index].device
      if device != last.device { last = (device, book[device]?.segments ?? []) }
      traces[index].time = last.segments.corrected(traces[index].rawTime)
    }
  }

  private static func correct<Row: ClockedRow>(
    _ rows: RowBuffer<Row>, _ writers: Writers, threads: Int, devices: @escaping @Sendable (Row) -> Int32
  ) -> [CorrectedTimes.Row] {
    inBlocks(rows.count, size: 1 << 16, threads: threads) { range in
      var corrected: [CorrectedTimes.Row] = []
      // Neighbouring rows are mostly of one computer.
      var clock: (device: Int32, segments: [ClockSegment]) = (0, [])
      var current: Int32 = -1
      for place in range {
        let row = rows.pointer(place)
        let writer = writers.places[Int(devices(row.pointee))]
        guard writer >= 0 else { continue }
        if writer != current { (current, clock) = (writer, writers.clocks[Int(writer)]) }
        corrected.append(
          CorrectedTimes.Row(
            place: Int32(truncatingIfNeeded: place), device: clock.device, start: row.pointee.start, end: row.pointee.end))
        row.pointee.start = clock.segments.corrected(row.pointee.start)
        row.pointee.end = clock.segments.corrected(row.pointee.end)
      }
      return corrected
    }.flatMap { $0 }
  }
}

/// A trace with the time that a device showed.
private protocol ClockedTrace {
  var device: Int32 { get }
  var rawTime: Instant { get }
  var time: Instant { get set }
}

extension PrintJob: ClockedTrace {}
extension CaptureTrace: ClockedTrace {}

/// A row of a table with the times that a computer wrote.
private protocol ClockedRow: BitwiseCopyable, Sendable {
  var start: Instant { get set }
  var end: Instant { get set }
}

extension Execution: ClockedRow {}
extension PrintRow: ClockedRow {}
