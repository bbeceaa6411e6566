import Records

/// What the keys of attributes mean, by level: looked up once for each distinct key of a log.
///
/// A value goes into slots: those of the columns of `langkah` in order, then those that only the reader looks at.
final class XESKeys {
  /// Slots behind the columns.
  enum Slot {
    static let columns = Table.executions.columns.count
    static let person = columns
    static let activity = columns + 1
    static let time = columns + 2
    static let transition = columns + 3
    static let instance = columns + 4
    /// Values of the keys of the log's first classifier, from here on.
    static let classifier = columns + 5
  }

  enum Level { case trace, event }

  private let mapping: EventLogMapping?
  private let level: Level
  private let names = NameTable()
  /// Slots of each key, by its id.
  private var slots = [XESSlots()]
  /// Keys of the first classifier, whose values stand for an activity that has no name.
  var classifier: [String] = []

  init(_ mapping: EventLogMapping?, level: Level) {
    self.mapping = mapping
    self.level = level
  }

  /// Whether the mapping says itself which column the time of an event fills.
  static func mapsTime(_ mapping: EventLogMapping?) -> Bool {
    mapping?.columns.contains { $0.attribute == "time:timestamp" } ?? false
  }

  /// The slots that a key fills; none for a key that nobody asked for.
  func slots(of key: UnsafeRawBufferPointer) -> XESSlots {
    let id = Int(names.intern(key))
    if id == slots.count { slots.append(XESSlots(find(String(decoding: key, as: UTF8.self)))) }
    return slots[id]
  }

  private func find(_ key: String) -> [Int] {
    let written = level == .event ? [key] : ["\(key)(case)", "case:\(key)"]
    var found: [Int] = []
    for entry in mapping?.columns ?? [] where written.contains(entry.attribute) {
      if let column = XESKeys.column(entry.column) { found.append(column) }
    }
    if found.isEmpty, let own = own(key) { found = [own] }
    if level == .event {
      switch key {
      case "concept:name": found.append(Slot.activity)
      case "time:timestamp": if !XESKeys.mapsTime(mapping) { found.append(Slot.time) }
      case "lifecycle:transition": found.append(Slot.transition)
      case "concept:instance": found.append(Slot.instance)
      default: break
      }
      for (index, part) in classifier.enumerated() where part == key { found.append(Slot.classifier + index) }
    }
    return found
  }

  /// A column that is called like the key, unless the mapping fills it from elsewhere.
  private func own(_ key: String) -> Int? {
    let name = key == "org:resource" ? "id_petugas" : key
    guard let column = XESKeys.column(name) else { return nil }
    let isTaken = mapping?.columns.contains { XESKeys.column($0.column) == column } ?? false
    return isTaken ? nil : column
  }

  private static func column(_ name: String) -> Int? {
    let key = Layout.key(name)
    return columnKeys.firstIndex(of: key)
  }

  private static let columnKeys = (Table.executions.columns + [EventLogMapping.personColumn]).map(Layout.key)
}

/// A set of slots.
struct XESSlots: Sequence {
  /// How many slots there can be.
  static let most = 64
  private var mask: UInt64 = 0

  init(_ slots: [Int] = []) {
    for slot in slots where slot < XESSlots.most { mask |= 1 << UInt64(slot) }
  }

  @inline(__always)
  var isEmpty: Bool { mask == 0 }

  /// In ascending order.
  struct Iterator: IteratorProtocol {
    fileprivate var mask: UInt64

    @inline(__always)
    mutating func next() -> Int? {
      guard mask != 0 else { return nil }
      defer { mask &= mask &- 1 }
      return mask.trailingZeroBitCount
    }
  }

  @inline(__always)
  func makeIterator() -> Iterator { Iterator(mask: mask) }
}
