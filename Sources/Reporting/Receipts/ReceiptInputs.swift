import CivilRegistry
import Handover

/// What the audit was made from, as one digest that a seal carries.
package enum ReceiptInputs {
  /// SHA-256 of what `sha256sum` prints for the archive's files in order of path: 64 digits, two blanks, path, line feed.
  ///
  /// Sealed receipts and keys are left out, since they come later. Nil when a file cannot be read.
  package static func digest(_ inputs: [String], in archive: String, threads: Int) -> [UInt8]? {
    let names = inputs.filter { !$0.hasSuffix(ReceiptFile.ending) && $0 != Trust.fileName }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var text = ""
    for (name, digest) in zip(names, FileDigest.all(names, in: archive, threads: threads)) {
      guard let digest else { return nil }
      text += digest.sha256 + "  " + name + "\n"
    }
    return HexGroups.bytes(FileDigest(Array(text.utf8)).sha256)
  }
}
