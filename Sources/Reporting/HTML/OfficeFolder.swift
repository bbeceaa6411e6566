import Foundation

/// The files of an office's own template folder.
struct OfficeFolder {
  /// Bytes by path from the folder, `templates/…` and `site/…`.
  private(set) var files: [String: [UInt8]] = [:]
  /// Where each lies.
  private(set) var origins: [String: String] = [:]

  init(_ folder: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw ReportingError(.folderMissing, file: folder)
    }
    for part in ["templates", "site"] {
      let root = URL(filePath: folder).appending(path: part).path()
      for name in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String }).sorted() ?? [] {
        guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { continue }
        let origin = "\(folder)/\(part)/\(name)"
        guard FileManager.default.fileExists(atPath: origin, isDirectory: &isFolder), !isFolder.boolValue else { continue }
        guard let data = FileManager.default.contents(atPath: origin) else {
          throw ReportingError(.unreadable, file: origin)
        }
        files["\(part)/\(name)"] = [UInt8](data)
        origins["\(part)/\(name)"] = origin
      }
    }
  }
}
