/// Arithmetic on paths inside a site: `/` between folders, no leading `/`.
package enum SitePath {
  /// The path of `target` as seen from the page `page`: `("sekolah/1", "index.html")` gives `../index.html`.
  package static func relative(from page: String, to target: String) -> String {
    let folders = page.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    let parts = target.utf8.split(separator: UInt8(ascii: "/"))
    var common = 0
    while common < folders.count, common + 1 < parts.count, folders[common].elementsEqual(parts[common]) { common += 1 }
    var path = ""
    for _ in common..<folders.count { path += "../" }
    for (position, part) in parts[common...].enumerated() {
      if position > 0 { path += "/" }
      path += String(Substring(part))
    }
    return path
  }

  /// The way up from a page to the site's root: `../` for each folder, empty at the root.
  package static func rootPrefix(of page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// Percent-encodes all but letters, digits and `-._~/`.
  package static func encoded(_ path: String) -> String {
    percentEncoded(path, keeping: "-._~/")
  }

  /// Percent-encodes what may not stand in an address, and keeps its punctuation.
  static func encodedAddress(_ address: String) -> String {
    percentEncoded(address, keeping: "-._~/:?#@!$&'*+,;=%[]")
  }

  private static func percentEncoded(_ text: String, keeping kept: StaticString) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte.isASCIIAlphanumeric || kept.withUTF8Buffer({ $0.contains(byte) }) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { self &- 48 < 10 }
  var isASCIILetter: Bool { (self | 32) &- 97 < 26 }
  var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }
  var isASCIIPunctuation: Bool { self > 32 && self < 127 && !isASCIIAlphanumeric }
}
