package import Fundamentals
import Records

/// Why an archive could not be read at all. A single bad file or row never ends up here.
package struct ArchiveError: ReadableError {
  enum Problem: Sendable {
    case notFound(path: String, reason: String)
    case notAFolder(path: String)
    case notReadable(path: String, reason: String)
    case noTables(path: String)
    case severalProcedures(paths: [String])
    case procedureNotFound(path: String)
    case settings(any ReadableError)
    case outOfMemory
  }

  let problem: Problem

  init(_ problem: Problem) { self.problem = problem }

  package func message(in language: Language) -> String {
    switch problem {
    case .notFound(let path, let reason):
      language.pick(
        "\(path): folder arsip tidak ditemukan (\(reason)); periksa ejaannya, atau buat arsip kosong dengan `mutubaku init \(path)`",
        "\(path): no such archive folder (\(reason)); check the spelling, or make an empty archive with `mutubaku init \(path)`")
    case .notAFolder(let path):
      language.pick(
        "\(path): arsip harus berupa folder, bukan berkas; masukkan berkas itu ke dalam folder lalu sebut nama foldernya",
        "\(path): an archive is a folder, not a file; put the file into a folder and name that")
    case .notReadable(let path, let reason):
      language.pick(
        "\(path): folder arsip tidak boleh dibaca (\(reason)); minta hak baca kepada pemiliknya",
        "\(path): the archive folder may not be read (\(reason)); ask its owner for permission")
    case .noTables(let path):
      language.pick(
        "\(path): tidak ada tabel di dalam arsip; taruh berkas .csv atau .xlsx di sana, atau mulai dengan `mutubaku init`",
        "\(path): no table in the archive; put .csv or .xlsx files there, or start with `mutubaku init`")
    case .severalProcedures(let paths):
      language.pick(
        "arsip memuat lebih dari satu SOP: \(paths.joined(separator: ", ")); sebut satu dengan `prosedur:` di arsip.yaml",
        "the archive holds more than one procedure: \(paths.joined(separator: ", ")); name one with `prosedur:` in arsip.yaml")
    case .procedureNotFound(let path):
      language.pick(
        "arsip.yaml menyebut SOP \(path) yang tidak ada di arsip dan bukan SOP bawaan; betulkan `prosedur:`",
        "arsip.yaml names the procedure \(path), which is neither in the archive nor built in; correct `prosedur:`")
    case .settings(let error): error.message(in: language)
    case .outOfMemory: OutOfMemory().message(in: language)
    }
  }
}
