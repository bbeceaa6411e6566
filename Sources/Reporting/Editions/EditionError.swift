package import Fundamentals

/// Why an edition cannot be made.
package struct EditionError: ReadableError, Equatable {
  let officer: String
  /// Some that exist.
  let known: [String]

  package func message(in language: Language) -> String {
    let names = known.joined(separator: ", ")
    return language.pick(
      "--officer \(officer): petugas ini tidak ada dalam arsip. Yang ada antara lain: \(names).",
      "--officer \(officer): the archive has no such officer. Some that it has: \(names).")
  }
}
