import Fundamentals

/// The JSON format of OCEL 2.0. Values of attributes are strings, as its schema wants them.
struct ObjectLogJSON: ObjectLogDocument.Format {
  let zone: Zone

  var open: StaticString { "{\n\"objectTypes\": [" }
  var close: StaticString { "\n]\n}\n" }

  func between(_ section: ObjectLogDocument.Section) -> StaticString {
    switch section {
    case .eventTypes: "\n],\n\"eventTypes\": ["
    case .objects: "\n],\n\"objects\": ["
    case .events: "\n],\n\"events\": ["
    }
  }

  func append(_ types: [ObjectLog.EntryType], areObjects: Bool, to writer: inout ByteWriter) {
    for (index, type) in types.enumerated() {
      writer.append(index == 0 ? "\n{\"name\": " : ",\n{\"name\": ")
      writer.append(json: type.name)
      writer.append(", \"attributes\": [")
      for (index, attribute) in type.attributes.enumerated() {
        writer.append(index == 0 ? "{\"name\": " : ", {\"name\": ")
        writer.append(json: attribute.name)
        writer.append(", \"type\": ")
        writer.append(json: attribute.kind.rawValue)
        writer.append("}")
      }
      writer.append("]}")
    }
  }

  func append(_ entry: ObjectLog.Entry, _ type: ObjectLog.EntryType, index: Int, to writer: inout ByteWriter) {
    writer.append(index == 0 ? "\n{\"id\": " : ",\n{\"id\": ")
    writer.append(jsonText: entry.id)
    writer.append(", \"type\": ")
    writer.append(json: type.name)
    if let time = entry.time {
      writer.append(", \"time\": \"")
      writer.append(time: time, in: zone)
      writer.append("\"")
    }
    writer.append(", \"attributes\": [")
    var isFirst = true
    for (attribute, value) in zip(type.attributes, entry.values) {
      guard let value else { continue }
      writer.append(isFirst ? "{\"name\": " : ", {\"name\": ")
      isFirst = false
      writer.append(json: attribute.name)
      if entry.time == nil { writer.append(", \"time\": \"1970-01-01T00:00:00Z\"") }
      writer.append(", \"value\": ")
      writer.append(jsonText: value)
      writer.append("}")
    }
    writer.append("], \"relationships\": [")
    for (index, relation) in entry.relations.enumerated() {
      writer.append(index == 0 ? "{\"objectId\": " : ", {\"objectId\": ")
      writer.append(jsonText: relation.object.id)
      writer.append(", \"qualifier\": \"")
      writer.append(relation.qualifier)
      writer.append("\"}")
    }
    writer.append("]}")
  }
}
