/// Writes the parts of a drawing; whatever text comes in is escaped here, and nowhere else.
struct SVGText {
  private(set) var text = ""

  /// Opens a drawing that scales with its place. Title and description are read aloud by screen readers.
  init(width: Int, height: Int, id: String, title: String, description: String) {
    let names = "\(id)-title \(id)-desc"
    text += "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width + width / 4)\""
    text += " role=\"img\" aria-labelledby=\"\(names)\" font-family=\"sans-serif\" font-size=\"13\" fill=\"none\""
    text += " stroke=\"currentColor\" stroke-width=\"1\">"
    text += "<title id=\"\(id)-title\">\(SVGText.escaped(title))</title>"
    text += "<desc id=\"\(id)-desc\">\(SVGText.escaped(description))</desc>"
  }

  /// The finished drawing.
  func closed() -> String { text + "</svg>" }

  enum Anchor: String { case start, middle, end }

  mutating func label(_ words: String, x: Double, y: Double, _ anchor: Anchor = .start) {
    text += "<text x=\"\(SVGText.number(x))\" y=\"\(SVGText.number(y))\" text-anchor=\"\(anchor.rawValue)\""
    text += " fill=\"currentColor\" stroke=\"none\">\(SVGText.escaped(words))</text>"
  }

  /// - Parameter attributes: of the element, written by this program.
  mutating func path(_ points: [(x: Double, y: Double)], _ attributes: StaticString = "") {
    guard let first = points.first else { return }
    text += "<path d=\"M\(SVGText.number(first.x)) \(SVGText.number(first.y))"
    for point in points.dropFirst() { text += "L\(SVGText.number(point.x)) \(SVGText.number(point.y))" }
    text += "\"\(attributes)/>"
  }

  mutating func circle(x: Double, y: Double, radius: Int) {
    text += "<circle cx=\"\(SVGText.number(x))\" cy=\"\(SVGText.number(y))\" r=\"\(radius)\"/>"
  }

  /// Signs that XML does not allow are made visible first, then marks are escaped.
  private static func escaped(_ words: String) -> String { HTMLEscaping.escaped(SafeText.shown(words)) }

  /// One decimal, without one where it is 0: the same text on every machine.
  static func number(_ value: Double) -> String {
    let tenths = Int64((min(max(value, -1e6), 1e6) * 10).rounded())
    let rest = tenths.magnitude % 10
    return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10)\(rest == 0 ? "" : ".\(rest)")"
  }
}
