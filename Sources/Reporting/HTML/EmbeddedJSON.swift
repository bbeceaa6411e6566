/// JSON inside a `<script>` of a page.
enum EmbeddedJSON {
  /// The same value with `<` and signs that hide or turn text as JSON's own escapes: no `</script` or `<!--` ends the block early, and
  /// whoever looks at the page's source sees what is there.
  static func text(_ json: [UInt8]) -> String {
    let text = String(decoding: json, as: UTF8.self).replacing("<", with: "\\u003C")
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let sign = String(scalar)
      if scalar.isASCII || SafeText.shown(sign) == sign {
        result.unicodeScalars.append(scalar)
      } else {
        for unit in sign.utf16 {
          let digits = String(unit, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      }
    }
    return result
  }
}
