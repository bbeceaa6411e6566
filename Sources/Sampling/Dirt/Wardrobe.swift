/// Opens the files of an archive, each in the style it is to have: all tidy, or every one in a different bad habit.
struct Wardrobe {
  let isDirty: Bool
  let directory: String

  /// Opens `name`.csv; `ordinal` tells the files of one table apart.
  func open(_ shape: TableShape, name: String, ordinal: Int = 0) -> TableWriter {
    guard isDirty else { return TableWriter(shape, name: name + ".csv", in: directory) }
    let style = shape == .steps ? stepStyle(ordinal) : style(of: shape)
    return TableWriter(
      shape, name: name + ".csv", in: directory, style: style,
      mess: shape == .steps ? stepMess(ordinal, name, style) : mess(of: shape, name, style))
  }

  /// Files that are there twice, byte for byte.
  func finish() throws(SampleError) {
    guard isDirty else { return }
    try copyFile(directory + "/perangkat.csv", to: directory + "/perangkat_salinan.csv")
  }

  // MARK: Styles

  private func style(of shape: TableShape) -> FileStyle {
    var style = FileStyle()
    style.isForeign = true
    switch shape {
    case .schools:
      style.delimiter = 0x3B
      style.encoding = .windows1252
    case .officers:
      style.delimiter = 0x09
      style.carriageReturns = true
      style.encoding = .utf8WithMark
      style.header = .words
    case .students:
      style.carriageReturns = true
      style.encoding = .utf8WithMark
      style.numbers = .spreadsheet
      style.dates = .slashes
    case .sessions:
      style.delimiter = 0x3B
      style.dates = .words
      style.header = .words
    case .roster:
      style.delimiter = 0x09
      style.encoding = .utf16
    case .statuses:
      style.delimiter = 0x09
      style.times = .zoned
      style.header = .hyphens
    case .prints:
      style.delimiter = 0x3B
      style.times = .dotted
      style.surplusCells = 2
    case .handovers:
      style.times = .dashes
      style.order = [4, 5, 0, 1, 2, 3, 8, 6, 7]
    case .stock:
      style.delimiter = 0x3B
      style.times = .slashes
      style.decimalComma = true
      style.header = .words
    case .waivers:
      style.dates = .words
    case .devices, .steps: break
    }
    return style
  }

  private func stepStyle(_ ordinal: Int) -> FileStyle {
    var style = FileStyle()
    style.isForeign = true
    switch ordinal % 6 {
    case 0:
      style.header = .hyphens
    case 1:
      style.delimiter = 0x3B
      style.carriageReturns = true
      style.encoding = .utf8WithMark
      style.times = .clockOnly
      style.header = .words
    case 2:
      style.delimiter = 0x09
      style.order = [2, 1, 0, 7, 3, 4, 10, 5, 6, 9, 8]
      style.times = .dotted
    case 3:
      style.times = .slashes
      style.numbers = .spreadsheet
    case 4:
      style.delimiter = 0x3B
      style.times = .zoned
      style.surplusCells = 1
    default:
      style.encoding = .utf16
      style.times = .universal
    }
    return style
  }

  // MARK: Messes

  private func mess(of shape: TableShape, _ name: String, _ style: FileStyle) -> Mess? {
    switch shape {
    case .students:
      Mess(flaws: [3: .nikBroken, 6: .unreadableCell, 8: .columnCount], copies: copies(of: shape, name, style))
    case .statuses:
      Mess(flaws: [4: .nikMalformed], headerAgainAfter: 9, copies: copies(of: shape, name, style))
    case .prints: Mess(flaws: [2: .columnCount])
    case .stock: Mess(flaws: [5: .nul, 11: .unclosedQuote])
    case .sessions, .roster, .handovers: Mess()
    case .schools, .officers, .devices, .waivers, .steps: nil
    }
  }

  private func stepMess(_ ordinal: Int, _ name: String, _ style: FileStyle) -> Mess? {
    switch ordinal % 6 {
    case 0: Mess(flaws: [7: .unknownStep], copies: ordinal == 0 ? copies(of: .steps, name, style) : nil)
    case 2: Mess(headerAgainAfter: 20)
    case 4: Mess(flaws: [10: .nikBroken])
    default: Mess()
    }
  }

  /// A second file with some of the rows again.
  private func copies(of shape: TableShape, _ name: String, _ style: FileStyle) -> TableWriter {
    TableWriter(shape, name: name + "_susulan.csv", in: directory, style: style)
  }

  private func copyFile(_ source: String, to target: String) throws(SampleError) {
    guard let bytes = ByteFile.contents(of: source) else { throw .unwritable(source, code: 5) }
    let file = ByteFile(path: target)
    file.append { $0.append(contentsOf: bytes) }
    try file.close()
  }
}
