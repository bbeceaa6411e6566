import Audit
import Crypto
import Fundamentals
package import Records

/// A key for each person that is the same throughout one archive and cannot be computed without it.
///
/// SipHash-2-4 (Aumasson, Bernstein 2012) of the NIK under a key made of every NIK of the archive: whoever does not hold the
/// archive cannot try out numbers, and splitting or reordering its files changes nothing.
package struct PersonKeys: Sendable {
  private let k0: UInt64
  private let k1: UInt64
  private let persons: PersonTable

  package init(_ records: Records, threads: Int = 1) {
    persons = records.persons
    // A sum over the set of NIKs: the same in any order, and unknown to whoever lacks one of them.
    let size = 1 << 14
    let parts = Slots<(UInt64, UInt64)>(count: (persons.count + size - 1) / size, (0, 0))
    parallel(parts.count, threads: threads) { [persons] part in
      var sums: (UInt64, UInt64) = (0, 0)
      for id in max(1, part * size)..<max(1, min(persons.count, (part + 1) * size)) {
        let digits = persons.bytes(Int32(id))
        sums.0 &+= PersonKeys.hash(digits, 1, 2)
        sums.1 &+= PersonKeys.hash(digits, 3, 4)
      }
      parts[part] = sums
    }
    let sums = parts.values.reduce((0, 0)) { ($0.0 &+ $1.0, $0.1 &+ $1.1) }
    var digest = SHA256()
    withUnsafeBytes(of: sums.0.littleEndian) { digest.update(bufferPointer: $0) }
    withUnsafeBytes(of: sums.1.littleEndian) { digest.update(bufferPointer: $0) }
    withUnsafeBytes(of: UInt64(persons.count).littleEndian) { digest.update(bufferPointer: $0) }
    let bytes = Array(digest.finalize())
    k0 = PersonKeys.word(bytes, 0)
    k1 = PersonKeys.word(bytes, 8)
  }

  /// Sixteen hexadecimal digits.
  package func key(_ person: Int32) -> String {
    var writer = ByteWriter(capacity: 16)
    writer.append(hexadecimal: number(person))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The key as a number.
  package func number(_ person: Int32) -> UInt64 { PersonKeys.hash(persons.bytes(person), k0, k1) }

  private static func word(_ bytes: [UInt8], _ offset: Int) -> UInt64 {
    bytes[offset..<(offset + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func hash(_ message: UnsafeRawBufferPointer, _ k0: UInt64, _ k1: UInt64) -> UInt64 {
    var state = (
      k0 ^ 0x736F_6D65_7073_6575, k1 ^ 0x646F_7261_6E64_6F6D, k0 ^ 0x6C79_6765_6E65_7261, k1 ^ 0x7465_6462_7974_6573
    )
    func round() {
      state.0 = state.0 &+ state.1
      state.1 = (state.1 << 13 | state.1 >> 51) ^ state.0
      state.0 = state.0 << 32 | state.0 >> 32
      state.2 = state.2 &+ state.3
      state.3 = (state.3 << 16 | state.3 >> 48) ^ state.2
      state.0 = state.0 &+ state.3
      state.3 = (state.3 << 21 | state.3 >> 43) ^ state.0
      state.2 = state.2 &+ state.1
      state.1 = (state.1 << 17 | state.1 >> 47) ^ state.2
      state.2 = state.2 << 32 | state.2 >> 32
    }
    func absorb(_ word: UInt64) {
      state.3 ^= word
      round()
      round()
      state.0 ^= word
    }
    var offset = 0
    while offset + 8 <= message.count {
      absorb(message.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian)
      offset += 8
    }
    var last = UInt64(message.count & 0xFF) << 56
    for index in offset..<message.count { last |= UInt64(message[index]) << UInt64(8 * (index - offset)) }
    absorb(last)
    state.2 ^= 0xFF
    for _ in 0..<4 { round() }
    return state.0 ^ state.1 ^ state.2 ^ state.3
  }
}
