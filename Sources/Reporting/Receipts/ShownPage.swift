package import Handover

/// What a receipt's page shows, against what was sealed: a page may say one thing and carry another.
package struct ShownPage {
  /// The cells of each row of all tables on the sheets of the list, as text.
  package private(set) var cards: [[String]] = []
  /// The same for the sheets of the annex.
  private(set) var withheld: [[String]] = []
  /// All text before the list.
  private(set) var letter = ""
  /// Whether it holds a program, which no receipt does.
  private(set) var hasProgram = false

  /// - Parameter html: a page as this program writes it, or what someone made of it.
  package init(html: String) {
    var reader = Reader()
    for token in HTMLTokens(html[...]) { reader.take(token) }
    reader.endRow()
    (cards, withheld) = (reader.rows[.list] ?? [], reader.rows[.annex] ?? [])
    letter = reader.letter
    hasProgram = reader.programs > (SealedPage.json(of: html) == nil ? 0 : 1)
  }

  /// Rows that show something else than their lines, rows too many or too few, and a letter that says something else.
  /// - Parameter words: in the language of the page.
  package func problems(_ batch: BatchRecord, _ lines: [SealedLine], words: Words) -> [SealProblem] {
    var problems: [SealProblem] = hasProgram ? [.shownProgram] : []
    problems += ShownFacts(batch, words.language).missing(in: letter).map(SealProblem.shownMissing)
    if cards.count != lines.count { problems.append(.shownCount(shown: cards.count, sealed: lines.count)) }
    for (line, row) in zip(lines, cards) where ShownPage.expected(line, words) != Array(row.prefix(7)) {
      problems.append(.shownDiffers(line.number))
    }
    if let count = batch.withheld, withheld.count != count {
      problems.append(.shownAnnex(shown: withheld.count, sealed: count))
    }
    return problems
  }

  /// The cells that the paper has for a line, up to its condition.
  private static func expected(_ line: SealedLine, _ words: Words) -> [String] {
    [
      String(line.number), ReceiptParts.shortened(line.name), line.sex, line.schoolClass, line.nik, line.serial,
      line.isGood ? words("condition-good") : "",
    ].map { HTMLText.folded(SafeText.shown($0, language: words.language)) }
  }
}

extension ShownPage {
  /// Sorts text and rows by the part of the page that they stand in.
  private struct Reader {
    enum Part { case letter, list, annex }

    private(set) var rows: [Part: [[String]]] = [:]
    private(set) var letter = ""
    private(set) var programs = 0
    private var part = Part.letter
    private var row: [(text: String, isHead: Bool)]?
    private var isInCell = false
    private var isFirstRow = true
    /// Heads of the first table of each part: the same again is no row.
    private var heads: [Part: [String]] = [:]

    mutating func take(_ token: HTMLTokens.Token) {
      switch token {
      case .text(let text):
        let plain = HTMLText.plain(text)
        if isInCell, let last = row?.indices.last { row?[last].text += plain }
        if part == .letter { letter += plain + " " }
      case .open(let name, let id): open(name, id)
      case .close(let name): close(name)
      }
    }

    private mutating func open(_ name: String, _ id: String) {
      if id.hasPrefix("lembar-") { start(.list) } else if id.hasPrefix("lampiran-") { start(.annex) }
      switch name {
      case "script": programs += 1
      case "table":
        endRow()
        isFirstRow = true
      case "tr": endRow()
      case "td", "th":
        row = (row ?? []) + [("", name == "th")]
        isInCell = true
      default: break
      }
    }

    private mutating func close(_ name: String) {
      switch name {
      case "td", "th": isInCell = false
      case "tr", "table": endRow()
      default: break
      }
    }

    private mutating func start(_ next: Part) {
      endRow()
      part = next
    }

    mutating func endRow() {
      guard let cells = row else { return }
      row = nil
      isInCell = false
      defer { isFirstRow = false }
      let texts = cells.map { HTMLText.folded($0.text) }
      if isFirstRow, cells.allSatisfy(\.isHead), heads[part] ?? texts == texts {
        heads[part] = texts
      } else {
        rows[part, default: []].append(texts)
      }
    }
  }
}

/// The sealed receipt that its own page carries.
package enum SealedPage {
  private static let (start, end) = (#"<script type="application/json" id="segel">"#, "</script>")

  /// The JSON inside a page; nil when it carries none.
  package static func json(of html: String) -> [UInt8]? {
    guard let start = html.firstRange(of: start)?.upperBound, let end = html[start...].firstRange(of: end)?.lowerBound else {
      return nil
    }
    return Array(html[start..<end].utf8)
  }
}
