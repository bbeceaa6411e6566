import Testing

@testable import Handover

/// CBOR, Base45, check codes and the tree, against the examples of their specifications.
struct EncodingTests {
  private func hex(_ text: String) -> [UInt8] { HexGroups.bytes(text) ?? [] }

  @Test(arguments: [
    (CBOR.integer(0), "00"), (.integer(23), "17"), (.integer(24), "1818"), (.integer(1000), "1903e8"),
    (.integer(1_000_000), "1a000f4240"), (.integer(1_000_000_000_000), "1b000000e8d4a51000"), (.integer(-1), "20"),
    (.integer(-1000), "3903e7"), (.integer(.min), "3b7fffffffffffffff"), (.integer(.max), "1b7fffffffffffffff"),
    (.bytes([1, 2, 3, 4]), "4401020304"), (.text("ü"), "62c3bc"),
    (.text(""), "60"), (.array([.integer(1), .array([.integer(2), .integer(3)])]), "8201820203"),
    (.map([1: .integer(2), 3: .integer(4)]), "a201020304"), (.boolean(false), "f4"), (.boolean(true), "f5"), (.null, "f6"),
    (.map([-1: .null, 10: .null, 100: .null, 0: .null]), "a400f60af61864f620f6"),
  ])
  func `values are written as RFC 8949 has them, and read again`(value: CBOR, bytes: String) {
    #expect(value.encoded == hex(bytes))
    #expect(CBORReader.value(hex(bytes)) == value)
  }

  @Test(arguments: [
    "", "1800", "190017", "1a0000ffff", "1b00000000ffffffff", "1bffffffffffffffff", "5f4101ff", "9f01ff", "bf0102ff", "f7",
    "f90000",
    "c100", "a203040102", "a201020102", "6180", "62c3", "9b7fffffffffffffff", "5b7fffffffffffffff", "0000", "a1616100", "1c",
    "ff",
    "818181818181818181818100",
  ])
  func `what is not deterministic is refused`(bytes: String) {
    #expect(CBORReader.value(hex(bytes)) == nil)
  }

  @Test(arguments: [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0"), ("", "")])
  func `Base45 as in RFC 9285`(plain: String, text: String) {
    #expect(Base45.text(Array(plain.utf8)) == text)
    #expect(Base45.bytes(text) == Array(plain.utf8))
  }

  @Test(arguments: ["GGW", "::", "A", "ab", "é", ":::"])
  func `what is no Base45 is refused`(text: String) {
    #expect(Base45.bytes(text) == nil)
  }

  @Test func `check codes are ten characters, and forgive how they are typed`() {
    let code = CheckCode(digest: [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
    #expect(code.text == "ZZZZZ-ZZZZZ")
    #expect(CheckCode(digest: [0, 0x44, 0x32, 0x14, 0xC7, 0x42, 0x40]).text == "01234-56789")
    #expect(CheckCode(typed: " oi234 5678 9 ")?.text == "01234-56789")
    #expect(CheckCode(typed: "0l234-56789")?.text == "01234-56789")
    for wrong in ["", "01234-5678", "01234-567890", "U1234-56789", "01234-5678é"] { #expect(CheckCode(typed: wrong) == nil) }
  }

  @Test func `trees are split as RFC 6962 splits them`() {
    let leaves = (0..<7).map { sha256([UInt8($0)]) }
    func node(_ a: [UInt8], _ b: [UInt8]) -> [UInt8] { sha256([1] + a + b) }
    let four = node(node(leaves[0], leaves[1]), node(leaves[2], leaves[3]))
    #expect(MerkleTree.root(leaves[..<0]) == sha256([]))
    #expect(MerkleTree.root(leaves[..<1]) == leaves[0])
    #expect(MerkleTree.root(leaves[..<3]) == node(node(leaves[0], leaves[1]), leaves[2]))
    #expect(MerkleTree.root(leaves[...]) == node(four, node(node(leaves[4], leaves[5]), leaves[6])))
  }

  @Test func `records go through their text, whatever happens to blanks, case and lines`() throws {
    let example = try SealExample()
    let record = try example.seal(SealExample.batch(1)).batch
    let text = record.text
    #expect(SignedRecord(text: text) == record)
    #expect(SignedRecord(text: "  " + text.lowercased() + "  \n") == record)
    let middle = text.index(text.startIndex, offsetBy: 40)
    #expect(SignedRecord(text: text[..<middle] + "\n" + text[middle...]) == record)
    #expect(SignedRecord(text: String(text.dropLast(30))) == nil)
    #expect(SignedRecord(text: "HC1:" + text.dropFirst(5)) == nil)
  }

  @Test func `no cut or changed record crashes or passes`() throws {
    let example = try SealExample()
    let record = try example.seal(SealExample.batch(2)).sheets[0]
    for count in 0..<record.bytes.count { #expect(SignedRecord(Array(record.bytes.prefix(count))) == nil) }
    for place in record.bytes.indices {
      for change in [UInt8(1), 0x80, 0xFF] {
        var bytes = record.bytes
        bytes[place] ^= change
        guard let changed = SignedRecord(bytes) else { continue }
        #expect(!changed.isSigned(by: example.stationKey.publicKey))
      }
    }
  }
}
