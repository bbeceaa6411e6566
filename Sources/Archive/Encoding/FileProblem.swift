import CivilRegistry
import Foundation
package import Fundamentals

/// A file that could not be opened, mapped or written: which one, why, and what to do. NIKs in its name are masked.
package struct FileProblem: ReadableError, Hashable {
  package enum Reason: Sendable, Hashable {
    case notThere
    case noPermission
    case isDirectory
    /// A pipe, socket or device.
    case notAFile
    /// The file lost bytes while it was being read.
    case shrunk
    /// The file gained bytes while it was being read.
    case grown
    /// No space left on the device that holds temporary files.
    case noSpace
    /// Any other `errno`.
    case system(code: Int32)
  }

  /// Path as it was asked for.
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  init(path: String, errno code: Int32) {
    let reason: Reason =
      switch code {
      case ENOENT, ENOTDIR: .notThere
      case EACCES, EPERM: .noPermission
      case EISDIR: .isDirectory
      case ENOSPC, EDQUOT: .noSpace
      default: .system(code: code)
      }
    self.init(path: path, reason: reason)
  }

  package func message(in language: Language) -> String {
    "\(masking(nikIn: path)): " + explanation(in: language)
  }

  private func explanation(in language: Language) -> String {
    switch reason {
    case .notThere:
      language.pick("berkas tidak ada. Periksa nama dan foldernya.", "no such file. Check its name and folder.")
    case .noPermission:
      language.pick(
        "tidak ada izin membaca. Ubah izin berkas atau jalankan sebagai pemiliknya.",
        "no permission to read. Change the file's permissions or run as its owner.")
    case .isDirectory:
      language.pick("ini folder, bukan berkas. Sebutkan berkas di dalamnya.", "this is a folder, no file. Name a file inside it.")
    case .notAFile:
      language.pick(
        "bukan berkas biasa. Salin isinya ke berkas biasa lebih dahulu.",
        "not a regular file. Copy its content into a regular file first.")
    case .shrunk:
      language.pick(
        "berkas menyusut ketika dibaca. Tunggu sampai selesai ditulis, lalu ulangi.",
        "the file shrank while being read. Wait until it is completely written, then try again.")
    case .grown:
      language.pick(
        "berkas bertambah ketika dibaca. Tunggu sampai selesai ditulis, lalu ulangi.",
        "the file grew while being read. Wait until it is completely written, then try again.")
    case .noSpace:
      language.pick(
        "tidak ada ruang tersisa. Kosongkan ruang, atau arahkan TMPDIR ke disk lain.",
        "no space left. Free some, or point TMPDIR to another disk.")
    case .system(let code):
      language.pick(
        "tidak dapat dibaca (\(String(cString: strerror(code)))). Periksa disk dan berkasnya.",
        "cannot be read (\(String(cString: strerror(code)))). Check the disk and the file.")
    }
  }
}
