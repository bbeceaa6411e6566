/// Which addresses a page may lead to or load from: an allow-list, since a deny-list always misses one.
enum LinkPolicy {
  /// Relative addresses, `https:`, `mailto:` and `tel:`.
  static func allowsLink(to address: String) -> Bool {
    guard isClean(address) else { return false }
    guard let scheme = scheme(of: address) else { return !isProtocolRelative(address) }
    return ["https", "mailto", "tel"].contains(scheme)
  }

  /// Relative addresses, and PNG data inside the page.
  static func allowsImage(from address: String) -> Bool {
    guard isClean(address) else { return false }
    guard scheme(of: address) != nil else { return !isProtocolRelative(address) }
    return address.utf8.starts(with: "data:image/png;base64,".utf8)
  }

  /// Browsers drop control characters and read backslashes as slashes: an address holding one is not what it seems.
  private static func isClean(_ address: String) -> Bool {
    address.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }

  private static func isProtocolRelative(_ address: String) -> Bool { address.utf8.starts(with: "//".utf8) }

  /// What stands before a colon that comes before any slash, question mark or hash.
  private static func scheme(of address: String) -> String? {
    let end = address.utf8.firstIndex { byte in
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): true
      default: false
      }
    }
    guard let end, address.utf8[end] == UInt8(ascii: ":") else { return nil }
    return address[..<end].lowercased()
  }
}
