import Foundation
package import Handover

/// The sealed receipts of an archive: what was sealed once stays as it is, and what follows names it.
package struct ReceiptRegister {
  /// Customary place of sealed receipts in an archive.
  package static let folder = "tanda-terima"

  package struct Entry: Sendable {
    /// In the archive.
    package var path: String
    package var file: ReceiptFile
    package var batch: BatchRecord
  }

  private let archive: String
  package private(set) var entries: [Entry] = []
  /// Files that are no sealed receipts, with why.
  package private(set) var unread: [(path: String, error: ReceiptFileError)] = []

  /// Reads every sealed receipt anywhere in the archive.
  package init(archive: String) {
    self.archive = archive
    let names = FileManager.default.enumerator(atPath: archive)?.compactMap { $0 as? String } ?? []
    for path in names.filter({ $0.hasSuffix(ReceiptFile.ending) }).sorted() {
      guard let data = FileManager.default.contents(atPath: "\(archive)/\(path)") else { continue }
      do {
        let file = try ReceiptFile(json: Array(data))
        if let batch = BatchRecord(file.batch) { entries.append(Entry(path: path, file: file, batch: batch)) }
      } catch {
        unread.append((path, error))
      }
    }
  }

  /// The last revision of a receipt; nil when it was never sealed.
  package func newest(number: String, npsn: String) -> Entry? {
    entries.filter { $0.batch.number == number && $0.batch.npsn == npsn }.max { $0.batch.revision < $1.batch.revision }
  }

  /// Keeps a receipt that was sealed now. A file of this name is never replaced.
  /// - Parameter name: without its ending.
  package func keep(_ file: ReceiptFile, name: String) throws {
    let folder = "\(archive)/\(ReceiptRegister.folder)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let output = try FileOutput("\(folder)/\(name)\(ReceiptFile.ending)")
    defer { output.discard() }
    try output.write(file.json)
    try output.commit()
  }
}
