/// A fast hash of a byte string for tables in memory, never 0; never stored and never part of an output.
@inlinable @inline(__always)
public func hashBytes(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
  guard let base = bytes.baseAddress else { return 1 }
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
  let hash = UInt32(truncatingIfNeeded: state ^ (state >> 32))
  return hash == 0 ? 1 : hash
}

@inlinable @inline(__always)
func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
  let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
  return product.high ^ product.low &+ 0x2545_F491_4F6C_DD1D
}
