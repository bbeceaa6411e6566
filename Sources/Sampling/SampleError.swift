package import Fundamentals

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why no sample archive could be written.
package struct SampleError: ReadableError {
  private enum Reason {
    case count(Int)
    case occupied(path: String)
    case unwritable(path: String, code: Int32)
    case unsealed
  }

  private let reason: Reason

  private init(_ reason: Reason) { self.reason = reason }

  /// A number of students outside 1 to `SampleOptions.largestCount`.
  static func count(_ value: Int) -> SampleError { SampleError(.count(value)) }

  /// The folder holds something already.
  static func occupied(_ path: String) -> SampleError { SampleError(.occupied(path: path)) }

  /// The system refused to create or write `path`; `code` is its errno.
  static func unwritable(_ path: String, code: Int32) -> SampleError { SampleError(.unwritable(path: path, code: code)) }

  /// The machine's cryptography refused to sign.
  static var unsealed: SampleError { SampleError(.unsealed) }

  package func message(in language: Language) -> String {
    switch reason {
    case .count(let value):
      let most = language.number(SampleOptions.largestCount)
      return language.pick(
        "Jumlah siswa \(language.number(value)) tidak dapat dibuat. Pilih 1 sampai \(most).",
        "\(language.number(value)) students cannot be made. Choose 1 to \(most).")
    case .occupied(let path):
      return language.pick(
        "\(path): map ini sudah berisi. Pilih map baru atau kosongkan dahulu.",
        "\(path): this folder is not empty. Choose a new folder, or empty it first.")
    case .unsealed:
      return language.pick(
        "Tanda terima contoh tidak dapat disegel di komputer ini. Coba komputer lain.",
        "The example receipts cannot be sealed on this machine. Try another one.")
    case .unwritable(let path, let code):
      let cause = String(cString: strerror(code))
      return language.pick(
        "\(path): tidak dapat ditulis (\(cause)). Periksa izin dan sisa ruang disk.",
        "\(path): cannot be written (\(cause)). Check permissions and free disk space.")
    }
  }
}
