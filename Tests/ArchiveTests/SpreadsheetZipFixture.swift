/// Writes small ZIP containers, stored or with a given deflate stream, for tests of workbooks.
struct SpreadsheetZipFixture {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a part as it is.
  mutating func add(_ path: String, _ content: [UInt8]) {
    add(path, content, method: 0, size: content.count, crc: Self.crc(content))
  }

  mutating func add(_ path: String, _ text: String) { add(path, Array(text.utf8)) }

  /// Adds a part that deflates to a prefix and `count` times 1,032 blanks behind it, in `count` bytes or little more.
  mutating func addBlanks(_ path: String, prefix: String, count: Int) {
    let prefix = Array(prefix.utf8)
    let size = UInt16(prefix.count)
    // A stored block with the prefix, then a block whose only codes are a blank and "258 times the last byte" in two bits.
    var stream: [UInt8] = [0x00, UInt8(size & 0xFF), UInt8(size >> 8), UInt8(~size & 0xFF), UInt8(~size >> 8)] + prefix
    var bits: [UInt8] = [0, 0, 1]
    func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(value >> $0 & 1) } }
    bits += number(29, 5) + number(0, 5) + number(14, 4)
    for length in [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 2] { bits += number(length, 3) }
    func zeros(_ count: Int) -> [UInt8] { [0] + number(count - 11, 7) }
    bits += zeros(32) + [1, 1] + zeros(138) + zeros(85) + [1, 1] + zeros(28) + [1, 0] + [1, 0]
    bits += [1, 0]
    while bits.count % 8 != 0 { bits.append(0) }
    for start in stride(from: 0, to: bits.count, by: 8) {
      stream.append((0..<8).reduce(0) { $0 | bits[start + $1] << UInt8($1) })
    }
    stream += Array(repeating: 0, count: count)
    add(path, stream, method: 8, size: prefix.count + count * 1_032, crc: 0)
  }

  private mutating func add(_ path: String, _ data: [UInt8], method: Int, size: Int, crc: UInt32) {
    let name = Array(path.utf8)
    let common =
      Self.little(20, 2) + Self.little(0, 2) + Self.little(method, 2) + Self.little(0, 4) + Self.little(Int(crc), 4)
      + Self.little(data.count, 4) + Self.little(size, 4) + Self.little(name.count, 2) + Self.little(0, 2)
    directory +=
      [0x50, 0x4B, 1, 2] + Self.little(20, 2) + common + Self.little(0, 2 + 2 + 2 + 4) + Self.little(files.count, 4) + name
    files += [0x50, 0x4B, 3, 4] + common + name + data
    count += 1
  }

  /// The whole container.
  var bytes: [UInt8] {
    files + directory + [0x50, 0x4B, 5, 6] + Self.little(0, 4) + Self.little(count, 2) + Self.little(count, 2)
      + Self.little(directory.count, 4) + Self.little(files.count, 4) + Self.little(0, 2)
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  private static let crcTable: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { crcTable[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
  }
}
