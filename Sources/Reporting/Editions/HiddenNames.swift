/// Names and identifiers that an edition keeps to itself.
struct HiddenNames: Sendable {
  /// The longest first, so that `OP-01 (Budi)` goes before `Budi`.
  private let names: [String]
  private let substitute: String

  /// Names of less than three characters are too common to be told from other text.
  init(_ names: some Sequence<String>, substitute: String) {
    self.names = Set(names).filter { $0.utf8.count > 2 }.sorted {
      $0.utf8.count != $1.utf8.count ? $0.utf8.count > $1.utf8.count : $0 < $1
    }
    self.substitute = substitute
  }

  /// The text with every name that stands as a whole word replaced, whatever its capitals.
  func hidden(in text: String) -> String {
    var text = text
    for name in names where text.utf8.count >= name.utf8.count { text = replacing(name, in: text) }
    return text
  }

  /// Whether any name, or the first five letters of one, stands anywhere in a text.
  func occur(in text: String) -> Bool {
    let folded = text.lowercased()
    return names.contains { folded.contains($0.lowercased().prefix(5)) }
  }

  private func replacing(_ name: String, in text: String) -> String {
    let pattern = Array(name.lowercased().utf8)
    let folded = Array(text.lowercased().utf8)
    let original = Array(text.utf8)
    // Letters whose small form takes another number of bytes would shift the rest.
    guard folded.count == original.count, folded.count >= pattern.count else { return text.contains(name) ? substitute : text }
    var output: [UInt8] = []
    var position = 0
    while position < folded.count {
      let end = position + pattern.count
      if end <= folded.count, folded[position] == pattern[0], folded[position..<end].elementsEqual(pattern),
        isEdge(folded, position - 1), isEdge(folded, end)
      {
        output += substitute.utf8
        position = end
      } else {
        output.append(original[position])
        position += 1
      }
    }
    return output.count == original.count && output == original ? text : String(decoding: output, as: UTF8.self)
  }

  private func isEdge(_ bytes: [UInt8], _ position: Int) -> Bool {
    !bytes.indices.contains(position) || !(bytes[position].isASCIIAlphanumeric || bytes[position] > 127)
  }
}
