import Fundamentals

/// The XML format of OCEL 2.0, after its schema (`ocel2-validation.xsd`): links are `object` elements with the id and type of
/// their target, and a name of an attribute is declared once in the whole log, at the first type that has it.
struct ObjectLogXML: ObjectLogDocument.Format {
  let zone: Zone

  var open: StaticString { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log>\n<object-types>\n" }
  var close: StaticString { "</events>\n</log>\n" }

  func between(_ section: ObjectLogDocument.Section) -> StaticString {
    switch section {
    case .eventTypes: "</object-types>\n<event-types>\n"
    case .objects: "</event-types>\n<objects>\n"
    case .events: "</objects>\n<events>\n"
    }
  }

  func append(_ types: [ObjectLog.EntryType], areObjects: Bool, to writer: inout ByteWriter) {
    var declared: Set<String> = []
    for type in types {
      writer.append(areObjects ? "<object-type name=\"" : "<event-type name=\"")
      writer.append(xml: type.name)
      writer.append("\"><attributes>\n")
      for attribute in type.attributes where declared.insert(attribute.name).inserted {
        writer.append("<attribute name=\"")
        writer.append(xml: attribute.name)
        writer.append("\" type=\"")
        writer.append(text: attribute.kind.rawValue)
        writer.append("\"/>\n")
      }
      writer.append(areObjects ? "</attributes></object-type>\n" : "</attributes></event-type>\n")
    }
  }

  func append(_ entry: ObjectLog.Entry, _ type: ObjectLog.EntryType, index: Int, to writer: inout ByteWriter) {
    writer.append(entry.time == nil ? "<object id=\"" : "<event id=\"")
    writer.append(xml: entry.id)
    writer.append("\" type=\"")
    writer.append(xml: type.name)
    if let time = entry.time {
      writer.append("\" time=\"")
      writer.append(time: time, in: zone)
    }
    writer.append("\">\n<attributes>")
    for (attribute, value) in zip(type.attributes, entry.values) {
      guard let value else { continue }
      writer.append("\n<attribute name=\"")
      writer.append(xml: attribute.name)
      writer.append(entry.time == nil ? "\" time=\"1970-01-01T00:00:00Z\">" : "\">")
      writer.append(xml: value)
      writer.append("</attribute>")
    }
    writer.append("</attributes>\n<objects>")
    for relation in entry.relations {
      writer.append("\n<object object-id=\"")
      writer.append(xml: relation.object.id)
      writer.append("\" qualifier=\"")
      writer.append(relation.qualifier)
      writer.append("\" type=\"")
      writer.append(xml: relation.object.type.rawValue)
      writer.append("\"/>")
    }
    writer.append("</objects>\n")
    writer.append(entry.time == nil ? "</object>\n" : "</event>\n")
  }
}
