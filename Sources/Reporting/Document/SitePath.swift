/// Arithmetic on paths inside a site: `/` between folders, no leading `/`.
package enum SitePath {
  /// The path of `target` as seen from the page `page`: `("sekolah/1", "index.html")` gives `../index.html`.
  package static func relative(from page: String, to target: String) -> String {
    let slash = UInt8(ascii: "/")
    var page = page
    var target = target
    return page.withUTF8 { page in
      target.withUTF8 { target in
        var shared = 0
        var position = 0
        while position < page.count, position < target.count, page[position] == target[position] {
          position += 1
          if page[position - 1] == slash { shared = position }
        }
        let ups = page[shared...].count { $0 == slash }
        return String(unsafeUninitializedCapacity: 3 * ups + target.count - shared) { bytes in
          var end = 0
          for _ in 0..<ups {
            for byte in [UInt8(ascii: "."), UInt8(ascii: "."), slash] {
              bytes[end] = byte
              end += 1
            }
          }
          for byte in target[shared...] {
            bytes[end] = byte
            end += 1
          }
          return end
        }
      }
    }
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
    func isKept(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || kept.withUTF8Buffer { $0.contains(byte) } }
    guard !text.utf8.allSatisfy(isKept) else { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if isKept(byte) {
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
