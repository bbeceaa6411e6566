import CQREncode

/// A QR code (ISO/IEC 18004) of capital text at error correction level M: 15 % of it may be lost.
package struct QRCode: Sendable, Equatable {
  /// Modules along one side, without the quiet zone.
  package let size: Int
  /// Row after row; true is black.
  private let modules: [Bool]

  /// - Parameter text: characters of the alphanumeric mode only (capitals, digits, `$%*+-./:` and blank), as Base45 has them.
  ///   nil for other characters and for text that no version holds.
  package init?(_ text: String) {
    guard let input = QRinput_new2(0, QR_ECLEVEL_M) else { return nil }
    defer { QRinput_free(input) }
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, QRinput_append(input, QR_MODE_AN, Int32(bytes.count), bytes) == 0,
      let code = QRcode_encodeInput(input)
    else { return nil }
    defer { QRcode_free(code) }
    let size = Int(code.pointee.width)
    guard size > 0, let data = code.pointee.data else { return nil }
    self.size = size
    // The lowest bit of a module is its colour.
    modules = UnsafeBufferPointer(start: data, count: size * size).map { $0 & 1 == 1 }
  }

  /// A drawing of so many millimetres with the quiet zone of four modules that readers need: one path of strokes.
  package func svg(millimetres: Int, label: String) -> String {
    let side = size + 8
    var writer = SVGPathWriter()
    for y in 0..<size {
      var x = 0
      while x < size {
        guard modules[y * size + x] else {
          x += 1
          continue
        }
        let start = x
        while x < size, modules[y * size + x] { x += 1 }
        writer.run(from: start + 4, to: x + 4, y: y + 4)
      }
    }
    return """
      <svg class="kode" role="img" aria-label="\(HTMLEscaping.escaped(label))" xmlns="http://www.w3.org/2000/svg" \
      width="\(millimetres)mm" height="\(millimetres)mm" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">\
      <path fill="#fff" d="M0 0h\(side)v\(side)H0z"/>\
      <path stroke="#000" stroke-width="1.02" d="\(String(decoding: writer.bytes, as: UTF8.self))"/></svg>
      """
  }
}

/// Horizontal strokes as path data, each told from where the one before ended.
private struct SVGPathWriter {
  private(set) var bytes: [UInt8] = []
  private var x = 0
  private var row = -1

  mutating func run(from start: Int, to end: Int, y: Int) {
    if y == row {
      append("m\(start - x) 0")
    } else {
      append("M\(start) \(y).5")
    }
    append("h\(end - start)")
    (x, row) = (end, y)
  }

  private mutating func append(_ text: String) { bytes += text.utf8 }
}
