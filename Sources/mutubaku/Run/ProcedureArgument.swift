import Archive
import Fundamentals
import Procedure

/// A procedure as the command line names it: the path of a file, else the id of a built-in one.
enum ProcedureArgument {
  static func load(_ text: String) throws -> Procedure {
    if let builtin = Procedure.builtin(text) { return builtin }
    let file: MappedBytes
    do {
      file = try MappedBytes(path: text)
    } catch {
      throw UnknownProcedure(text: text, problem: error)
    }
    // The loader refuses what is larger than any procedure; one byte more than that is enough to see it.
    return try ProcedureFile.load(path: text, bytes: Array(file.bytes.prefix(1 << 20 | 1)), calendar: .builtin)
  }
}

/// Neither a file that can be read nor a built-in procedure.
struct UnknownProcedure: ReadableError {
  let text: String
  let problem: FileProblem

  func message(in language: Language) -> String {
    let known = Procedure.builtinIDs.joined(separator: ", ")
    return problem.message(in: language)
      + language.pick("\nSOP bawaan: \(known).", "\nBuilt-in procedures: \(known).")
  }
}
