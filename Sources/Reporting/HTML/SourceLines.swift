/// The lines of a Markdown source as libcmark counts them.
struct SourceLines {
  private let bytes: [UInt8]
  /// Where each line starts, and one more entry behind the last.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for position in bytes.indices {
      let byte = bytes[position]
      if byte == 10 || (byte == 13 && (position + 1 == bytes.count || bytes[position + 1] != 10)) {
        starts.append(position + 1)
      }
    }
    if starts.last != bytes.count { starts.append(bytes.count) }
    self.starts = starts
  }

  /// The text of a paragraph, line by line, trimmed, without the marks of the quotes it stands in.
  func paragraph(_ node: CMarkNode, quoteDepth: Int) -> [ArraySlice<UInt8>] {
    let lines = node.lines
    guard lines.lowerBound >= 1, lines.upperBound < starts.count else { return [] }
    return lines.map { number in
      var line = bytes[starts[number - 1]..<starts[number]]
      if number == lines.lowerBound {
        return line.dropFirst(max(0, node.startColumn - 1)).trimmed
      }
      line = line.trimmed
      var depth = quoteDepth
      while depth > 0, line.first == UInt8(ascii: ">") {
        line = line.dropFirst().trimmed
        depth -= 1
      }
      return line
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks, tabs and line ends around it.
  var trimmed: ArraySlice<UInt8> {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start].isBlank { start += 1 }
    while end > start, self[end - 1].isBlank { end -= 1 }
    return self[start..<end]
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 32 || self &- 9 < 5 }
}
