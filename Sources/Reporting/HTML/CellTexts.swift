import CLibCMark

/// The HTML inside the cells of tables.
///
/// Cells are read by libcmark: all cells of all tables go into one auxiliary document, each as a heading, whose content is
/// inline only; one document for all keeps the work linear. Cells in which nothing can be markup are their own HTML.
struct CellTexts {
  private let source: [UInt8]
  private let rendered: [UInt8]
  /// Piece after piece, of one table after the other, the lines before a table first: where its HTML stands, in the rendered text
  /// or in the source.
  private var places: [(range: Range<Int>, isRendered: Bool)]
  /// Where the pieces of each table begin.
  private let starts: [Int]

  init(_ tables: [PipeTable], source: [UInt8], options: HTMLOptions, annotations: Annotations) {
    var markup: [[Range<Int>]] = []
    var places: [(range: Range<Int>, isRendered: Bool)] = []
    var starts: [Int] = []
    source.withUnsafeBufferPointer { source in
      for table in tables {
        starts.append(places.count)
        var pieces: [Range<Int>] = []
        for piece in [table.preceding, table.cells].joined() {
          let isPlain = CellTexts.isPlain(source[piece])
          if !isPlain { pieces.append(piece) }
          places.append((piece, !isPlain))
        }
        markup.append(pieces)
      }
    }
    self.source = source
    self.places = places
    self.starts = starts
    rendered = CellTexts.html(markup, source: source, options: options, annotations: annotations)
    locate()
  }

  /// Finds the line of each piece in the rendered text.
  private mutating func locate() {
    var position = 0
    for index in places.indices where places[index].isRendered {
      let start = position + CellTexts.opening
      position = (rendered[position...].firstIndex(of: UInt8(ascii: "\n")) ?? rendered.count) + 1
      places[index].range = min(start, rendered.count)..<max(start, min(position, rendered.count + 1) - CellTexts.closing)
    }
  }

  /// Appends the HTML of the n-th piece of a table.
  func append(_ piece: Int, of table: Int, to bytes: inout [UInt8]) {
    let place = places[starts[table] + piece]
    (place.isRendered ? rendered : source).withUnsafeBufferPointer { text in
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[place.range]))
    }
  }

  // MARK: Plain text

  /// Whether libcmark and HTML would both leave a text as it is: letters, digits, and signs that begin no markup anywhere.
  private static func isPlain(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    return first != 0x20 && last != 0x20 && text.allSatisfy { plain[Int($0)] }
  }

  private static let plain: [Bool] = {
    var plain = [Bool](repeating: false, count: 256)
    for byte in 0x80..<0x100 { plain[byte] = true }
    for byte in UInt8.min...0x7F where byte.isASCIIAlphanumeric { plain[Int(byte)] = true }
    for byte in " ,.;:()%/+-=?".utf8 { plain[Int(byte)] = true }
    return plain
  }()

  // MARK: Markup

  /// Bytes of `<h1>`, and of `</h1>` with its line end.
  private static let opening = 4
  private static let closing = 6

  /// A line for each piece, as a heading.
  private static func html(
    _ pieces: [[Range<Int>]], source: [UInt8], options: HTMLOptions, annotations: Annotations
  ) -> [UInt8] {
    guard pieces.contains(where: { !$0.isEmpty }),
      let tree = CMarkTree(headings(pieces.flatMap(\.self), source: source, options: options))
    else { return [] }
    if options.isPage {
      var pass = AnnotationPass(annotations)
      var heading = tree.root.firstChild
      for (number, pieces) in pieces.enumerated() {
        pass.enter(table: number)
        for _ in pieces {
          if let heading { pass.applyInside(heading) }
          heading = heading?.next
        }
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
