/// Changes attribute values in HTML that this program wrote, where every value stands in double quotes and no text holds a
/// bare `<`. What is written otherwise, say in an office's own template, passes unchanged.
struct AttributeRewriter {
  /// What becomes of an attribute.
  enum Change {
    case keep
    case remove
    /// The new value, already escaped.
    case value(String)
  }

  /// Given the tag's name, the attribute's name, and its value as written (escaped).
  let change: (_ tag: String, _ attribute: String, _ value: String) -> Change

  func rewritten(_ html: String) -> [UInt8] {
    var html = html
    return html.withUTF8 { source in
      var output: [UInt8] = []
      output.reserveCapacity(source.count + source.count / 8)
      var position = 0
      while position < source.count {
        let start = source[position...].firstIndex(of: UInt8(ascii: "<")) ?? source.count
        output += source[position..<start]
        position = start
        guard start < source.count else { break }
        position = tag(source, from: start, to: &output)
      }
      return output
    }
  }

  /// Copies one tag; returns where it ends.
  private func tag(_ source: UnsafeBufferPointer<UInt8>, from start: Int, to output: inout [UInt8]) -> Int {
    var position = start + 1
    while position < source.count, source[position].isASCIIAlphanumeric { position += 1 }
    let name = String(decoding: source[(start + 1)..<position], as: UTF8.self)
    output += source[start..<position]
    guard !name.isEmpty else { return position }
    while position < source.count, source[position] != UInt8(ascii: ">") {
      let blank = position
      while position < source.count, isBlank(source[position]) { position += 1 }
      let first = position
      while position < source.count, isName(source[position]) { position += 1 }
      let attribute = String(decoding: source[first..<position], as: UTF8.self)
      guard !attribute.isEmpty, position + 1 < source.count, source[position] == UInt8(ascii: "="),
        source[position + 1] == UInt8(ascii: "\""),
        let end = source[(position + 2)...].firstIndex(of: UInt8(ascii: "\""))
      else {
        if position == first, position < source.count, source[position] != UInt8(ascii: ">") { position += 1 }
        output += source[blank..<position]
        continue
      }
      let value = String(decoding: source[(position + 2)..<end], as: UTF8.self)
      switch change(name, attribute, value) {
      case .keep: output += source[blank...end]
      case .remove: break
      case .value(let new):
        output += source[blank..<(position + 2)]
        output += new.utf8
        output.append(UInt8(ascii: "\""))
      }
      position = end + 1
    }
    return position
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private func isName(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "_")
  }
}
