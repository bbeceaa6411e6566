import CMemory
import Foundation
import Records

/// Cuts delimited text into records and fields (RFC 4180 with the dirt of decisions 23 and 76), one record a call, without allocating.
///
/// A line without a quote is cut 64 bytes at a time; only lines with one go through the byte machine.
struct RecordScanner: ~Copyable {
  private let base: UnsafeRawPointer
  /// Length of the whole text; fields and quoted line breaks may reach up to here.
  private let end: Int
  private let delimiter: UInt8
  private let hasQuotes: Bool

  /// Offset at which the next record starts.
  private(set) var position: Int
  /// Line of the next record's first character, counted from the scanner's start.
  private(set) var line = 0

  // The current record.
  private(set) var recordStart = 0
  private(set) var recordEnd = 0
  private(set) var recordLine = 0
  private(set) var fieldCount = 0
  private(set) var problem: QuarantinedRow.Reason?
  private var fields: UnsafeMutablePointer<Field>
  private var capacity = 64
  private static var mostFields: Int { 1 << 14 }
  private var scratch: UnsafeMutableRawPointer
  private var scratchCapacity = 4096

  /// Whether a field of a quoted record holds doubled quotes, by position.
  private var doubledQuotes: [Bool] = []

  // The 64 bytes at hand: where they begin, and a bit for each line end, and for each line end or delimiter not passed yet.
  private var block: Int
  private var lineEnds: UInt64 = 0
  private var hits: UInt64 = 0
  /// The last bytes of the text, filled up with zeros.
  private let tail: UnsafeMutableRawPointer

  struct Field {
    var start: UnsafeRawPointer
    var end: UnsafeRawPointer
  }

  init(text: UnsafeRawBufferPointer, from position: Int, delimiter: UInt8, hasQuotes: Bool) {
    fields = .allocate(capacity: capacity)
    scratch = .allocate(byteCount: scratchCapacity, alignment: 8)
    base = text.baseAddress ?? UnsafeRawPointer(scratch)
    end = text.count
    self.delimiter = delimiter
    self.hasQuotes = hasQuotes
    self.position = position
    block = position
    tail = .allocate(byteCount: 64, alignment: 16)
    look(at: position)
  }

  deinit {
    fields.deallocate()
    scratch.deallocate()
    tail.deallocate()
  }

  var fieldsPointer: UnsafePointer<Field> { UnsafePointer(fields) }

  /// The bytes of the current record without its line end.
  var recordBytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base + recordStart, count: recordEnd - recordStart)
  }

  @inline(__always)
  func cell(_ index: Int) -> Cell { Cell.trimmed(fields[index].start, fields[index].end, kind: .text) }

  /// Whether a field has no byte at all or only blanks.
  func isEmpty(_ index: Int) -> Bool { cell(index).count == 0 }

  /// Moves on to the next record; false at the end of the text.
  mutating func next() -> Bool {
    guard position < end else { return false }
    recordStart = position
    recordLine = line
    fieldCount = 0
    problem = nil
    cutLine()
    line += 1
    if hasQuotes, containsQuote() {
      cutQuoted()
      look(at: position)
    }
    return true
  }

  /// Takes up the 64 bytes from an offset on.
  @inline(__always)
  private mutating func look(at offset: Int) {
    block = offset
    var bytes = base + offset
    if offset + 64 > end {
      guard offset < end else {
        lineEnds = 0
        hits = 0
        return
      }
      tail.initializeMemory(as: UInt8.self, repeating: 0, count: 64)
      tail.copyMemory(from: bytes, byteCount: end - offset)
      bytes = UnsafeRawPointer(tail)
    }
    lineEnds = memory_mask(bytes, 0x0A)
    hits = lineEnds | memory_mask(bytes, delimiter)
  }

  /// Cuts at every delimiter up to the line end.
  private mutating func cutLine() {
    var fieldStart = recordStart
    while true {
      while hits != 0 {
        let bit = hits.trailingZeroBitCount
        hits &= hits &- 1
        let offset = block &+ bit
        if lineEnds >> UInt64(truncatingIfNeeded: bit) & 1 == 1 {
          finishLine(fieldStart, offset, next: offset &+ 1)
          return
        }
        append(fieldStart, offset)
        fieldStart = offset &+ 1
      }
      guard block &+ 64 < end else { break }
      look(at: block &+ 64)
    }
    block = end
    finishLine(fieldStart, end, next: end)
  }

  @inline(__always)
  private mutating func finishLine(_ fieldStart: Int, _ lineEnd: Int, next: Int) {
    var last = lineEnd
    if last > recordStart, base.load(fromByteOffset: last - 1, as: UInt8.self) == 0x0D { last -= 1 }
    append(min(fieldStart, last), last)
    recordEnd = last
    position = next
  }

  @inline(__always)
  private mutating func append(_ start: Int, _ end: Int) {
    if fieldCount == capacity, !growFields() { return }
    fields[fieldCount] = Field(start: base + start, end: base + end)
    fieldCount += 1
  }

  /// False when a record has more fields than any table: it is refused, and its line costs no more memory.
  private mutating func growFields() -> Bool {
    guard capacity < RecordScanner.mostFields else {
      problem = .columnCount
      return false
    }
    let larger = UnsafeMutablePointer<Field>.allocate(capacity: capacity * 4)
    larger.moveInitialize(from: fields, count: capacity)
    fields.deallocate()
    fields = larger
    capacity *= 4
    return true
  }

  private func containsQuote() -> Bool { memchr(base + recordStart, 0x22, recordEnd - recordStart) != nil }

  /// Cuts the record again, byte by byte, minding quotes. A quote that never closes properly costs its own line only.
  private mutating func cutQuoted() {
    let lineEnd = recordEnd
    let nextLine = position
    fieldCount = 0
    problem = nil
    doubledQuotes.removeAll(keepingCapacity: true)
    var at = recordStart
    var lineBreaks = 0
    var copies = false
    while true {
      if at < end, byte(at) == 0x22 {
        guard let close = closingQuote(after: at) else {
          fieldCount = 0
          append(recordStart, lineEnd)
          recordEnd = lineEnd
          position = nextLine
          problem = .unclosedQuote
          return
        }
        lineBreaks += close.lineBreaks
        append(at + 1, close.offset)
        if close.doubled {
          while doubledQuotes.count < fieldCount { doubledQuotes.append(false) }
          doubledQuotes[fieldCount - 1] = true
          copies = true
        }
        at = close.offset + 1
        while at < end, byte(at) == 0x20 { at += 1 }
      } else {
        let start = at
        while at < end, byte(at) != delimiter, byte(at) != 0x0A { at += 1 }
        let carriage = at > start && byte(at - 1) == 0x0D && (at == end || byte(at) == 0x0A)
        append(start, carriage ? at - 1 : at)
      }
      if at < end, byte(at) == delimiter {
        at += 1
        continue
      }
      var last = at
      if at < end, byte(at) == 0x0D { at += 1 } else if last > recordStart, byte(last - 1) == 0x0D { last -= 1 }
      recordEnd = last
      position = min(end, at + 1)
      break
    }
    line += lineBreaks
    if copies { unescape() }
  }

  @inline(__always)
  private func byte(_ offset: Int) -> UInt8 { base.load(fromByteOffset: offset, as: UInt8.self) }

  /// The quote that closes the one at `open`: the next single one, if a field or record ends behind it.
  private func closingQuote(after open: Int) -> (offset: Int, doubled: Bool, lineBreaks: Int)? {
    var at = open + 1
    var doubled = false
    var lineBreaks = 0
    while at < end {
      let current = byte(at)
      if current == 0x0A { lineBreaks += 1 }
      guard current == 0x22 else {
        at += 1
        continue
      }
      if at + 1 < end, byte(at + 1) == 0x22 {
        doubled = true
        at += 2
        continue
      }
      var behind = at + 1
      while behind < end, byte(behind) == 0x20 { behind += 1 }
      if behind == end || byte(behind) == delimiter || byte(behind) == 0x0A { return (at, doubled, lineBreaks) }
      if byte(behind) == 0x0D, behind + 1 == end || byte(behind + 1) == 0x0A { return (at, doubled, lineBreaks) }
      return nil
    }
    return nil
  }

  /// Copies the fields with doubled quotes into the scratch, each pair as one.
  private mutating func unescape() {
    let needed = recordEnd - recordStart
    if needed > scratchCapacity {
      scratch.deallocate()
      scratchCapacity = needed * 2
      scratch = .allocate(byteCount: scratchCapacity, alignment: 8)
    }
    var used = 0
    for index in doubledQuotes.indices where doubledQuotes[index] {
      let start = used
      var at = fields[index].start
      while at < fields[index].end {
        let current = at.load(as: UInt8.self)
        scratch.storeBytes(of: current, toByteOffset: used, as: UInt8.self)
        used += 1
        at += current == 0x22 ? 2 : 1
      }
      fields[index] = Field(start: UnsafeRawPointer(scratch) + start, end: UnsafeRawPointer(scratch) + used)
    }
  }
}
