import CExpat
import Foundation

/// Encodings that expat does not know by itself: Windows code page 1252, which old programs write.
enum XMLEncodings {
  /// Fills in what each byte stands for; any other encoding than ours is an error of the document.
  static func describe(
    _ name: UnsafePointer<CChar>?, in encoding: UnsafeMutablePointer<XML_Encoding>?
  ) -> Int32 {
    guard let name, let encoding, ["windows-1252", "cp1252"].contains(String(cString: name).lowercased()) else {
      return Int32(XML_STATUS_ERROR.rawValue)
    }
    withUnsafeMutableBytes(of: &encoding.pointee.map) { map in
      let scalars = map.bindMemory(to: Int32.self)
      for byte in scalars.indices { scalars[byte] = scalar(UInt8(truncatingIfNeeded: byte)) }
    }
    return Int32(XML_STATUS_OK.rawValue)
  }

  private static func scalar(_ byte: UInt8) -> Int32 {
    var text: [UInt8] = []
    withUnsafeBytes(of: byte) { Transcoder.append($0, from: .windows1252, to: &text) }
    return String(decoding: text, as: UTF8.self).unicodeScalars.first.map { Int32($0.value) } ?? 0xFFFD
  }
}
