/// What goes wrong between the rows of one file: blank lines, repeated headers, broken rows, rows sent a second time.
final class Mess {
  /// Broken rows stand after this many good ones, each a copy of the row before with one flaw.
  private let flaws: [Int: Flaw]
  private let header: Int?
  /// Receives some rows once more.
  private let copies: TableWriter?
  private(set) var quarantined: [Truth.Quarantined] = []

  private static let copied = 2...4
  private static let blankEvery = 397

  init(flaws: [Int: Flaw] = [:], headerAgainAfter header: Int? = nil, copies: TableWriter? = nil) {
    self.flaws = flaws
    self.header = header
    self.copies = copies
  }

  /// Called after each row.
  func follow(_ writer: TableWriter, cells: () -> [[UInt8]]) {
    let rows = writer.rows
    if let copies, Mess.copied ~= rows { copies.writeCells(cells()) }
    if rows % Mess.blankEvery == 5 { writer.writeLine([]) }
    if let flaw = flaws[rows], let line = flaw.line(cells(), in: writer) {
      writer.writeLine(line)
      quarantined.append(Truth.Quarantined(file: writer.name, reason: flaw.rawValue))
    }
    if rows == header {
      writer.writeHeader()
      quarantined.append(Truth.Quarantined(file: writer.name, reason: "repeated-header"))
    }
  }

  func finish() throws(SampleError) { try copies?.close() }
}
