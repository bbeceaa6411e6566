import ArgumentParser
import Fundamentals
import Procedure

/// How an archive is read and audited, for every command that does.
struct ReadingOptions: ParsableArguments {
  @Option(help: "Keadaan per tanggal (2025-02-28) / The day that is spoken of.")
  var asOf: LocalDate?

  @Option(help: "Berkas SOP atau nama SOP bawaan / A procedure file or the id of a built-in one.", completion: .file())
  var procedure: String?

  @Option(help: "Jumlah utas / Number of threads.")
  var threads: Int = processorCount

  @Flag(name: .shortAndLong, help: "Tanpa kemajuan dan ringkasan / No progress, no summary.")
  var quiet = false

  func validate() throws {
    guard 1...1024 ~= threads else { throw ValidationError("--threads: 1 … 1024") }
  }

  /// The procedure that was named; nil leaves it to the archive.
  func chosenProcedure() throws -> Procedure? { try procedure.map { try ProcedureArgument.load($0) } }
}
