import CMemory

/// Distinct byte strings numbered in order of first appearance. Id 0 is always the empty string.
///
/// An open-addressing hash table over one growing arena: no `String` and no allocation per name.
/// Not safe to change from several threads; reading is.
public final class NameTable: @unchecked Sendable {
  @usableFromInline var arena: UnsafeMutableRawPointer
  private var arenaCapacity: Int
  private var arenaCount = 0
  /// End in the arena of each name; a name starts where the one before it ends.
  @usableFromInline var ends: UnsafeMutablePointer<Int>
  /// Hash of each name, 0 for one that was only appended.
  private var hashes: UnsafeMutablePointer<UInt32>
  private var capacity: Int
  /// How many names there are, the empty one included.
  public private(set) var count = 1
  /// Hash and id of the name in each slot, 0 when free; the number of slots is a power of two.
  @usableFromInline var slots: UnsafeMutablePointer<Slot>
  @usableFromInline var mask: Int
  private var slotsInUse = 0

  @usableFromInline
  struct Slot: BitwiseCopyable {
    @usableFromInline var hash: UInt32
    @usableFromInline var id: Int32
  }

  public init(expecting count: Int = 64) {
    capacity = max(64, count)
    var size = 128
    while size < capacity * 2 { size *= 2 }
    mask = size - 1
    slots = freeSlots(size)
    ends = .allocate(capacity: capacity)
    ends.initialize(to: 0)
    hashes = .allocate(capacity: capacity)
    hashes.initialize(to: 0)
    arenaCapacity = capacity * 16
    arena = .allocate(byteCount: arenaCapacity, alignment: 16)
  }

  deinit {
    arena.deallocate()
    slots.deallocate()
    ends.deallocate()
    hashes.deallocate()
  }

  /// Forgets all names, keeping the memory.
  public func removeAll() {
    if slotsInUse > 0 { slots.update(repeating: Slot(hash: 0, id: 0), count: mask + 1) }
    slotsInUse = 0
    arenaCount = 0
    count = 1
  }

  /// The bytes of a name; valid until the next name is added.
  @inlinable @inline(__always)
  public func bytes(_ id: Int32) -> UnsafeRawBufferPointer {
    let index = Int(id)
    let start = index == 0 ? 0 : ends[index - 1]
    return UnsafeRawBufferPointer(start: arena + start, count: ends[index] - start)
  }

  /// The name as text; bytes that are no UTF-8 become U+FFFD.
  public func text(_ id: Int32) -> String { String(decoding: bytes(id), as: UTF8.self) }

  /// The id of a name, added when it is new.
  @inlinable
  public func intern(_ name: UnsafeRawBufferPointer) -> Int32 {
    if name.count == 0 { return 0 }
    return intern(name, hash: hashBytes(name))
  }

  public func intern(_ text: String) -> Int32 {
    var text = text
    return text.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
  }

  @usableFromInline
  func intern(_ name: UnsafeRawBufferPointer, hash: UInt32) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].id != 0 {
      if slots[slot].hash == hash, equals(slots[slot].id, name) { return slots[slot].id }
      slot = (slot + 1) & mask
    }
    let id = add(name, hash: hash)
    slots[slot] = Slot(hash: hash, id: id)
    slotsInUse += 1
    if slotsInUse * 2 > mask + 1 { growSlots() }
    return id
  }

  /// A new id for a name, whether it is known or not, which `find` will not see: for texts that are shown and never joined.
  public func append(_ name: UnsafeRawBufferPointer) -> Int32 { name.count == 0 ? 0 : add(name, hash: 0) }

  /// The id of a name, or nil when it was never added.
  @inlinable
  public func find(_ name: UnsafeRawBufferPointer) -> Int32? {
    if name.count == 0 { return 0 }
    let hash = hashBytes(name)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].id != 0 {
      if slots[slot].hash == hash, equals(slots[slot].id, name) { return slots[slot].id }
      slot = (slot + 1) & mask
    }
    return nil
  }

  public func find(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  /// Adds every name of `other`; the result holds the id here of each id there.
  public func merge(_ other: NameTable) -> [Int32] {
    let total = other.count
    // Names lie anywhere in memory: each one's slot, and then its text, is fetched a while before it is compared.
    let early = 16
    return [Int32](unsafeUninitializedCapacity: total) { ids, initialized in
      ids[0] = 0
      for ahead in 1..<min(total, early) { memory_prefetch(slots + Int(truncatingIfNeeded: other.hashes[ahead]) & mask) }
      for id in 1..<max(1, total) {
        if id + early < total { memory_prefetch(slots + Int(truncatingIfNeeded: other.hashes[id + early]) & mask) }
        if id + early / 2 < total {
          let known = slots[Int(truncatingIfNeeded: other.hashes[id + early / 2]) & mask]
          if known.id != 0, known.hash == other.hashes[id + early / 2] { memory_prefetch(arena + ends[Int(known.id) - 1]) }
        }
        let hash = other.hashes[id]
        let name = other.bytes(Int32(truncatingIfNeeded: id))
        ids[id] = hash == 0 ? append(name) : intern(name, hash: hash)
      }
      initialized = total
    }
  }

  /// Whether a name is made of these bytes.
  @inlinable @inline(__always)
  public func equals(_ id: Int32, _ name: UnsafeRawBufferPointer) -> Bool {
    let own = bytes(id)
    guard own.count == name.count, let a = own.baseAddress, let b = name.baseAddress else { return false }
    let count = name.count
    guard count >= 8 else {
      return (0..<count).allSatisfy { a.load(fromByteOffset: $0, as: UInt8.self) == b.load(fromByteOffset: $0, as: UInt8.self) }
    }
    // Eight bytes at a time; the last eight may overlap those before.
    var offset = 0
    while offset &+ 8 < count {
      if a.loadUnaligned(fromByteOffset: offset, as: UInt64.self) != b.loadUnaligned(fromByteOffset: offset, as: UInt64.self) {
        return false
      }
      offset &+= 8
    }
    offset = count &- 8
    return a.loadUnaligned(fromByteOffset: offset, as: UInt64.self) == b.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  private func add(_ name: UnsafeRawBufferPointer, hash: UInt32) -> Int32 {
    if arenaCount + name.count > arenaCapacity { growArena(by: name.count) }
    if count == capacity { growEntries() }
    if let base = name.baseAddress { (arena + arenaCount).copyMemory(from: base, byteCount: name.count) }
    arenaCount += name.count
    ends[count] = arenaCount
    hashes[count] = hash
    count += 1
    return Int32(truncatingIfNeeded: count - 1)
  }

  private func growArena(by needed: Int) {
    arenaCapacity = max(arenaCapacity * 2, arenaCount + needed)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: arenaCapacity, alignment: 16)
    moved.copyMemory(from: arena, byteCount: arenaCount)
    arena.deallocate()
    arena = moved
  }

  private func growEntries() {
    ends = grown(ends, from: capacity, to: capacity * 2)
    hashes = grown(hashes, from: capacity, to: capacity * 2)
    capacity *= 2
  }

  private func growSlots() {
    let old = slots
    let oldSize = mask + 1
    let size = oldSize * 2
    mask = size - 1
    slots = freeSlots(size)
    for index in 0..<oldSize where old[index].id != 0 {
      var slot = Int(truncatingIfNeeded: old[index].hash) & mask
      while slots[slot].id != 0 { slot = (slot + 1) & mask }
      slots[slot] = old[index]
    }
    old.deallocate()
  }
}

/// The same values in a larger place.
func grown<Value: BitwiseCopyable>(
  _ values: UnsafeMutablePointer<Value>, from count: Int, to capacity: Int
) -> UnsafeMutablePointer<Value> {
  let moved = UnsafeMutablePointer<Value>.allocate(capacity: capacity)
  moved.initialize(from: values, count: count)
  values.deallocate()
  return moved
}
