import Foundation

/// Reads the XML format of OCEL 2.0. Links may be `relationship` elements, as in the specification, or `object` elements, as in its
/// schema.
final class ObjectLogXMLReader: XMLHandler {
  let content = ObjectLogContent()
  private var place: XMLPlace?
  private(set) var line = 0
  private var depth = 0
  private var section = Section.none
  private var attribute: [UInt8]?
  private var text: [UInt8] = []

  private enum Section { case none, types, eventTypes, objects, events }

  func begin(at place: XMLPlace) { self.place = place }

  func start(_ element: XMLName, _ attributes: XMLAttributes) throws(SpreadsheetError) {
    depth += 1
    switch depth {
    case 1: guard element == "log" else { throw SpreadsheetError(.notAWorkbook) }
    case 2: section = ObjectLogXMLReader.section(element)
    case 3 where section == .objects || section == .events: startEntry(attributes)
    case 5: startItem(element, attributes)
    default: break
    }
  }

  private static func section(_ element: XMLName) -> Section {
    switch element {
    case "object-types": .types
    case "event-types": .eventTypes
    case "objects": .objects
    case "events": .events
    default: .none
    }
  }

  private func startEntry(_ attributes: XMLAttributes) {
    line = place?.line ?? 0
    content.begin(line: line)
    if let id = attributes["id"] { content.set(id: bytes(id)) }
    if let type = attributes["type"] { content.set(type: bytes(type)) }
    if let time = attributes["time"] { content.set(time: bytes(time)) }
  }

  /// Something in the list of attributes or of links.
  private func startItem(_ element: XMLName, _ attributes: XMLAttributes) {
    switch section {
    case .eventTypes: if let name = attributes["name"] { content.declare(eventAttribute: bytes(name)) }
    case .objects, .events:
      if element == "attribute", let name = attributes["name"] {
        attribute = Array(bytes(name))
        text.removeAll(keepingCapacity: true)
      } else if let id = attributes["object-id"] {
        content.add(
          relation: bytes(id), qualifier: attributes["qualifier"].map(bytes) ?? UnsafeRawBufferPointer(start: nil, count: 0))
      }
    case .none, .types: break
    }
  }

  private func bytes(_ text: UnsafePointer<CChar>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text, count: strlen(text))
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(SpreadsheetError) {
    if attribute != nil { text.append(contentsOf: bytes) }
    if text.count > SpreadsheetLimits.rowBytes { throw SpreadsheetError(.tooLarge) }
  }

  func end(_ element: XMLName) throws(SpreadsheetError) {
    if depth == 5, let name = attribute {
      name.withUnsafeBytes { name in text.withUnsafeBytes { content.add(attribute: name, $0) } }
      attribute = nil
    }
    if depth == 3, section == .objects || section == .events {
      content.end(section == .objects ? .object : .event)
      if content.isTooLarge { throw SpreadsheetError(.tooLarge) }
    }
    depth -= 1
  }
}
