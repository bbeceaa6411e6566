import Fundamentals

/// An object-centric log as a text: the same walk through types, objects and events for JSON and XML.
struct ObjectLogDocument: Sendable {
  /// How a format writes the parts. `index` counts from 0 within a list.
  protocol Format: Sendable {
    var open: StaticString { get }
    /// Between the lists of object types, event types, objects and events.
    func between(_ section: Section) -> StaticString
    var close: StaticString { get }
    func append(_ types: [ObjectLog.EntryType], areObjects: Bool, to writer: inout ByteWriter)
    func append(_ entry: ObjectLog.Entry, _ type: ObjectLog.EntryType, index: Int, to writer: inout ByteWriter)
  }

  enum Section: CaseIterable { case eventTypes, objects, events }

  let objects: ObjectLogObjects
  let events: ObjectLogEvents

  /// Calls `body` with the pieces of the document in order.
  func write(
    _ format: any Format, threads: Int, to body: ([UInt8]) throws(OutputError) -> Void
  ) throws(OutputError) {
    let (objectTypes, eventTypes) = (objects.types, events.types)
    var writer = ByteWriter(capacity: 1 << 14)
    writer.append(format.open)
    format.append(objectTypes, areObjects: true, to: &writer)
    writer.append(format.between(.eventTypes))
    format.append(eventTypes, areObjects: false, to: &writer)
    writer.append(format.between(.objects))
    try body(writer.bytes)
    try inOrder(objects.count, size: 512, threads: threads, to: body) { [objects] range in
      var writer = ByteWriter(capacity: 1 << 17)
      for index in range {
        let entry = objects.entry(index)
        format.append(entry, objectTypes[entry.type], index: index, to: &writer)
      }
      return writer.bytes
    }
    try body(format.between(.events).withUTF8Buffer { Array($0) })
    try inOrder(events.count, size: 512, threads: threads, to: body) { [events] range in
      var writer = ByteWriter(capacity: 1 << 18)
      for index in range {
        let entry = events.entry(index)
        format.append(entry, eventTypes[entry.type], index: index, to: &writer)
      }
      return writer.bytes
    }
    try body(format.close.withUTF8Buffer { Array($0) })
  }
}
