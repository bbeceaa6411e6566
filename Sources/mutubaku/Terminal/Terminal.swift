import CivilRegistry
import Foundation
import Fundamentals

/// What is written to the reader: results to standard output, all else to standard error.
enum Terminal {
  static func say(_ text: String) { write(text + "\n", to: .standardOutput) }

  /// An error. Whatever could be a NIK, in a file's name for one, is masked.
  static func complain(_ text: String, in language: Language) {
    write(language.pick("Galat: ", "Error: ") + masking(nikIn: text) + "\n", to: .standardError)
  }

  static func hint(_ text: String) { write(text, to: .standardError) }

  private static func write(_ text: String, to handle: FileHandle) {
    // A reader that went away, as `| head` does, is no failure of this program.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
