/// The texts that the cells of a workbook share, in one block of memory.
final class SharedStrings: XMLHandler {
  private let arena = ByteArena(capacity: 1 << 16)
  private var ends: [UInt32] = []
  private var item: RichText?

  var count: Int { ends.count }

  /// The text with a number counted from 0, or nil when there is none. Valid as long as this object lives and is not read into.
  subscript(index: Int) -> UnsafeRawBufferPointer? {
    guard index >= 0, index < ends.count else { return nil }
    return arena[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  func start(_ element: XMLName, _ attributes: XMLAttributes) throws(SpreadsheetError) {
    if item != nil {
      item?.start(element)
    } else if element == "si" {
      guard ends.count < SpreadsheetLimits.sharedStrings else { throw SpreadsheetError(.tooLarge) }
      item = RichText()
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(SpreadsheetError) {
    guard item?.takesText == true else { return }
    guard arena.count + bytes.count <= SpreadsheetLimits.sharedBytes else { throw SpreadsheetError(.tooLarge) }
    arena.append(bytes)
  }

  func end(_ element: XMLName) throws(SpreadsheetError) {
    guard item?.end() == true else { return }
    item = nil
    arena.decodeEscapes(from: Int(ends.last ?? 0))
    ends.append(UInt32(arena.count))
  }
}
