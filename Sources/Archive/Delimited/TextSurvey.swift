/// What has to be known of a piece of text before it is cut: one pass, eight bytes at a time.
struct TextSurvey {
  var nulCount = 0
  var hasQuotes = false
  var isASCII = true
  var lineBreaks = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress else { return }
    var at = 0
    var high: UInt64 = 0
    var quotes: UInt64 = 0
    while at + 8 <= bytes.count {
      let word = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      high |= word
      quotes |= RecordScanner.zeroBytes(word ^ 0x2222_2222_2222_2222)
      lineBreaks += RecordScanner.zeroBytes(word ^ 0x0A0A_0A0A_0A0A_0A0A).nonzeroBitCount
      let nuls = RecordScanner.zeroBytes(word)
      if nuls != 0 { nulCount += nuls.nonzeroBitCount }
      at += 8
    }
    hasQuotes = quotes != 0
    isASCII = high & 0x8080_8080_8080_8080 == 0
    while at < bytes.count {
      let byte = base.load(fromByteOffset: at, as: UInt8.self)
      if byte >= 0x80 { isASCII = false }
      if byte == 0x22 { hasQuotes = true }
      if byte == 0x0A { lineBreaks += 1 }
      if byte == 0 { nulCount += 1 }
      at += 1
    }
  }
}
