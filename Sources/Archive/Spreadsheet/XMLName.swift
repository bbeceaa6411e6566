import Foundation

/// The name of an element without its namespace prefix; valid during the event that brought it.
struct XMLName {
  private let local: UnsafePointer<CChar>

  init(_ name: UnsafePointer<CChar>) {
    local = strrchr(name, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0 + 1) } ?? name
  }

  var text: String { String(cString: local) }

  static func ~= (name: StaticString, element: XMLName) -> Bool { element.local.equals(name) }
  static func == (element: XMLName, name: StaticString) -> Bool { element.local.equals(name) }
}

/// The attributes of an element; valid during the event that brought them.
struct XMLAttributes {
  /// Names and values by turns, ended by nil.
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.list = list }

  /// The value of an attribute without a prefix.
  subscript(name: StaticString) -> UnsafePointer<CChar>? { first { $0.equals(name) } }

  /// The value of an attribute with any prefix, as in `r:id`.
  subscript(prefixed name: StaticString) -> UnsafePointer<CChar>? {
    first { attribute in strrchr(attribute, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0 + 1).equals(name) } ?? false }
  }

  func text(_ name: StaticString) -> String? { self[name].map { String(cString: $0) } }

  private func first(where matches: (UnsafePointer<CChar>) -> Bool) -> UnsafePointer<CChar>? {
    guard var pair = list else { return nil }
    while let name = pair[0], let value = pair[1] {
      if matches(name) { return value }
      pair += 2
    }
    return nil
  }
}

extension UnsafePointer<CChar> {
  /// Whether this C string has exactly the bytes of a literal.
  func equals(_ literal: StaticString) -> Bool {
    literal.withUTF8Buffer { bytes in
      for index in bytes.indices where UInt8(bitPattern: self[index]) != bytes[index] { return false }
      return self[bytes.count] == 0
    }
  }

  /// A number of one to nine digits and nothing else.
  var unsignedNumber: Int? {
    var value = 0
    var count = 0
    while self[count] != 0 {
      let digit = UInt8(bitPattern: self[count]) &- 0x30
      guard digit <= 9, count < 9 else { return nil }
      value = value * 10 + Int(digit)
      count += 1
    }
    return count == 0 ? nil : value
  }
}
