/// Names and identifiers that an edition keeps to itself, each with the word that stands in its place.
struct HiddenNames: Sendable {
  private struct Name: Sendable {
    /// In small letters.
    var pattern: [UInt8]
    var substitute: String
  }

  /// By the first word of the name; the longest first, so that `OP-01 (Budi)` goes before `OP-01`.
  private var byFirstWord: [[UInt8]: [Name]] = [:]
  private(set) var substitutes: Set<String> = []

  /// Names of less than three characters are too common to be told from other text.
  mutating func insert(_ names: some Sequence<String>, substitute: String) {
    substitutes.insert(substitute)
    for name in Set(names) {
      let pattern = Array(Array(name.lowercased().utf8).drop { !HiddenNames.isWord($0) })
      let word = Array(pattern.prefix(while: HiddenNames.isWord))
      guard pattern.count > 2, !word.isEmpty else { continue }
      byFirstWord[word, default: []].append(Name(pattern: pattern, substitute: substitute))
    }
    for word in byFirstWord.keys {
      byFirstWord[word]?.sort {
        $0.pattern.count != $1.pattern.count
          ? $0.pattern.count > $1.pattern.count : $0.pattern.lexicographicallyPrecedes($1.pattern)
      }
    }
  }

  /// The text with every name that stands as a whole word replaced, whatever its capitals.
  func hidden(in text: String) -> String {
    let original = Array(text.utf8)
    let folded = Array(text.lowercased().utf8)
    // Letters whose small form takes another number of bytes would shift the rest: then the small form is shown.
    let source = folded.count == original.count ? original : folded
    var output: [UInt8] = []
    var copied = 0
    var position = 0
    while position < folded.count {
      guard HiddenNames.isWord(folded[position]) else {
        position += 1
        continue
      }
      var end = position
      while end < folded.count, HiddenNames.isWord(folded[end]) { end += 1 }
      if let name = byFirstWord[Array(folded[position..<end])]?.first(where: { stands($0.pattern, at: position, in: folded) }) {
        output += source[copied..<position]
        output += name.substitute.utf8
        position += name.pattern.count
        copied = position
      } else {
        position = end
      }
    }
    return copied == 0 ? text : String(decoding: output + source[copied...], as: UTF8.self)
  }

  /// Whether any name stands in a drawing, also one that is parted by its marks, as on two lines.
  func occur(inDrawing svg: String) -> Bool {
    let words = svg.split(separator: "<").map { $0.split(separator: ">", maxSplits: 1).dropFirst().joined() }
    let text = words.filter { !$0.isEmpty }.joined(separator: " ").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    return hidden(in: text) != text
  }

  private func stands(_ pattern: [UInt8], at position: Int, in text: [UInt8]) -> Bool {
    let end = position + pattern.count
    guard end <= text.count, text[position..<end].elementsEqual(pattern) else { return false }
    return end == text.count || !HiddenNames.isWord(text[end]) || pattern.last.map { !HiddenNames.isWord($0) } == true
  }

  private static func isWord(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || byte > 127 }
}
