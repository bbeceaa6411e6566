import Records

/// An object-centric log (OCEL 2.0) in memory, whatever format it came in: entries in the order of the file, all names as ids.
///
/// Readers give an entry in pieces, in any order, between `begin` and `end`; one that never ends was never there.
final class ObjectLogContent {
  /// Ids of objects, names of types, of attributes and of links, values of attributes.
  let names = NameTable(expecting: 1024)
  private let values = ByteArena(capacity: 1 << 16)
  private(set) var objects: [Entry] = []
  private(set) var events: [Entry] = []
  private var attributes: [Attribute] = []
  private var relations: [Relation] = []
  /// Names of the attributes that some entry has.
  private(set) var attributeNames: Set<Int32> = []
  /// Attributes that some event type declares.
  private(set) var eventAttributes: Set<Int32> = []

  struct Entry {
    var id: Int32 = 0
    var type: Int32 = 0
    /// Line or ordinal in the file.
    var line: Int
    fileprivate var time: Range<Int> = 0..<0
    fileprivate var attributes: Range<Int>
    fileprivate var relations: Range<Int>
  }

  struct Attribute {
    var name: Int32
    fileprivate var value: Range<Int>
  }

  struct Relation {
    var object: Int32
    var qualifier: Int32
  }

  enum Kind { case object, event }

  private var entry = Entry(line: 0, attributes: 0..<0, relations: 0..<0)

  func begin(line: Int) {
    attributes.removeSubrange(committed.attributes...)
    relations.removeSubrange(committed.relations...)
    entry = Entry(
      line: line, attributes: attributes.count..<attributes.count, relations: relations.count..<relations.count)
  }

  /// How much belongs to entries that ended.
  private var committed = (attributes: 0, relations: 0)

  func set(id: UnsafeRawBufferPointer) { entry.id = names.intern(id) }
  func set(type: UnsafeRawBufferPointer) { entry.type = names.intern(type) }
  func set(time: UnsafeRawBufferPointer) { entry.time = store(time) }

  func add(attribute name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) {
    let name = names.intern(name)
    attributeNames.insert(name)
    attributes.append(Attribute(name: name, value: store(value)))
  }

  func add(relation object: UnsafeRawBufferPointer, qualifier: UnsafeRawBufferPointer) {
    relations.append(Relation(object: names.intern(object), qualifier: names.intern(qualifier)))
  }

  func declare(eventAttribute name: UnsafeRawBufferPointer) { eventAttributes.insert(names.intern(name)) }

  func end(_ kind: Kind) {
    entry.attributes = entry.attributes.lowerBound..<attributes.count
    entry.relations = entry.relations.lowerBound..<relations.count
    committed = (attributes.count, relations.count)
    if kind == .object { objects.append(entry) } else { events.append(entry) }
  }

  private func store(_ value: UnsafeRawBufferPointer) -> Range<Int> {
    let start = values.count
    values.append(value)
    return start..<values.count
  }

  /// Whether the log begins to fill the memory.
  var isTooLarge: Bool {
    attributes.count + relations.count + objects.count + events.count > SpreadsheetLimits.keptCells
      || values.count > SpreadsheetLimits.keptBytes
  }

  func time(_ entry: Entry) -> UnsafeRawBufferPointer { values[entry.time] }
  func attributes(_ entry: Entry) -> ArraySlice<Attribute> { attributes[entry.attributes] }
  func relations(_ entry: Entry) -> ArraySlice<Relation> { relations[entry.relations] }
  func value(_ attribute: Attribute) -> UnsafeRawBufferPointer { values[attribute.value] }
}
