import Foundation
import Fundamentals

/// What the computer refused to do with a file or a folder.
struct FileSystemError: ReadableError {
  private let path: String
  private let reason: String

  init(_ error: CocoaError) {
    path = error.filePath ?? error.url?.path(percentEncoded: false) ?? "–"
    let code = (error.underlying as? POSIXError)?.code.rawValue ?? (error.underlying as NSError?).map { Int32($0.code) }
    reason = code.map { String(cString: strerror($0)) } ?? error.localizedDescription
  }

  func message(in language: Language) -> String {
    language.pick(
      "\(path): ditolak komputer (\(reason)). Periksa nama, hak akses, dan ruang disk.",
      "\(path): the computer refuses (\(reason)). Check its name, the permissions and the space on the disk.")
  }
}
