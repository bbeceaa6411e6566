import Fundamentals
import Records

/// Finds lines that stand in two logs of one format, as rotation and copying leave them: the first by path counts, the others are
/// accepted and ignored. Equal lines inside one log are all used (decision 17).
struct RepeatedLines {
  /// A hash of the line of each trace, in order.
  private var jobs: [UInt32] = []
  private var captures: [UInt32] = []
  private var readings: [UInt32] = []

  mutating func append(_ batch: TraceBatch) {
    jobs.append(contentsOf: batch.jobLines)
    captures.append(contentsOf: batch.captureLines)
    readings.append(contentsOf: batch.readingLines)
  }

  /// Takes the traces of repeated lines out and counts the lines.
  ///
  /// Equal is what says the same at the same time; where a line names no device, the name of its log may differ.
  func remove(from records: Records) {
    let first = records.files.count
    RepeatedLines.remove(from: &records.traces.jobs, jobs, &records.logs, first) { job in
      var job = job
      job.device = 0
      return job
    }
    RepeatedLines.remove(from: &records.traces.captures, captures, &records.logs, first) { capture in
      var capture = capture
      capture.device = 0
      // What the hash follows depends on the lines before.
      capture.flags &= 3
      return capture
    }
    RepeatedLines.remove(from: &records.traces.readings, readings, &records.logs, first) { reading in
      var reading = reading
      reading.device = 0
      return reading
    }
  }

  private struct Key<Trace: Hashable>: Hashable {
    var hash: UInt32
    var trace: Trace
  }

  /// The traces of one log.
  private struct Part {
    var file: Int
    var range: Range<Int>
    var earliest: Instant
    var latest: Instant
  }

  private static func remove<Trace: TimedTrace>(
    from traces: inout [Trace], _ hashes: [UInt32], _ logs: inout [LogFile], _ firstFile: Int, _ identity: (Trace) -> Trace
  ) {
    let parts = parts(of: traces, firstFile)
    var kept = [Bool](repeating: true, count: 0)
    for format in Set(logs.map(\.format)) {
      let own = parts.filter { logs[$0.file].format == format }
      for group in overlapping(own) where group.count > 1 {
        if kept.isEmpty { kept = [Bool](repeating: true, count: traces.count) }
        let suspects = Suspects(group.map(\.range), hashes)
        var seen: Set<Key<Trace>> = []
        for part in group {
          var keys: [Key<Trace>] = []
          var lastLine: UInt32 = 0
          for index in part.range where suspects.contains(hashes[index]) {
            var trace = identity(traces[index])
            trace.position = Position(file: 0, line: 0)
            let key = Key(hash: hashes[index], trace: trace)
            if seen.contains(key) {
              kept[index] = false
              if traces[index].position.line != lastLine { logs[part.file].repeated += 1 }
              lastLine = traces[index].position.line
            } else {
              keys.append(key)
            }
          }
          seen.formUnion(keys)
        }
      }
    }
    guard kept.contains(false) else { return }
    traces = traces.indices.filter { kept[$0] }.map { traces[$0] }
  }

  private static func parts(of traces: [some TimedTrace], _ firstFile: Int) -> [Part] {
    var parts: [Part] = []
    for (index, trace) in traces.enumerated() {
      let file = Int(trace.position.file) - firstFile
      if var last = parts.last, last.file == file {
        last.range = last.range.lowerBound..<(index + 1)
        last.earliest = min(last.earliest, trace.rawTime)
        last.latest = max(last.latest, trace.rawTime)
        parts[parts.count - 1] = last
      } else {
        parts.append(Part(file: file, range: index..<(index + 1), earliest: trace.rawTime, latest: trace.rawTime))
      }
    }
    return parts
  }

  /// Logs whose times touch, directly or through others, each group in order of path: only in those can a line stand twice.
  private static func overlapping(_ parts: [Part]) -> [[Part]] {
    var groups: [(latest: Instant, parts: [Part])] = []
    for part in parts.sorted(by: { $0.earliest < $1.earliest }) {
      if let last = groups.last, part.earliest <= last.latest {
        groups[groups.count - 1].parts.append(part)
        groups[groups.count - 1].latest = max(last.latest, part.latest)
      } else {
        groups.append((part.latest, [part]))
      }
    }
    return groups.map { $0.parts.sorted { $0.file < $1.file } }
  }
}

/// A trace that knows when its device's clock made it.
private protocol TimedTrace: Positioned {
  var rawTime: Instant { get }
}

extension PrintJob: TimedTrace {}
extension CaptureTrace: TimedTrace {}
extension ClockReading: TimedTrace {}

/// Hashes that may stand in more than one log: of all others nothing need be remembered.
private struct Suspects {
  /// By the lower bits of a hash, in how many logs it was met: 0, 1, or 2 for more.
  private var logs: [UInt8]
  private let mask: Int

  init(_ ranges: [Range<Int>], _ hashes: [UInt32]) {
    var size = 1 << 10
    while size < ranges.reduce(0, { $0 + $1.count }) * 8 { size *= 2 }
    mask = size - 1
    logs = [UInt8](repeating: 0, count: size)
    var last = [Int32](repeating: -1, count: size)
    for (log, range) in ranges.enumerated() {
      for index in range {
        let place = Int(hashes[index]) & mask
        guard last[place] != log else { continue }
        last[place] = Int32(log)
        logs[place] = min(2, logs[place] + 1)
      }
    }
  }

  func contains(_ hash: UInt32) -> Bool { logs[Int(hash) & mask] > 1 }
}
