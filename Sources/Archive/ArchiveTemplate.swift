import Foundation
package import Fundamentals
import Records

/// An empty archive to fill: every table with its header, and a commented `arsip.yaml`.
package enum ArchiveTemplate {
  /// Writes the files into a folder that does not exist yet or is empty.
  package static func write(to folder: String) throws(ArchiveTemplateError) {
    let manager = FileManager.default
    var isDirectory: ObjCBool = false
    if manager.fileExists(atPath: folder, isDirectory: &isDirectory) {
      guard isDirectory.boolValue, (try? manager.contentsOfDirectory(atPath: folder).isEmpty) == true else {
        throw ArchiveTemplateError(path: folder, reason: nil)
      }
    }
    do {
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for table in Table.allCases {
        try Data((table.columns.joined(separator: ",") + "\n").utf8).write(
          to: URL(fileURLWithPath: "\(folder)/\(table.rawValue).csv"))
      }
      try Data((BuiltinFiles.text("templates/arsip.yaml") ?? "").utf8).write(to: URL(fileURLWithPath: folder + "/arsip.yaml"))
    } catch {
      throw ArchiveTemplateError(path: folder, reason: (error as NSError).localizedDescription)
    }
  }
}

/// Why an empty archive could not be written.
package struct ArchiveTemplateError: ReadableError {
  let path: String
  /// The system's word; nil when the folder already holds something.
  let reason: String?

  package func message(in language: Language) -> String {
    guard let reason else {
      return language.pick(
        "\(path): sudah ada isinya; sebut folder baru, agar tidak ada yang tertimpa",
        "\(path): already holds something; name a new folder, so that nothing is overwritten")
    }
    return language.pick(
      "\(path): tidak dapat ditulis (\(reason)); periksa hak tulis dan ruang kosong",
      "\(path): cannot be written (\(reason)); check permission and free space")
  }
}
