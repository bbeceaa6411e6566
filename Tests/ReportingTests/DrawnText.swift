import Foundation

/// The words of a drawing and the room that they take, found from its markup alone.
struct DrawnText {
  struct Word {
    var text: String
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>

    func touches(_ other: Word) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }

    /// Whether a line through points runs through the word: asked at every half unit of it.
    func isCrossed(by line: [(x: Double, y: Double)]) -> Bool {
      zip(line, line.dropFirst()).contains { a, b in
        let count = max(1, Int(max(abs(b.x - a.x), abs(b.y - a.y)) * 2))
        return (0...count).contains { part in
          let share = Double(part) / Double(count)
          return x.contains(a.x + (b.x - a.x) * share) && y.contains(a.y + (b.y - a.y) * share)
        }
      }
    }
  }

  let words: [Word]
  let width: Double
  let height: Double

  init(_ svg: String) {
    let view = svg.firstMatch(of: /viewBox="0 0 ([0-9.]+) ([0-9.]+)"/)
    (width, height) = (view.flatMap { Double($0.output.1) } ?? 0, view.flatMap { Double($0.output.2) } ?? 0)
    let size = svg.firstMatch(of: /font-size="([0-9.]+)"/).flatMap { Double($0.output.1) } ?? 0
    words = svg.matches(of: /<text x="([0-9.-]+)" y="([0-9.-]+)" text-anchor="([a-z]+)"[^>]*>([^<]*)</).compactMap { match in
      guard let x = Double(match.output.1), let y = Double(match.output.2) else { return nil }
      let text = String(match.output.4)
      let width = text.reduce(0) { $0 + DrawnText.advance($1) } * size
      let left = match.output.3 == "start" ? x : match.output.3 == "end" ? x - width : x - width / 2
      return Word(text: text, x: left...left + width, y: y - size * 0.74...y + size * 0.22)
    }
  }

  /// Words that lie on each other, or beyond an edge of the drawing.
  var complaints: [String] {
    words.enumerated().flatMap { index, word in
      words[(index + 1)...].filter(word.touches).map { "\(word.text) × \($0.text)" }
        + (word.x.lowerBound < 0 || word.x.upperBound > width || word.y.lowerBound < 0 || word.y.upperBound > height
          ? ["\(word.text) is cut off"] : [])
    }
  }

  /// Points of the paths that have an attribute.
  static func paths(_ svg: String, with attribute: String) -> [[(x: Double, y: Double)]] {
    svg.matches(of: /<path d="([^"]*)"([^>]*)>/).filter { $0.output.2.contains(attribute) }.map { path in
      path.output.1.matches(of: /[ML]([0-9.-]+) ([0-9.-]+)/).compactMap { point in
        guard let x = Double(point.output.1), let y = Double(point.output.2) else { return nil }
        return (x, y)
      }
    }
  }

  /// In ems, as in DejaVu Sans; letters by their mean, rounded up.
  private static func advance(_ letter: Character) -> Double {
    switch letter {
    case "0"..."9": 0.636
    case " ", "\u{A0}", ".", ",", ":": 0.318
    case "i", "j", "l": 0.278
    case "%", "m": 0.97
    case "+", "−": 0.838
    case "A"..."Z": 0.7
    default: 0.62
    }
  }
}
