/// The room that a label of a drawing takes, or that it must leave free.
struct LabelBox: Sendable {
  var x: ClosedRange<Double>
  var y: ClosedRange<Double>

  func touches(_ other: LabelBox) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }

  func contains(_ other: LabelBox) -> Bool {
    x.lowerBound <= other.x.lowerBound && other.x.upperBound <= x.upperBound && y.lowerBound <= other.y.lowerBound
      && other.y.upperBound <= y.upperBound
  }

  /// Whether a straight line between two points runs through the box: its part between each pair of sides is not empty.
  func isCrossed(from a: (x: Double, y: Double), to b: (x: Double, y: Double)) -> Bool {
    var (enters, leaves) = (0.0, 1.0)
    for (start, change, sides) in [(a.x, b.x - a.x, x), (a.y, b.y - a.y, y)] {
      if change == 0 {
        guard sides.contains(start) else { return false }
        continue
      }
      let one = (sides.lowerBound - start) / change
      let other = (sides.upperBound - start) / change
      enters = max(enters, min(one, other))
      leaves = min(leaves, max(one, other))
    }
    return enters <= leaves
  }
}

extension SVGText {
  /// Size of the letters of a drawing as wide as a page, in its own units.
  static let wideLetters = 14.0
  /// How far letters reach above the line they stand on, and below it.
  private static let (above, below) = (11.0, 4.0)

  /// About how wide words are, in the widest of the usual fonts without serifs (DejaVu Sans): no other needs more room.
  static func width(_ words: String) -> Double {
    words.reduce(0) { $0 + ems($1) } * wideLetters
  }

  private static func ems(_ letter: Character) -> Double {
    switch letter {
    case " ", "\u{A0}", ".", ",", ":", ";", "i", "j", "l", "I", "|", "'", "-", "(", ")", "f", "t", "r": 0.42
    case "m", "w", "M", "W", "%", "…", "—", "@", "+", "−", "=", "<", ">": 0.98
    case "a"..."z", "0"..."9": 0.64
    default: letter.isASCII ? 0.78 : 1
    }
  }

  /// The room of words that stand where ``label(_:x:y:_:)`` puts them.
  static func box(_ words: String, x: Double, y: Double, _ anchor: Anchor) -> LabelBox {
    let width = width(words)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return LabelBox(x: left...left + width, y: y - above...y + below)
  }
}
