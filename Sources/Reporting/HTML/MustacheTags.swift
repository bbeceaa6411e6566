/// The tags of a template: what stands between `{{` and `}}`, without blanks around it, in order.
struct MustacheTags: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  /// Where the tag that came last stands, its braces left out.
  private(set) var place = 0..<0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> ArraySlice<UInt8>? {
    guard let start = position(of: UInt8(ascii: "{"), from: place.upperBound),
      let end = position(of: UInt8(ascii: "}"), from: start + 2)
    else { return nil }
    place = start + 2..<end
    return bytes[place].trimmed
  }

  /// Where a byte stands twice in a row.
  private func position(of byte: UInt8, from start: Int) -> Int? {
    var position = start
    while position + 1 < bytes.count {
      if bytes[position] == byte, bytes[position + 1] == byte { return position }
      position += 1
    }
    return nil
  }
}
