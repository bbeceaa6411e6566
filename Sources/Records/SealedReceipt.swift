public import Fundamentals
package import Handover

/// A sealed handover receipt of the archive (`NAME.bast.json`), as it says of itself: whether it is genuine is for the audit.
public struct SealedReceipt: Sendable {
  /// Path relative to the archive.
  public var path: String
  /// Text: number of the receipt; cell: NPSN.
  public var number: Int32
  public var school: Int32
  /// Texts: serial of each line, 0 for a line without one.
  public var serials: [Int32]
  /// Of the handover.
  public var day: LocalDate?
  package var file: ReceiptFile

  package init(path: String, number: Int32, school: Int32, serials: [Int32], day: LocalDate?, file: ReceiptFile) {
    self.path = path
    self.number = number
    self.school = school
    self.serials = serials
    self.day = day
    self.file = file
  }
}
