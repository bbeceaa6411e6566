/// The row being written: the cells' bytes one behind the other, each cell ended by `end()`.
struct Row {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [Int] = []
  /// Positions of the cells with free text, which may need quotes.
  private(set) var freeText: UInt32 = 0
  let style: FileStyle
  private var niks = 0

  init(style: FileStyle) {
    self.style = style
    bytes.reserveCapacity(512)
  }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    freeText = 0
  }

  func cell(_ index: Int) -> ArraySlice<UInt8> { bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] }

  // MARK: Cells

  /// Ends a cell; without anything before, the cell is empty.
  mutating func end() { ends.append(bytes.count) }

  mutating func text(_ literal: StaticString) {
    bytes.append(literal)
    end()
  }

  /// A word from a list, or a word of the data itself; quoted where its characters ask for it.
  mutating func free(_ text: [UInt8]) {
    freeText |= 1 << UInt32(ends.count)
    bytes.append(contentsOf: text)
    end()
  }

  mutating func number(_ value: Int, prefix: StaticString = "", width: Int = 1) {
    part(value, prefix: prefix, width: width)
    end()
  }

  mutating func nik(_ nik: SampleNik) {
    switch style.numbers {
    case .plain:
      bytes.append(number: nik.digits, width: nik.width)
    case .spreadsheet:
      niks += 1
      switch niks % 4 {
      case 0: bytes.append("=\"")
      case 1: bytes.append("'")
      default: break
      }
      bytes.append(number: nik.digits, width: nik.width)
      if niks % 4 == 0 { bytes.append(0x22) }
    }
    end()
  }

  /// Ten-thousandths as a decimal number with four digits behind the mark.
  mutating func decimal(tenThousandths value: Int) {
    bytes.append(number: value / 10_000)
    bytes.append(style.decimalComma ? 0x2C : 0x2E)
    bytes.append(number: value % 10_000, width: 4)
    end()
  }

  mutating func date(_ day: Int) {
    appendDate(day, style.dates)
    end()
  }

  /// A local time, in seconds of the wall clock since 1970; nil for an empty cell. `day`: the session's day, when its table
  /// may leave the day out.
  mutating func time(_ time: Int?, sessionDay day: Int? = nil) {
    if let time { appendTime(time, sessionDay: day) }
    end()
  }

  // MARK: Parts of cells

  mutating func part(_ literal: StaticString) { bytes.append(literal) }

  mutating func part(_ value: Int, prefix: StaticString = "", width: Int = 1) {
    bytes.append(prefix)
    bytes.append(number: value, width: width)
  }

  private mutating func appendTime(_ time: Int, sessionDay: Int?) {
    let day = time.quotientDown(86_400)
    switch style.times {
    case .iso, .dotted, .zoned: appendDate(day, .iso)
    case .slashes: appendDate(day, .slashes)
    case .dashes: appendDate(day, .dashes)
    case .clockOnly: if day != sessionDay { appendDate(day, .iso) }
    case .universal: appendDate((time - 28_800).quotientDown(86_400), .iso)
    }
    let clockOnly = style.times == .clockOnly && day == sessionDay
    if !clockOnly {
      switch style.times {
      case .iso, .zoned, .universal: bytes.append(0x54)
      case .dotted, .slashes, .dashes, .clockOnly: bytes.append(0x20)
      }
    }
    let local = style.times == .universal ? time - 28_800 : time
    let second = local - local.quotientDown(86_400) * 86_400
    let mark: UInt8 = style.times == .dotted ? 0x2E : 0x3A
    bytes.appendPair(second / 3600)
    bytes.append(mark)
    bytes.appendPair(second / 60 % 60)
    bytes.append(mark)
    bytes.appendPair(second % 60)
    switch style.times {
    case .zoned: bytes.append("+08:00")
    case .universal: bytes.append("Z")
    case .dotted: bytes.append(" WITA")
    default: break
    }
  }

  private mutating func appendDate(_ day: Int, _ style: FileStyle.Dates) {
    let parts = SampleDay(day).parts
    switch style {
    case .iso:
      bytes.append(number: parts.year, width: 4)
      bytes.append(0x2D)
      bytes.appendPair(parts.month)
      bytes.append(0x2D)
      bytes.appendPair(parts.day)
    case .slashes, .dashes:
      let mark: UInt8 = style == .slashes ? 0x2F : 0x2D
      bytes.appendPair(parts.day)
      bytes.append(mark)
      bytes.appendPair(parts.month)
      bytes.append(mark)
      bytes.append(number: parts.year, width: 4)
    case .words:
      bytes.append(number: parts.day)
      bytes.append(0x20)
      bytes.append(contentsOf: SampleDay.monthNames[parts.month - 1].utf8)
      bytes.append(0x20)
      bytes.append(number: parts.year, width: 4)
    }
  }
}

extension Int {
  /// The quotient rounded towards minus infinity.
  func quotientDown(_ divisor: Int) -> Int { self >= 0 ? self / divisor : (self - divisor + 1) / divisor }
}
