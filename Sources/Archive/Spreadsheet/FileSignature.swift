/// Tells a workbook of the right kind from files that are often taken for one.
enum FileSignature {
  private static let zip: [UInt8] = [0x50, 0x4B]
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// The stream of a compound file that holds an encrypted workbook, in UTF-16.
  private static let encryptedPackage = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }

  /// By the first bytes: a ZIP container, an old workbook, or a protected one.
  static func check(_ bytes: UnsafeRawBufferPointer) throws(SpreadsheetError) {
    if bytes.starts(with: compoundFile) {
      throw SpreadsheetError(contains(encryptedPackage, in: bytes) ? .passwordProtected : .oldFormat)
    }
    guard bytes.starts(with: zip) else { throw SpreadsheetError(.notAWorkbook) }
  }

  /// By the parts of the container.
  static func check(_ package: ZipPackage, workbook path: String) throws(SpreadsheetError) {
    if path.lowercased().hasSuffix(".bin") || package.contains("xl/workbook.bin") { throw SpreadsheetError(.binaryFormat) }
    guard !package.contains(path) else { return }
    if package.contains("content.xml") { throw SpreadsheetError(.openDocument) }
    let isOffice = package.contains("[Content_Types].xml") || package.contains("_rels/.rels")
    throw isOffice ? SpreadsheetError(.missingPart, part: path) : SpreadsheetError(.notAWorkbook)
  }

  private static func contains(_ pattern: [UInt8], in bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = pattern.first else { return true }
    var rest = bytes[...]
    while let index = rest.firstIndex(of: first) {
      rest = rest[index...]
      if rest.starts(with: pattern) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
