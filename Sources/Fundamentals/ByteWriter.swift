/// Text under construction, as bytes: no `String` per piece.
public struct ByteWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  @inlinable
  public var count: Int { bytes.count }

  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  public mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  public mutating func append(text: String) { bytes.append(contentsOf: text.utf8) }

  public mutating func append(raw: some Collection<UInt8>) { bytes.append(contentsOf: raw) }

  public mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Decimal digits.
  public mutating func append(_ number: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = number.magnitude
      var first = 20
      repeat {
        first -= 1
        digits[first] = UInt8(0x30 + rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        first -= 1
        digits[first] = 0x2D
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[first...]))
    }
  }

  /// Sixteen hexadecimal digits.
  public mutating func append(hexadecimal number: UInt64) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { digits in
      for place in 0..<16 { digits[place] = ByteWriter.hexadecimal[Int(number >> UInt64(60 - 4 * place) & 15)] }
      bytes.append(contentsOf: UnsafeBufferPointer(digits))
    }
  }

  /// A JSON string with its quotes; control characters and what HTML could mistake are escaped, invalid UTF-8 becomes U+FFFD.
  public mutating func append(json text: some Sequence<UInt8>) {
    let isPlain = text.withContiguousStorageIfAvailable { plain in
      guard plain.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x3C && $0 != 0x5C && $0 != 0x7F }) else { return false }
      bytes.append(0x22)
      bytes.append(contentsOf: plain)
      bytes.append(0x22)
      return true
    }
    if isPlain == true { return }
    bytes.append(0x22)
    for byte in text {
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20, 0x3C, 0x7F:
        append("\\u00")
        bytes.append(ByteWriter.hexadecimal[Int(byte >> 4)])
        bytes.append(ByteWriter.hexadecimal[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  public mutating func append(json text: String) { append(json: text.utf8) }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
