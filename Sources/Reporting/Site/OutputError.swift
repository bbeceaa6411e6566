import Foundation
package import Fundamentals

/// Why an output folder could not be made or replaced.
package struct OutputError: ReadableError, Equatable {
  enum Problem: Equatable {
    case parentMissing(reason: String)
    case notAFolder
    case notOurs
    case foreignFile(String)
    case insideArchive(String)
    case aroundArchive(String)
    case refused(reason: String)
    case diskFull
    case database(reason: String)
  }

  let problem: Problem
  /// The path as the user gave it, or the file in the site that could not be written.
  let path: String

  init(_ problem: Problem, path: String) {
    self.problem = problem
    self.path = path
  }

  /// The error that `errno` stands for.
  init(errno code: Int32, path: String) {
    self.init(code == ENOSPC || code == EDQUOT ? .diskFull : .refused(reason: String(cString: strerror(code))), path: path)
  }

  /// Whether the caller chose a folder that cannot be used, as against a machine that failed.
  package var isUsage: Bool {
    switch problem {
    case .diskFull, .refused, .database: false
    default: true
    }
  }

  package func message(in language: Language) -> String {
    "\(path): " + text(language)
  }

  private func text(_ language: Language) -> String {
    switch problem {
    case .parentMissing(let reason):
      language.pick(
        "folder tempat hasil akan ditaruh tidak ada (\(reason)). Buat folder itu dahulu, atau pilih tempat lain.",
        "the folder to put the output in is not there (\(reason)). Make it first, or choose another place.")
    case .notAFolder:
      language.pick(
        "sudah ada berkas dengan nama ini. Pilih nama lain untuk --output.",
        "a file of this name exists. Choose another name for --output.")
    case .notOurs:
      language.pick(
        "folder ini berisi dan bukan hasil mutubaku, jadi tidak ditimpa. Pilih folder baru atau kosongkan dahulu.",
        "this folder is not empty and no output of mutubaku, so it stays. Choose a new folder, or empty it first.")
    case .foreignFile(let name):
      language.pick(
        "laporan lama di sini memuat berkas yang bukan dari mutubaku (\(name)), jadi tidak diganti. Pindahkan dahulu berkas itu.",
        "the report here holds a file that is not mutubaku's (\(name)), so it stays. Move that file away first.")
    case .insideArchive(let archive):
      language.pick(
        "hasil tidak boleh ditaruh di dalam arsip \(archive), sebab akan terbaca sebagai data. Pilih folder di luarnya.",
        "the output may not lie inside the archive \(archive), where it would be read as data. Choose a folder outside.")
    case .aroundArchive(let archive):
      language.pick(
        "arsip \(archive) berada di dalam folder hasil dan akan terhapus. Pilih folder lain.",
        "the archive \(archive) lies inside the output folder and would be deleted. Choose another folder.")
    case .refused(let reason):
      language.pick(
        "tidak dapat ditulis (\(reason)). Periksa hak tulis dan disk; hasil lama, bila ada, tidak berubah.",
        "cannot be written (\(reason)). Check permissions and the disk; an earlier output, if any, is unchanged.")
    case .diskFull:
      language.pick(
        "disk penuh; tidak ada hasil yang ditinggalkan. Kosongkan ruang atau pilih disk lain, lalu ulangi.",
        "the disk is full; nothing was left behind. Free some space or choose another disk, then run again.")
    case .database(let reason):
      language.pick(
        "basis data hasil tidak dapat ditulis (\(reason)). Periksa ruang disk, lalu ulangi.",
        "the result database cannot be written (\(reason)). Check the disk space, then run again.")
    }
  }
}
