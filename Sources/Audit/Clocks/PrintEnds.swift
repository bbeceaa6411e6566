import Fundamentals
import Records

/// The ends of recorded prints by id_cetak, to compare spooler jobs with (decision 98).
struct PrintEnds {
  private let times: TableTimes
  /// Names compared on letters and digits without case (decision 49).
  private let names: NameTable
  /// Place of the first print of each name, and of the next one of the same name; -1: no more.
  private var first: [Int32] = [-1]
  private var next: [Int32]
  private var key: [UInt8] = []

  init(_ times: TableTimes) {
    self.times = times
    let prints = times.records.prints
    names = NameTable(expecting: prints.count)
    next = [Int32](repeating: -1, count: prints.count)
    for place in (0..<prints.count).reversed() where prints[place].id != 0 && prints[place].end.isPresent {
      let name = id(of: prints[place].id) { [names] in names.intern($0) }
      guard let name, name != 0 else { continue }
      if Int(name) == first.count { first.append(-1) }
      next[place] = first[Int(name)]
      first[Int(name)] = Int32(place)
    }
  }

  /// The end of the print of a name that is nearest to a time, and who wrote it; the first of two equally near.
  mutating func nearest(to time: Instant, name: Int32) -> (end: Instant, writer: Int32)? {
    guard let known = id(of: name, look: { [names] in names.find($0) }), known != 0 else { return nil }
    var best: (end: Instant, writer: Int32, distance: UInt64)?
    var place = first[Int(known)]
    while place >= 0 {
      let row = times.records.prints[Int(place)]
      let end = times.end(of: row)
      let distance = (end.microseconds &- time.microseconds).magnitude
      if best.map({ distance < $0.distance }) ?? true { best = (end, times.writer(of: row), distance) }
      place = next[Int(place)]
    }
    return best.map { ($0.end, $0.writer) }
  }

  private mutating func id(of text: Int32, look: (UnsafeRawBufferPointer) -> Int32?) -> Int32? {
    key.removeAll(keepingCapacity: true)
    appendCellKey(times.records.texts.bytes(text), to: &key)
    return key.withUnsafeBytes(look)
  }
}
