import CMemory

/// Distinct NIKs numbered in order of first appearance. Id 0 is always the empty one.
///
/// The value of a NIK of sixteen digits stands in the hash table itself, so that looking one up touches one place of memory;
/// digits of another length, which are rare, go through a `NameTable`.
/// Not safe to change from several threads; reading is.
public final class PersonTable: @unchecked Sendable {
  @usableFromInline
  struct Slot: BitwiseCopyable {
    /// Value of the digits; 0 in a free slot.
    @usableFromInline var value: UInt64
    @usableFromInline var id: Int32
  }

  @usableFromInline var slots: UnsafeMutablePointer<Slot>
  @usableFromInline var mask: Int
  /// How many NIKs there are, the empty one included.
  public private(set) var count = 1
  /// Sixteen bytes an id: the digits, as text.
  private var digits: UnsafeMutableRawPointer
  private var capacity: Int
  private let odd = NameTable(expecting: 16)
  private var last = Slot(value: 0, id: 0)
  /// Id of each odd name, and the name of each odd id.
  private var oddIDs: [Int32] = [0]
  private var oddNames: [Int32: Int32] = [:]

  public init(expecting count: Int = 64) {
    var size = 128
    while count * 3 > size * 2 { size *= 2 }
    mask = size - 1
    slots = freeSlots(size)
    capacity = size
    digits = .allocate(byteCount: capacity * 16, alignment: 16)
  }

  deinit {
    slots.deallocate()
    digits.deallocate()
  }

  /// Forgets all NIKs, keeping the memory.
  public func removeAll() {
    slots.update(repeating: Slot(value: 0, id: 0), count: mask + 1)
    count = 1
    last = Slot(value: 0, id: 0)
    if !oddNames.isEmpty {
      odd.removeAll()
      oddIDs = [0]
      oddNames = [:]
    }
  }

  /// The digits of a NIK; valid until the next one is added.
  public func bytes(_ id: Int32) -> UnsafeRawBufferPointer {
    if id == 0 { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let own = digits + Int(id) * 16
    if own.load(as: UInt8.self) == 0, let name = oddNames[id] { return odd.bytes(name) }
    return UnsafeRawBufferPointer(start: own, count: 16)
  }

  public func text(_ id: Int32) -> String { String(decoding: bytes(id), as: UTF8.self) }

  /// The id of a NIK, added when it is new.
  public func intern(_ name: UnsafeRawBufferPointer) -> Int32 {
    if name.count == 0 { return 0 }
    guard name.count == 16, let value = PersonTable.value(name), value != 0 else { return internOdd(name) }
    return intern(value: value, name)
  }

  /// The id of a NIK, or nil when it was never added.
  public func find(_ name: UnsafeRawBufferPointer) -> Int32? {
    if name.count == 0 { return 0 }
    guard name.count == 16, let value = PersonTable.value(name), value != 0 else {
      return odd.find(name).map { oddIDs[Int($0)] }
    }
    var slot = PersonTable.hash(value) & mask
    while slots[slot].value != 0 {
      if slots[slot].value == value { return slots[slot].id }
      slot = (slot + 1) & mask
    }
    return nil
  }

  public func find(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  /// Adds every NIK of `other`; the result holds the id here of each id there.
  public func merge(_ other: PersonTable) -> [Int32] {
    let total = other.count
    // Slots lie anywhere in memory: each is fetched a while before it is looked at.
    let early = 16
    return [Int32](unsafeUninitializedCapacity: total) { ids, initialized in
      ids[0] = 0
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: early) { values in
        for id in 1..<total + early {
          let slot = id % early
          if id > early {
            let due = id - early
            ids[due] =
              values[slot] == 0
              ? internOdd(other.bytes(Int32(due)))
              : idOf(values[slot], UnsafeRawBufferPointer(start: other.digits + due * 16, count: 16))
          }
          guard id < total else { continue }
          values[slot] = PersonTable.value(UnsafeRawBufferPointer(start: other.digits + id * 16, count: 16)) ?? 0
          memory_prefetch(slots + PersonTable.hash(values[slot]) & mask)
        }
      }
      initialized = total
    }
  }

  private func intern(value: UInt64, _ name: UnsafeRawBufferPointer) -> Int32 {
    // Neighbouring rows mostly speak of the same person.
    if value == last.value { return last.id }
    last = Slot(value: value, id: idOf(value, name))
    return last.id
  }

  private func idOf(_ value: UInt64, _ name: UnsafeRawBufferPointer) -> Int32 {
    var slot = PersonTable.hash(value) & mask
    while slots[slot].value != 0 {
      if slots[slot].value == value { return slots[slot].id }
      slot = (slot + 1) & mask
    }
    let id = newID()
    if let base = name.baseAddress { (digits + Int(id) * 16).copyMemory(from: base, byteCount: 16) }
    slots[slot] = Slot(value: value, id: id)
    if count * 3 > (mask + 1) * 2 { grow() }
    return id
  }

  private func internOdd(_ name: UnsafeRawBufferPointer) -> Int32 {
    let index = odd.intern(name)
    if Int(index) < oddIDs.count { return oddIDs[Int(index)] }
    let id = newID()
    // Tells that the digits stand elsewhere.
    (digits + Int(id) * 16).initializeMemory(as: UInt8.self, repeating: 0, count: 16)
    oddIDs.append(id)
    oddNames[id] = index
    return id
  }

  private func newID() -> Int32 {
    if count == capacity {
      let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity * 32, alignment: 16)
      larger.copyMemory(from: digits, byteCount: capacity * 16)
      digits.deallocate()
      digits = larger
      capacity *= 2
    }
    count += 1
    return Int32(count - 1)
  }

  private func grow() {
    let old = slots
    let oldSize = mask + 1
    let size = oldSize * 2
    mask = size - 1
    slots = freeSlots(size)
    for index in 0..<oldSize where old[index].value != 0 {
      var slot = PersonTable.hash(old[index].value) & mask
      while slots[slot].value != 0 { slot = (slot + 1) & mask }
      slots[slot] = old[index]
    }
    old.deallocate()
  }

  /// The value of sixteen bytes as a decimal number, eight digits at a time; nil when one is no digit.
  @inline(__always)
  private static func value(_ name: UnsafeRawBufferPointer) -> UInt64? {
    guard let high = eightDigits(name.loadUnaligned(as: UInt64.self)),
      let low = eightDigits(name.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    else { return nil }
    return high &* 100_000_000 &+ low
  }

  /// Eight ASCII digits in memory order as a number: pairs, then fours, then all of them by multiplication.
  @inline(__always)
  private static func eightDigits(_ word: UInt64) -> UInt64? {
    let text = word.littleEndian
    guard text & 0xF0F0_F0F0_F0F0_F0F0 == 0x3030_3030_3030_3030,
      (text &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0 == 0x3030_3030_3030_3030
    else { return nil }
    let digits = text & 0x0F0F_0F0F_0F0F_0F0F
    let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
    return (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF
  }

  @inline(__always)
  private static func hash(_ value: UInt64) -> Int {
    Int(truncatingIfNeeded: (value &* 0x9E37_79B9_7F4A_7C15) >> 24)
  }
}
