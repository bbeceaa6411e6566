import Foundation

/// Distinct byte strings numbered in order of first appearance. Id 0 is always the empty string.
///
/// An open-addressing hash table over one growing arena: no `String` and no allocation per name.
/// Not safe to change from several threads; reading is.
package final class NameTable: @unchecked Sendable {
  @usableFromInline var arena: UnsafeMutableRawPointer
  @usableFromInline var arenaCapacity: Int
  @usableFromInline var arenaCount = 0
  /// End in the arena and hash of each name; a name starts where the one before it ends.
  @usableFromInline var entries: UnsafeMutablePointer<Entry>
  /// How many names there are, the empty one included.
  package private(set) var count = 1
  /// Id + 1 of the name in each slot, 0 when free; the number of slots is a power of two.
  @usableFromInline var slots: UnsafeMutablePointer<Int32>
  @usableFromInline var mask: Int

  @usableFromInline
  struct Entry {
    @usableFromInline var end: Int
    @usableFromInline var hash: UInt32
    @usableFromInline init(end: Int, hash: UInt32) {
      self.end = end
      self.hash = hash
    }
  }

  package init(expecting count: Int = 64) {
    var size = 128
    while size < count * 2 { size *= 2 }
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    mask = size - 1
    entries = .allocate(capacity: size)
    entries.initialize(to: Entry(end: 0, hash: 0))
    arenaCapacity = max(1024, count * 16)
    arena = .allocate(byteCount: arenaCapacity, alignment: 16)
  }

  deinit {
    arena.deallocate()
    slots.deallocate()
    entries.deallocate()
  }

  /// The bytes of a name; valid until the next name is added.
  @inlinable @inline(__always)
  package func bytes(_ id: Int32) -> UnsafeRawBufferPointer {
    let index = Int(id)
    let start = index == 0 ? 0 : entries[index - 1].end
    return UnsafeRawBufferPointer(start: arena + start, count: entries[index].end - start)
  }

  /// The name as text; bytes that are no UTF-8 become U+FFFD.
  package func text(_ id: Int32) -> String { String(decoding: bytes(id), as: UTF8.self) }

  /// The id of a name, added when it is new.
  @inlinable
  package func intern(_ name: UnsafeRawBufferPointer) -> Int32 {
    if name.count == 0 { return 0 }
    return intern(name, hash: hashBytes(name))
  }

  package func intern(_ text: String) -> Int32 {
    var text = text
    return text.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
  }

  @inlinable
  func intern(_ name: UnsafeRawBufferPointer, hash: UInt32) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return add(name, hash: hash, slot: slot) }
      let id = entry - 1
      if entries[Int(id)].hash == hash, equals(id, name) { return id }
      slot = (slot + 1) & mask
    }
  }

  /// The id of a name, or nil when it was never added.
  @inlinable
  package func find(_ name: UnsafeRawBufferPointer) -> Int32? {
    if name.count == 0 { return 0 }
    let hash = hashBytes(name)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      let id = entry - 1
      if entries[Int(id)].hash == hash, equals(id, name) { return id }
      slot = (slot + 1) & mask
    }
  }

  package func find(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  /// Adds every name of `other`; the result holds the id here of each id there.
  package func merge(_ other: NameTable) -> [Int32] {
    var ids = [Int32](repeating: 0, count: other.count)
    for id in 1..<max(1, other.count) {
      ids[id] = intern(other.bytes(Int32(id)), hash: other.entries[id].hash)
    }
    return ids
  }

  /// Whether a name is made of these bytes.
  @inlinable @inline(__always)
  package func equals(_ id: Int32, _ name: UnsafeRawBufferPointer) -> Bool {
    let own = bytes(id)
    guard own.count == name.count, let a = own.baseAddress, let b = name.baseAddress else { return false }
    return memcmp(a, b, name.count) == 0
  }

  @usableFromInline
  func add(_ name: UnsafeRawBufferPointer, hash: UInt32, slot: Int) -> Int32 {
    let id = Int32(count)
    if arenaCount + name.count > arenaCapacity { growArena(by: name.count) }
    if let base = name.baseAddress { (arena + arenaCount).copyMemory(from: base, byteCount: name.count) }
    arenaCount += name.count
    (entries + count).initialize(to: Entry(end: arenaCount, hash: hash))
    count += 1
    slots[slot] = id + 1
    // Half full, and an entry for every slot: both grow together.
    if count * 2 > mask + 1 { growSlots() }
    return id
  }

  private func growArena(by needed: Int) {
    arenaCapacity = max(arenaCapacity * 2, arenaCount + needed)
    let moved = UnsafeMutableRawPointer.allocate(byteCount: arenaCapacity, alignment: 16)
    moved.copyMemory(from: arena, byteCount: arenaCount)
    arena.deallocate()
    arena = moved
  }

  private func growSlots() {
    let size = (mask + 1) * 2
    mask = size - 1
    slots.deallocate()
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    for id in 1..<count {
      var slot = Int(truncatingIfNeeded: entries[id].hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(id) + 1
    }
    let moved = UnsafeMutablePointer<Entry>.allocate(capacity: size)
    moved.moveInitialize(from: entries, count: count)
    entries.deallocate()
    entries = moved
  }
}

/// A fast hash of a byte string for tables in memory; never stored and never part of an output.
@inlinable @inline(__always)
package func hashBytes(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
  guard let base = bytes.baseAddress else { return 0 }
  var state = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
  var offset = 0
  while offset + 8 <= bytes.count {
    state = mix(state, base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    offset += 8
  }
  if offset < bytes.count {
    var tail: UInt64 = 0
    if bytes.count >= 8 {
      tail = base.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
    } else {
      for i in offset..<bytes.count { tail = tail << 8 | UInt64(base.load(fromByteOffset: i, as: UInt8.self)) }
    }
    state = mix(state, tail)
  }
  return UInt32(truncatingIfNeeded: state ^ (state >> 32))
}

@inlinable @inline(__always)
func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
  let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
  return product.high ^ product.low &+ 0x2545_F491_4F6C_DD1D
}
