/// Tags and text of a piece of HTML, whoever wrote it: enough to see what a page shows, not a browser.
struct HTMLTokens: Sequence, IteratorProtocol {
  enum Token: Equatable {
    case text(Substring)
    /// Name in lower case; the value of the attribute `id`, empty without one.
    case open(name: String, id: String)
    case close(name: String)
  }

  private var rest: Substring.UTF8View
  /// Inside an element whose contents are no HTML, until its end.
  private var raw: String?

  init(_ html: Substring) { rest = html.utf8 }

  mutating func next() -> Token? {
    while !rest.isEmpty {
      if let name = raw {
        raw = nil
        skip(pastEndOf: name)
        continue
      }
      guard rest.first == UInt8(ascii: "<"), let second = rest.dropFirst().first else { return text() }
      switch second {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): skipComment()
      case UInt8(ascii: "/"):
        rest = rest.dropFirst(2)
        let name = name()
        skipAttributes()
        return .close(name: name)
      case _ where HTMLTokens.isLetter(second):
        rest = rest.dropFirst()
        let name = name()
        let id = skipAttributes()
        if name == "script" || name == "style" { raw = name }
        return .open(name: name, id: id)
      default: return text()
      }
    }
    return nil
  }

  /// Text up to the next tag; a sign that opens none belongs to it.
  private mutating func text() -> Token {
    let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
    defer { rest = rest[end...] }
    return .text(Substring(rest[..<end]))
  }

  private mutating func name() -> String {
    let end = rest.firstIndex { HTMLTokens.isBlank($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") } ?? rest.endIndex
    defer { rest = rest[end...] }
    return Substring(rest[..<end]).lowercased()
  }

  /// Skips the rest of a tag.
  /// - Returns: the value of its first `id`.
  @discardableResult
  private mutating func skipAttributes() -> String {
    var id: String?
    while let byte = rest.first, byte != UInt8(ascii: ">") {
      if HTMLTokens.isBlank(byte) || byte == UInt8(ascii: "/") {
        rest = rest.dropFirst()
        continue
      }
      // A sign of equality at the beginning belongs to the name, as in a browser.
      let end =
        rest.dropFirst().firstIndex {
          HTMLTokens.isBlank($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=")
        } ?? rest.endIndex
      let name = Substring(rest[..<end]).lowercased()
      rest = rest[end...].drop(while: HTMLTokens.isBlank)
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop(while: HTMLTokens.isBlank)
      let value = value()
      if name == "id", id == nil { id = String(value) }
    }
    rest = rest.dropFirst()
    return id ?? ""
  }

  private mutating func value() -> Substring {
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let end = rest.firstIndex { HTMLTokens.isBlank($0) || $0 == UInt8(ascii: ">") } ?? rest.endIndex
      defer { rest = rest[end...] }
      return Substring(rest[..<end])
    }
    let inside = rest.dropFirst()
    let end = inside.firstIndex(of: quote) ?? inside.endIndex
    defer { rest = inside[end...].dropFirst() }
    return Substring(inside[..<end])
  }

  private mutating func skipComment() {
    let end = rest.starts(with: "<!--".utf8) ? "-->" : ">"
    let start = Substring(rest).dropFirst(end == ">" ? 1 : 4)
    rest = start.firstRange(of: end).map { start[$0.upperBound...].utf8 } ?? rest[rest.endIndex...]
  }

  private mutating func skip(pastEndOf name: String) {
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      let end = rest.dropFirst(2 + name.utf8.count)
      if rest.dropFirst().first == UInt8(ascii: "/"), Substring(rest.dropFirst(2).prefix(name.utf8.count)).lowercased() == name,
        end.first.map({ HTMLTokens.isBlank($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }) ?? true
      {
        return
      }
      rest = rest.dropFirst()
    }
    rest = rest[rest.endIndex...]
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte && byte != 0x0B }

  private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
}
