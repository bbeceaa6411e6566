package import Handover

/// What the tables of a receipt's page show, against what was sealed: a page may say one thing and carry another.
package struct ShownRows {
  /// The cells of each row of the lists of cards, as text.
  package let rows: [[String]]

  /// - Parameter html: a page as this program writes it, or what someone made of it.
  package init(html: String) {
    var rows: [[String]] = []
    var rest = html[...]
    while let mark = rest.firstRange(of: "id=\"lembar-") {
      rest = rest[mark.upperBound...]
      // The table that follows, up to the next sheet.
      let end = rest.firstRange(of: "id=\"lembar-")?.lowerBound ?? rest.endIndex
      rows += ShownRows.rows(of: rest[..<end])
    }
    self.rows = rows
  }

  /// The rows of the first table in a piece of a page.
  private static func rows(of html: Substring) -> [[String]] {
    guard let start = html.firstRange(of: "<tbody"), let end = html[start.upperBound...].firstRange(of: "</table>") else {
      return []
    }
    return html[start.upperBound..<end.lowerBound].split(separator: "<tr").dropFirst().map { row in
      row.split(separator: "</td>").dropLast().map { cell in
        HTMLText.plain(cell.firstRange(of: "<td").map { cell[$0.upperBound...] } ?? cell)
      }
    }
  }

  /// Rows that show something else than their lines, and rows too many or too few.
  /// - Parameter language: of the page.
  package func problems(_ lines: [SealedLine], words: Words) -> [SealProblem] {
    var problems: [SealProblem] = []
    if rows.count != lines.count { problems.append(.shownCount(shown: rows.count, sealed: lines.count)) }
    for (line, row) in zip(lines, rows) where ShownRows.expected(line, words) != Array(row.prefix(7)) {
      problems.append(.shownDiffers(line.number))
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

/// The text of a piece of HTML.
enum HTMLText {
  /// Without tags, with the entities of this program's own writing resolved, and blanks folded.
  static func plain(_ html: Substring) -> String {
    // What follows the name of the tag that was cut off.
    var text = ""
    var isTag = true
    for character in html {
      switch character {
      case "<": isTag = true
      case ">" where isTag: isTag = false
      default: if !isTag { text.append(character) }
      }
    }
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")] {
      text = text.replacing(entity, with: sign)
    }
    return folded(text)
  }

  static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
