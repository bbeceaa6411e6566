/// Writes the parts of a drawing; whatever text comes in is escaped here, and nowhere else.
struct SVGText {
  private var bytes: [UInt8] = []

  /// The width of a drawing that takes all of a page; on paper its letters are still 8 points high.
  static let wide = 880

  /// Opens a drawing that scales with its place. Title and description are read aloud by screen readers.
  init(width: Int = SVGText.wide, height: Int, id: String, title: String, description: String) {
    var text = ""
    let names = "\(id)-title \(id)-desc"
    text += "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width + width / 4)\""
    let letters = width == SVGText.wide ? Int(SVGText.wideLetters) : 13
    text += " role=\"img\" aria-labelledby=\"\(names)\" font-family=\"sans-serif\" font-size=\"\(letters)\" fill=\"none\""
    text += " stroke=\"currentColor\" stroke-width=\"1\">"
    text += "<title id=\"\(id)-title\">\(SVGText.escaped(title))</title>"
    text += "<desc id=\"\(id)-desc\">\(SVGText.escaped(description))</desc>"
    bytes = Array(text.utf8)
  }

  /// The finished drawing.
  func closed() -> String { String(decoding: bytes, as: UTF8.self) + "</svg>" }

  enum Anchor: String { case start, middle, end }

  mutating func label(_ words: String, x: Double, y: Double, _ anchor: Anchor = .start) {
    append("<text x=\"", x)
    append("\" y=\"", y)
    bytes += "\" text-anchor=\"\(anchor.rawValue)\"".utf8
    bytes += " fill=\"currentColor\" stroke=\"none\">\(SVGText.escaped(words))</text>".utf8
  }

  /// - Parameter attributes: of the element, written by this program.
  mutating func path(_ points: [(x: Double, y: Double)], _ attributes: StaticString = "") {
    guard !points.isEmpty else { return }
    append("<path d=\"")
    for (number, point) in points.enumerated() {
      append(number == 0 ? "M" : "L", point.x)
      append(" ", point.y)
    }
    append("\"")
    append(attributes)
    append("/>")
  }

  /// Rectangles as one element.
  /// - Parameter attributes: of the element, written by this program.
  mutating func rectangles(_ boxes: [LabelBox], _ attributes: StaticString) {
    guard !boxes.isEmpty else { return }
    append("<path d=\"")
    for box in boxes {
      append("M", box.x.lowerBound)
      append(" ", box.y.lowerBound)
      append("H", box.x.upperBound)
      append("V", box.y.upperBound)
      append("H", box.x.lowerBound)
      append("Z")
    }
    append("\"")
    append(attributes)
    append("/>")
  }

  /// Upright lines as one element.
  /// - Parameter attributes: of the element, written by this program.
  mutating func segments(_ lines: [(x: Double, y: Double, end: Double)], _ attributes: StaticString) {
    guard !lines.isEmpty else { return }
    append("<path d=\"")
    for line in lines {
      append("M", line.x)
      append(" ", line.y)
      append("V", line.end)
    }
    append("\"")
    append(attributes)
    append("/>")
  }

  mutating func circle(x: Double, y: Double, radius: Int, isFilled: Bool = false) {
    append("<circle cx=\"", x)
    append("\" cy=\"", y)
    bytes += "\" r=\"\(radius)\"\(isFilled ? " fill=\"currentColor\"" : "")/>".utf8
  }

  /// Signs that XML does not allow are made visible first, then marks are escaped.
  private static func escaped(_ words: String) -> String { HTMLEscaping.escaped(SafeText.shown(words)) }

  private mutating func append(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// A value with one decimal, without one where it is 0: the same text on every machine.
  private mutating func append(_ text: StaticString, _ value: Double) {
    append(text)
    let tenths = Int32((min(max(value, -1e6), 1e6) * 10).rounded())
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 12) { digits in
      // From the last digit to the first.
      var start = digits.count
      func put(_ byte: UInt8) {
        start -= 1
        digits[start] = byte
      }
      var (rest, last) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
      if last != 0 {
        put(UInt8(ascii: "0") + UInt8(last))
        put(UInt8(ascii: "."))
      }
      repeat {
        (rest, last) = rest.quotientAndRemainder(dividingBy: 10)
        put(UInt8(ascii: "0") + UInt8(last))
      } while rest > 0
      if tenths < 0 { put(UInt8(ascii: "-")) }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }
}
