import Foundation

/// One `<Event>` of a Windows event log: what the print service says in it, in either layout of its fields.
final class WindowsEvent: XMLHandler {
  private(set) var eventID = ""
  /// `TimeCreated@SystemTime`, UTC.
  private(set) var time = ""
  private(set) var computer = ""
  /// `Param1` and so on by their number: elements of `UserData/DocumentPrinted`, or `EventData/Data` with that name, or in that order.
  private(set) var parameters: [Int: String] = [:]

  private var text: [UInt8] = []
  private var number: Int?
  private var unnamed = 0
  private static let longestText = 1 << 16

  func start(_ element: XMLName, _ attributes: XMLAttributes) throws(SpreadsheetError) {
    text.removeAll(keepingCapacity: true)
    number = nil
    switch element {
    case "TimeCreated": time = attributes.text("SystemTime") ?? ""
    case "Data":
      unnamed += 1
      number = attributes.text("Name").map(WindowsEvent.number) ?? unnamed
    default: number = WindowsEvent.number(element.text)
    }
  }

  func end(_ element: XMLName) throws(SpreadsheetError) {
    let value = String(decoding: text, as: UTF8.self)
    switch element {
    case "EventID": eventID = value
    case "Computer": computer = value
    default: if let number { parameters[number] = value }
    }
    number = nil
    text.removeAll(keepingCapacity: true)
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(SpreadsheetError) {
    guard text.count + bytes.count <= WindowsEvent.longestText else { throw SpreadsheetError(.tooLarge) }
    text.append(contentsOf: bytes)
  }

  /// 5 of `Param5`.
  private static func number(_ name: String) -> Int? {
    name.hasPrefix("Param") && name.utf8.count <= 7 ? Int(name.dropFirst(5)) : nil
  }
}
