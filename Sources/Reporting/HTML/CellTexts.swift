import CLibCMark

/// The HTML inside the cells of tables.
///
/// What the writer did not tell is read by libcmark: all such cells of all tables go into one auxiliary document, each as a heading,
/// whose content is inline only; one document for all keeps the work linear.
struct CellTexts {
  private enum Source { case written, rendered }

  private let written: [[UInt8]]
  private let rendered: [UInt8]
  /// Piece after piece, of one table after the other, the lines before a table first.
  private var places: [(range: Range<Int>, source: Source)]
  /// Where the pieces of each table begin.
  private let starts: [Int]

  /// A piece that libcmark reads.
  private struct Markup {
    var range: Range<Int>
    var marks: PipeTable.Marks?
  }

  init(_ tables: [PipeTable], source: [UInt8], options: HTMLOptions, annotations: Annotations) {
    var markup: [Markup] = []
    var places: [(range: Range<Int>, source: Source)] = []
    var starts: [Int] = []
    for (index, table) in tables.enumerated() {
      starts.append(places.count)
      let annotation = index < annotations.tables.count ? annotations.tables[index] : nil
      let first = annotation.map { PipeTable.Marks(link: $0.links.lowerBound, strong: $0.strongs.lowerBound) }
      for line in table.preceding {
        markup.append(Markup(range: line))
        places.append((line, .rendered))
      }
      for (number, cell) in table.cells.enumerated() {
        if number < table.known.count, let known = table.known[number] {
          places.append((known, .written))
        } else {
          markup.append(Markup(range: cell, marks: number < table.marks.count ? table.marks[number] : number == 0 ? first : nil))
          places.append((cell, .rendered))
        }
      }
    }
    self.places = places
    self.starts = starts
    written = tables.map(\.html)
    rendered = CellTexts.html(markup, source: source, options: options, annotations: annotations)
    locate()
  }

  /// Finds the line of each piece in the rendered text.
  private mutating func locate() {
    var position = 0
    for index in places.indices where places[index].source == .rendered {
      let start = position + CellTexts.opening
      position = (rendered[position...].firstIndex(of: UInt8(ascii: "\n")) ?? rendered.count) + 1
      places[index].range = min(start, rendered.count)..<max(start, min(position, rendered.count + 1) - CellTexts.closing)
    }
  }

  /// Appends the HTML of the n-th piece of a table.
  func append(_ piece: Int, of table: Int, to bytes: inout [UInt8]) {
    let place = places[starts[table] + piece]
    let text = place.source == .rendered ? rendered : written[table]
    text.withUnsafeBufferPointer { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[place.range])) }
  }

  // MARK: Markup

  /// Bytes of `<h1>`, and of `</h1>` with its line end.
  private static let opening = 4
  private static let closing = 6

  /// A line for each piece, as a heading.
  private static func html(
    _ pieces: [Markup], source: [UInt8], options: HTMLOptions, annotations: Annotations
  ) -> [UInt8] {
    guard !pieces.isEmpty, let tree = CMarkTree(headings(pieces.map(\.range), source: source, options: options)) else {
      return []
    }
    if options.isPage {
      var pass = AnnotationPass(annotations)
      var heading = tree.root.firstChild
      for piece in pieces {
        if let marks = piece.marks { pass.enter(marks) }
        if let heading { pass.applyInside(heading) }
        heading = heading?.next
      }
    }
    return tree.html(allowsRawHTML: options.allowsRawHTML)
  }

  /// Each piece as `# piece #`; behind them the source itself where it may define link references.
  private static func headings(_ pieces: [Range<Int>], source: [UInt8], options: HTMLOptions) -> [UInt8] {
    var bytes = source.withUnsafeBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: pieces.reduce(0) { $0 + $1.count + 5 }) { bytes, count in
        func append(_ byte: UInt8) {
          bytes[count] = byte
          count += 1
        }
        for piece in pieces {
          append(UInt8(ascii: "#"))
          append(UInt8(ascii: " "))
          for byte in source[piece] {
            // A backslash before a pipe has done its work when the row is cut, even in a code span.
            if byte == UInt8(ascii: "|"), bytes[count - 1] == UInt8(ascii: "\\") { count -= 1 }
            append(byte)
          }
          append(UInt8(ascii: " "))
          append(UInt8(ascii: "#"))
          append(UInt8(ascii: "\n"))
        }
      }
    }
    if options.mayDefineReferences {
      bytes += "\n".utf8
      bytes += source
    }
    return bytes
  }
}
