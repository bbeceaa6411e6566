import Fundamentals
import Handover

/// A signature drawn with a pen: the harder it was pressed, the wider the line.
struct StrokeDrawing {
  private let strokes: [[Strokes.Point]]

  /// Widths of lines, in tenths of a millimetre from the lightest to the hardest touch.
  private static let widths = [3, 4, 5, 6, 8, 10]
  /// What is farther from the origin is not drawn: no sheet is so large (1 m).
  private static let limit = 10_000

  init(_ strokes: Strokes) {
    self.strokes = strokes.strokes.map { $0.filter { abs($0.x) <= StrokeDrawing.limit && abs($0.y) <= StrokeDrawing.limit } }
  }

  func svg(label: String) -> String {
    let points = strokes.flatMap { $0 }
    let (left, right) = (points.map(\.x).min() ?? 0, points.map(\.x).max() ?? 0)
    let (top, bottom) = (points.map(\.y).min() ?? 0, points.map(\.y).max() ?? 0)
    let (width, height) = (right - left + 20, bottom - top + 20)
    var paths = [String](repeating: "", count: StrokeDrawing.widths.count)
    for stroke in strokes {
      for (index, point) in stroke.enumerated() {
        let before = stroke[max(0, index - 1)]
        guard index > 0 || stroke.count == 1 else { continue }
        let pressure = max(0, min(999, (before.pressure + point.pressure) / 2))
        paths[pressure * paths.count / 1000] += "M\(before.x) \(before.y)L\(point.x) \(point.y)"
      }
    }
    let lines = zip(paths, StrokeDrawing.widths).filter { !$0.0.isEmpty }
      .map { "<path d=\"\($0.0)\" stroke-width=\"\($0.1)\"/>" }.joined()
    // Never wider than a signature's room on paper.
    let scale = max(1, Double(width) / 700)
    let millimetres = { (tenths: Int) in String(Int((Double(tenths) / 10 / scale).rounded(.up))) }
    return """
      <svg class="goresan" role="img" aria-label="\(HTMLEscaping.escaped(label))" xmlns="http://www.w3.org/2000/svg" \
      width="\(millimetres(width))mm" height="\(millimetres(height))mm" viewBox="\(left - 10) \(top - 10) \(width) \(height)" \
      fill="none" stroke="currentColor" stroke-linecap="round">\(lines)</svg>
      """
  }
}
