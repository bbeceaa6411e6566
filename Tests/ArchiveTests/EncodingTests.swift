import Archive
import Fundamentals
import Testing

@Suite("The encoding of a file")
struct EncodingTests {
  private func content(_ bytes: [UInt8], threads: Int = 1) -> TextContent {
    bytes.withUnsafeBytes { TextContent.detect(in: $0, threads: threads) }
  }

  @Test(
    "is told by its byte order mark, else by its bytes",
    arguments: [
      ([], TextContent.empty),
      ([0xEF, 0xBB, 0xBF], .empty),
      ([0xFF, 0xFE], .empty),
      ([0xFE, 0xFF], .empty),
      (Array("nik;nama\n".utf8), .text(.utf8, start: 0)),
      (Array("nama\nSiti Nūr\n".utf8), .text(.utf8, start: 0)),
      ([0xEF, 0xBB, 0xBF] + Array("nik".utf8), .text(.utf8, start: 3)),
      ([0xEF, 0xBB, 0xBF, 0x41, 0xE9], .text(.utf8, start: 3)),
      ([0xFF, 0xFE, 0x41, 0x00, 0x42, 0x00], .text(.utf16LittleEndian, start: 2)),
      ([0xFE, 0xFF, 0x00, 0x41], .text(.utf16BigEndian, start: 2)),
      ([0x41, 0xE9, 0x42], .text(.windows1252, start: 0)),
      (Array("caf".utf8) + [0xC3], .text(.windows1252, start: 0)),
      ([0x41, 0x00, 0x42, 0x00], .binary),
      ([0xEF, 0xBB, 0xBF, 0x00, 0x00], .binary),
      (Array(repeating: 0x41, count: 99) + [0x00], .text(.utf8, start: 0)),
      (Array(repeating: 0x41, count: 98) + [0x00], .binary),
    ] as [([UInt8], TextContent)])
  func detection(bytes: [UInt8], expected: TextContent) {
    #expect(content(bytes) == expected)
  }

  @Test("does not depend on where a large file is divided among threads", arguments: [1, 2, 8])
  func threads(count: Int) {
    for shift in 0..<3 {
      var bytes = Array((String(repeating: "x", count: shift) + String(repeating: "€𝄞é aaaaaaaaaaaa", count: 60_000)).utf8)
      #expect(content(bytes, threads: count) == .text(.utf8, start: 0))
      bytes[(1 << 20) + shift] = 0xFF
      #expect(content(bytes, threads: count) == .text(.windows1252, start: 0))
    }
  }
}

@Suite("The check of UTF-8")
struct EncodingUTF8CheckTests {
  private func firstInvalid(_ bytes: [UInt8]) -> Int? { bytes.withUnsafeBytes { UTF8Check.firstInvalid(in: $0) } }

  @Test(
    "finds the first byte that is none",
    arguments: [
      ([], nil), ([0x41], nil), ([0xC3, 0xA9], nil), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0x41, 0x80], 1), ([0xC3], 0),
      ([0xE0, 0x9F, 0xBF], 0), ([0xE0, 0xA0, 0x80], nil), ([0xED, 0x9F, 0xBF], nil), ([0xED, 0xA0, 0x80], 0),
      ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF0, 0x90, 0x80, 0x80], nil), ([0xF4, 0x8F, 0xBF, 0xBF], nil),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0x41, 0xE2, 0x82, 0x41], 1), ([0xE2, 0x82], 0),
    ] as [([UInt8], Int?)])
  func examples(bytes: [UInt8], position: Int?) {
    #expect(firstInvalid(bytes) == position)
  }

  @Test("finds it at every distance from the ends of the blocks it skips")
  func blocks() {
    for count in [1, 63, 64, 65, 127, 128, 129, 200] {
      let text = Array(repeating: UInt8(ascii: "a"), count: count)
      #expect(firstInvalid(text) == nil)
      for position in 0..<count {
        var bytes = text
        bytes[position] = 0xFF
        #expect(firstInvalid(bytes) == position)
      }
    }
  }

  @Test("agrees with the standard library on random bytes")
  func random() {
    var random = EncodingRandom(seed: 7)
    let pieces: [[UInt8]] = [
      [0x41], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9D, 0x84, 0x9E], [0xED, 0xA0], [0x80], [0xF4],
    ]
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in pieces[Int.random(in: 0..<7, using: &random)] }
      #expect((firstInvalid(bytes) == nil) == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }
}

/// A small generator whose sequence is the same everywhere (splitmix64).
struct EncodingRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
