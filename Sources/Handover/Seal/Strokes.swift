/// A signature drawn with a pen on a screen.
package struct Strokes: Sendable, Hashable {
  package var strokes: [[Point]]

  package struct Point: Sendable, Hashable {
    /// Milliseconds since the first point.
    package var time: Int
    /// Tenths of a millimetre from the upper left of the pad.
    package var x: Int
    package var y: Int
    /// 0 to 1000.
    package var pressure: Int

    package init(time: Int, x: Int, y: Int, pressure: Int) {
      self.time = time
      self.x = x
      self.y = y
      self.pressure = pressure
    }

    var values: [Int] { [time, x, y, pressure] }
  }

  package init(_ strokes: [[Point]]) { self.strokes = strokes }

  /// No pad is so large and no one signs for so long.
  private static let largest = 100_000_000

  /// - Parameter numbers: as in the files: strokes of points of four numbers. Nil for any other shape.
  package init?(_ numbers: [[[Int]]]) {
    let isPoint = { (point: [Int]) in point.count == 4 && point.allSatisfy { -Strokes.largest...Strokes.largest ~= $0 } }
    guard numbers.allSatisfy({ $0.allSatisfy(isPoint) }) else { return nil }
    self.init(numbers.map { $0.map { Point(time: $0[0], x: $0[1], y: $0[2], pressure: $0[3]) } })
  }

  package var numbers: [[[Int]]] { strokes.map { $0.map(\.values) } }

  package var isEmpty: Bool { strokes.allSatisfy(\.isEmpty) }

  /// SHA-256 of the strokes as CBOR.
  package var digest: [UInt8] { Strokes.digest(strokes) }

  /// The same for strokes that were only moved on the pad or in time: hands do not repeat themselves.
  package var shape: [UInt8] {
    let points = strokes.joined()
    let (x, y, time) = (points.map(\.x).min() ?? 0, points.map(\.y).min() ?? 0, points.map(\.time).min() ?? 0)
    return Strokes.digest(
      strokes.map { stroke in
        stroke.map { Point(time: $0.time - time, x: $0.x - x, y: $0.y - y, pressure: $0.pressure) }
      })
  }

  private static func digest(_ strokes: [[Point]]) -> [UInt8] {
    sha256(CBOR.array(strokes.map { .array($0.map { .array($0.values.map(CBOR.integer)) }) }).encoded)
  }
}
