extension TimeLimit {
  /// Reads a limit text as it stands on paper: "10 (sepuluh) menit", "1-2 jam", "paling lambat 3 hari kerja", "2 menit/berkas".
  ///
  /// Every text gives a value: what the grammar cannot measure keeps its raw text and an `Obstacle`.
  package init(parsing text: String) {
    self.init(raw: text, meaning: TimeLimit.meaning(of: text))
  }

  /// Longer texts are no limits; the bound keeps reading linear whatever the input.
  private static let longest = 500

  private static func meaning(of raw: String) -> Meaning {
    guard raw.unicodeScalars.count <= longest else { return .notMeasurable(reason: Obstacle.unreadable.rawValue) }
    let text = LimitText(raw)
    guard !text.whole.isEmpty else { return .notMeasurable(reason: Obstacle.empty.rawValue) }
    if let number = text.columnNumber { return number }
    var obstacle: Obstacle?
    for reading in text.readings {
      switch LimitGrammar.read(reading) {
      case .success(let meaning): return meaning
      case .failure(let failure): if obstacle == nil || obstacle == .unreadable { obstacle = failure.obstacle }
      }
    }
    if let obstacle, obstacle != .unreadable { return .notMeasurable(reason: obstacle.rawValue) }
    return .notMeasurable(reason: text.classification.rawValue)
  }
}

/// A limit text made ready for the grammar: lower case, one kind of dash, notes in brackets set apart.
struct LimitText {
  /// Everything, brackets kept as blanks.
  let whole: String
  /// Without the brackets and what they hold.
  let outside: String
  /// What the brackets hold.
  let inside: String

  init(_ raw: String) {
    var whole = String.UnicodeScalarView()
    var outside = String.UnicodeScalarView()
    var inside = String.UnicodeScalarView()
    var depth = 0
    for scalar in raw.lowercased().unicodeScalars where !LimitText.marks.contains(scalar) {
      switch scalar {
      case "(", "[", "{":
        depth += 1
        whole.append(" ")
        outside.append(" ")
        inside.append(" ")
      case ")", "]", "}":
        depth = max(0, depth - 1)
        whole.append(" ")
        outside.append(" ")
      default:
        let plain = LimitText.dashes.contains(scalar) ? "-" : scalar.properties.isWhitespace ? LimitText.blank(scalar) : scalar
        whole.append(plain)
        if depth > 0 { inside.append(plain) } else { outside.append(plain) }
      }
    }
    self.whole = LimitText.trimmed(whole)
    self.outside = LimitText.trimmed(outside)
    self.inside = LimitText.trimmed(inside)
  }

  /// The texts to try, best first: without notes; a line break as a list; with the notes; the notes alone.
  var readings: [String] {
    var readings = [outside, outside.replacing("\n", with: ";")]
    if !outside.contains(where: \.isNumber) { readings += [whole, inside] }
    return readings.filter { !$0.isEmpty }.map { $0.replacing("\n", with: " ") }
  }

  /// "(6)": a number of the table's own heading row.
  var columnNumber: TimeLimit.Meaning? {
    guard outside.isEmpty, !inside.isEmpty, inside.allSatisfy(\.isNumber) else { return nil }
    return .notMeasurable(reason: TimeLimit.Obstacle.columnNumber.rawValue)
  }

  /// Why a text that no reading measured gives no bound.
  var classification: TimeLimit.Obstacle {
    let words = LimitScanner.tokens(of: whole).compactMap { token in
      if case .word(let word) = token { word } else { nil }
    }
    let hasNumber = whole.contains(where: \.isNumber)
    if words.contains(where: LimitWords.calendar.contains) { return .calendarWindow }
    if hasNumber {
      if startsWithUnit { return .calendarWindow }
      return words.contains(where: LimitWords.occurrences.contains) ? .recurring : .unreadable
    }
    if words.contains(where: LimitWords.recurring.contains) { return .recurring }
    return words.isEmpty ? .empty : .words
  }

  /// "Semester 1", "jam 8-16": a place in the calendar or on the clock, as the unit stands in front.
  private var startsWithUnit: Bool {
    let tokens = LimitScanner.tokens(of: whole)
    guard case .word(let word) = tokens.first, tokens.count > 1, let unit = LimitWords.unit(word)?.unit else { return false }
    return unit != .minute && unit != .second && tokens[1].isNumber
  }

  private static func blank(_ scalar: Unicode.Scalar) -> Unicode.Scalar { scalar.properties.isNewline ? "\n" : " " }

  private static func trimmed(_ view: String.UnicodeScalarView) -> String {
    let blanks: Set<Unicode.Scalar> = [" ", "\n"]
    let start = view.firstIndex { !blanks.contains($0) } ?? view.endIndex
    let end = view.lastIndex { !blanks.contains($0) }.map { view.index(after: $0) } ?? start
    return String(view[start..<end])
  }

  /// Footnote marks in superscript, and signs without width.
  private static let marks: Set<Unicode.Scalar> = ["¹", "²", "³", "⁴", "⁵", "\u{200B}", "\u{FEFF}", "\u{00AD}"]
  private static let dashes: Set<Unicode.Scalar> = ["‐", "‑", "‒", "–", "—", "―", "−"]
}

extension Unicode.Scalar.Properties {
  fileprivate var isNewline: Bool { generalCategory == .control || generalCategory == .lineSeparator }
}
