/// What a JSON Web Signature in compact form signs (RFC 7515): the middle one of three parts. Signatures are not checked here.
enum SignedObject {
  /// The signed bytes. A text without points is taken as the payload alone, which some devices send; nil for anything else.
  static func payload(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
    guard let first = text.first(0x2E) else { return Base64URL.decode(text) }
    let end = text.first(0x2E, from: first + 1) ?? text.count
    return Base64URL.decode(text.slice(first + 1, end))
  }
}

/// Base64 with either alphabet, padded or not (RFC 4648).
enum Base64URL {
  /// Nil when a sign is of neither alphabet or the length is impossible; line breaks inside are no signs of it either.
  static func decode(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
    var count = text.count
    while count > 0, text.count - count < 2, text[count - 1] == 0x3D { count -= 1 }
    guard count % 4 != 1 else { return nil }
    let size = count / 4 * 3 + max(0, count % 4 - 1)
    var valid = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { target, initialized in
      var at = 0
      var put = 0
      while at < count {
        let length = min(4, count &- at)
        var group: UInt32 = 0
        for index in 0..<4 { group = group << 6 | (index < length ? values[Int(text[at &+ index])] : 0) }
        if group & 0xFF00_0000 != 0 { valid = false }
        for index in 0..<(length &- 1) { target[put &+ index] = UInt8(truncatingIfNeeded: group >> (16 &- 8 &* UInt32(index))) }
        put &+= length &- 1
        at &+= 4
      }
      initialized = size
    }
    return valid ? bytes : nil
  }

  /// Value of each byte as a sign; all bits set where it is none, so that a group of four signs overflows its 24 bits.
  private static let values: [UInt32] = {
    var values = [UInt32](repeating: .max, count: 256)
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
    for (index, sign) in signs.enumerated() { values[Int(sign)] = UInt32(index) }
    for sign in "+-".utf8 { values[Int(sign)] = 62 }
    for sign in "/_".utf8 { values[Int(sign)] = 63 }
    return values
  }()
}
