/// Reads the JSON format of OCEL 2.0.
struct ObjectLogJSONReader {
  let content = ObjectLogContent()
  private var scanner: JSONCursor

  init(_ bytes: UnsafeRawBufferPointer) { scanner = JSONCursor(bytes) }

  mutating func read() throws(EventLogError) {
    var log = try scanner.enterObject()
    while try scanner.hasMore(&log) {
      switch try scanner.key() {
      case Key.eventTypes: try readEventTypes()
      case Key.objects: try readEntries(.object)
      case Key.events: try readEntries(.event)
      default: try scanner.skip()
      }
    }
  }

  private enum Key {
    static let eventTypes = Array("eventTypes".utf8)
    static let objects = Array("objects".utf8)
    static let events = Array("events".utf8)
    static let id = Array("id".utf8)
    static let type = Array("type".utf8)
    static let time = Array("time".utf8)
    static let attributes = Array("attributes".utf8)
    static let relationships = Array("relationships".utf8)
    static let name = Array("name".utf8)
    static let value = Array("value".utf8)
    static let objectID = Array("objectId".utf8)
    static let qualifier = Array("qualifier".utf8)
  }

  private mutating func readEventTypes() throws(EventLogError) {
    var types = try scanner.enterArray()
    while try scanner.hasMore(&types) {
      var type = try scanner.enterObject()
      while try scanner.hasMore(&type) {
        guard try scanner.key() == Key.attributes else {
          try scanner.skip()
          continue
        }
        var attributes = try scanner.enterArray()
        while try scanner.hasMore(&attributes) {
          let (name, _) = try readPair(Key.name, Key.type)
          name.withUnsafeBytes { content.declare(eventAttribute: $0) }
        }
      }
    }
  }

  private mutating func readEntries(_ kind: ObjectLogContent.Kind) throws(EventLogError) {
    var entries = try scanner.enterArray()
    while try scanner.hasMore(&entries) {
      content.begin(line: scanner.nextLine())
      var entry = try scanner.enterObject()
      while try scanner.hasMore(&entry) {
        switch try scanner.key() {
        case Key.id: try scanner.scalar()?.withUnsafeBytes { content.set(id: $0) }
        case Key.type: try scanner.scalar()?.withUnsafeBytes { content.set(type: $0) }
        case Key.time: try scanner.scalar()?.withUnsafeBytes { content.set(time: $0) }
        case Key.attributes: try readList(Key.name, Key.value) { $0.add(attribute: $1, $2) }
        case Key.relationships: try readList(Key.objectID, Key.qualifier) { $0.add(relation: $1, qualifier: $2) }
        default: try scanner.skip()
        }
      }
      content.end(kind)
      if content.isTooLarge { throw EventLogError(.tooLarge, line: scanner.line) }
    }
  }

  /// A list of objects of which two members matter.
  private mutating func readList(
    _ first: [UInt8], _ second: [UInt8],
    _ body: (ObjectLogContent, UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Void
  ) throws(EventLogError) {
    var list = try scanner.enterArray()
    while try scanner.hasMore(&list) {
      let (first, second) = try readPair(first, second)
      first.withUnsafeBytes { first in second.withUnsafeBytes { body(content, first, $0) } }
    }
  }

  /// Two members of an object; empty where one is missing.
  private mutating func readPair(_ first: [UInt8], _ second: [UInt8]) throws(EventLogError) -> ([UInt8], [UInt8]) {
    var pair: ([UInt8], [UInt8]) = ([], [])
    var object = try scanner.enterObject()
    while try scanner.hasMore(&object) {
      switch try scanner.key() {
      case first: pair.0 = try scanner.scalar() ?? []
      case second: pair.1 = try scanner.scalar() ?? []
      default: try scanner.skip()
      }
    }
    return pair
  }
}
