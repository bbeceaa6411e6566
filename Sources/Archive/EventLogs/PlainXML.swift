import Foundation

/// Reads the plain XML that programs write by the million: UTF-8, elements and attributes, comments, blanks between elements.
///
/// Three times as fast as expat, because it knows so little. Whatever else a document holds, and whatever is wrong with it, it
/// leaves to expat: then it answers false, what its handler heard is void, and the document is to be read anew.
struct PlainXML<Handler: XMLHandler> {
  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private let handler: Handler
  private let deepest: Int
  private var offset = 0
  private var hasRoot = false
  /// Names of the open elements.
  private var open: [Range<Int>] = []
  private let element = PlainXMLElement()
  private let lines: PlainXMLLines

  /// Whether the whole document was plain; an error is the handler's own.
  static func read(
    _ text: UnsafeRawBufferPointer, with handler: Handler, deepest: Int
  ) throws(SpreadsheetError) -> Bool {
    guard let base = text.baseAddress, UTF8Check.firstInvalid(in: text) == nil else { return false }
    let bytes = base.assumingMemoryBound(to: UInt8.self)
    var reader = PlainXML(bytes: bytes, count: text.count, handler: handler, deepest: deepest)
    return try reader.read()
  }

  private init(bytes: UnsafePointer<UInt8>, count: Int, handler: Handler, deepest: Int) {
    self.bytes = bytes
    self.count = count
    self.handler = handler
    self.deepest = deepest
    lines = PlainXMLLines(bytes)
  }

  private mutating func read() throws(SpreadsheetError) -> Bool {
    guard skipDeclaration() else { return false }
    handler.begin(at: XMLPlace { [lines] in lines.current })
    while !handler.isDone {
      skipBlanks()
      guard offset + 1 < count else { return offset == count && hasRoot && open.isEmpty }
      guard bytes[offset] == UInt8(ascii: "<") else { return false }
      lines.offset = offset
      switch bytes[offset + 1] {
      case UInt8(ascii: "/"): guard try endElement() else { return false }
      case UInt8(ascii: "!"): guard skipComment() else { return false }
      default: guard try startElement() else { return false }
      }
    }
    return true
  }

  /// A byte order mark and an XML declaration that names no other encoding.
  private mutating func skipDeclaration() -> Bool {
    if count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { offset = 3 }
    let head = String(decoding: UnsafeBufferPointer(start: bytes + offset, count: min(256, count - offset)), as: UTF8.self)
    guard head.hasPrefix("<?") else { return true }
    let plain =
      /<\?xml version=(?:"1\.0"|'1\.0')(?: encoding=(?:"(?i:utf-8)"|'(?i:utf-8)'))?(?: standalone=["'](?:yes|no)["'])? ?\?>/
    guard let declaration = head.prefixMatch(of: plain) else { return false }
    offset += declaration.output.utf8.count
    return true
  }

  private mutating func skipBlanks() {
    while offset < count, PlainXMLElement.isBlank(bytes[offset]) { offset += 1 }
  }

  /// `<!-- … -->`; a document type is left to expat, which refuses it.
  private mutating func skipComment() -> Bool {
    let dash = UInt8(ascii: "-")
    guard offset + 6 < count, bytes[offset + 2] == dash, bytes[offset + 3] == dash else { return false }
    var next = offset + 4
    while next + 2 < count {
      if bytes[next] == dash, bytes[next + 1] == dash {
        guard bytes[next + 2] == UInt8(ascii: ">") else { return false }
        offset = next + 3
        return true
      }
      if bytes[next] < 0x20, !PlainXMLElement.isBlank(bytes[next]) { return false }
      next += 1
    }
    return false
  }

  private mutating func startElement() throws(SpreadsheetError) -> Bool {
    guard !hasRoot || !open.isEmpty, open.count < deepest else { return false }
    let start = offset + 1
    guard let end = element.read(bytes, from: start, to: count) else { return false }
    hasRoot = true
    offset = end
    try handler.start(element.name, element.attributes)
    if element.isEmpty {
      try handler.end(element.name)
    } else {
      open.append(start..<(start + element.nameLength))
    }
    return true
  }

  private mutating func endElement() throws(SpreadsheetError) -> Bool {
    guard let name = open.popLast() else { return false }
    let start = offset + 2
    guard start + name.count < count, memcmp(bytes + start, bytes + name.lowerBound, name.count) == 0 else { return false }
    offset = start + name.count
    skipBlanks()
    guard offset < count, bytes[offset] == UInt8(ascii: ">") else { return false }
    offset += 1
    element.setName(bytes + name.lowerBound, count: name.count)
    try handler.end(element.name)
    return true
  }
}

/// Counts lines up to a place, when somebody asks.
final class PlainXMLLines {
  private let bytes: UnsafePointer<UInt8>
  private var counted = 0
  private var line = 1
  /// The place at hand.
  var offset = 0

  init(_ bytes: UnsafePointer<UInt8>) { self.bytes = bytes }

  /// From 1.
  var current: Int {
    while counted < offset, let found = memchr(bytes + counted, 0x0A, offset - counted) {
      line += 1
      counted = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - bytes + 1
    }
    counted = offset
    return line
  }
}
