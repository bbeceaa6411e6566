import CivilRegistry
import Fundamentals
import Records

/// What one chunk of a log yielded, with ids of its own names and lines counted from the chunk's start.
final class TraceBatch {
  let names = Names()
  let scratch = Scratch()
  var jobs: [PrintJob] = []
  var captures: [CaptureTrace] = []
  var readings: [ClockReading] = []
  /// A hash of the line of each trace, by which a repeated line is found.
  private(set) var jobLines: [UInt32] = []
  private(set) var captureLines: [UInt32] = []
  private(set) var readingLines: [UInt32] = []
  /// Lines, or records of a document; all of them are accepted, quarantined or blank.
  private(set) var lines = 0
  private(set) var accepted = 0
  private(set) var blank = 0
  private(set) var quarantine: [QuarantinedLine] = []
  /// Line ends passed, by which the next chunk's lines are counted.
  var lineEnds = 0

  /// Forgets everything, keeping the memory.
  func removeAll() {
    names.removeAll()
    jobs.removeAll(keepingCapacity: true)
    captures.removeAll(keepingCapacity: true)
    readings.removeAll(keepingCapacity: true)
    jobLines.removeAll(keepingCapacity: true)
    captureLines.removeAll(keepingCapacity: true)
    readingLines.removeAll(keepingCapacity: true)
    quarantine.removeAll()
    (lines, accepted, blank, lineEnds) = (0, 0, 0, 0)
  }

  func addBlank() {
    lines += 1
    blank += 1
  }

  /// Runs the reading of one line or record: all its traces are kept or, when it fails, none.
  @inline(__always)
  func add(
    _ bytes: UnsafeRawBufferPointer, line: Int, _ read: () throws(LineProblem) -> Void
  ) {
    lines += 1
    scratch.begin(limit: bytes.count)
    do throws(LineProblem) {
      try read()
      accepted += 1
      let hash = hashBytes(bytes)
      while jobLines.count < jobs.count { jobLines.append(hash) }
      while captureLines.count < captures.count { captureLines.append(hash) }
      while readingLines.count < readings.count { readingLines.append(hash) }
    } catch {
      jobs.removeLast(jobs.count - jobLines.count)
      captures.removeLast(captures.count - captureLines.count)
      readings.removeLast(readings.count - readingLines.count)
      quarantine.append(
        QuarantinedLine(file: 0, line: line, column: error.column, reason: error.reason, text: TraceBatch.shown(bytes)))
    }
  }

  /// What is shown of a line: its beginning, every NIK masked, and long runs of encoded data, which may be of somebody's body, left
  /// out.
  static func shown(_ bytes: UnsafeRawBufferPointer) -> String {
    var text: [UInt8] = []
    var run = 0
    for byte in bytes.prefix(1 << 16) {
      run = isEncoded(byte) ? run + 1 : 0
      if run < longestRun {
        text.append(byte)
      } else if run == longestRun {
        text.removeLast(longestRun - 1)
        text.append(contentsOf: Array("…".utf8))
      }
      if text.count >= 1024 { break }
    }
    masking(nikIn: &text)
    return String(decoding: text.prefix(400), as: UTF8.self)
  }

  private static let longestRun = 64

  /// Letters, digits and signs of base64 and of tokens made of it.
  private static func isEncoded(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2B || (0x2D...0x2F).contains(byte) || byte == 0x3D
      || byte == 0x5F
  }
}
