package import Fundamentals

/// What can be wrong with the templates, word lists and site files that an office gives.
package struct ReportingError: ReadableError, Equatable {
  enum Reason: Equatable {
    case folderMissing
    case unreadable
    case notText
    case template(indonesian: String, english: String)
    case missingPartial(String)
    case endlessPartial(String)
    case notYAML(String)
    case notFlat
    case notAText(key: String)
    case unknownKey(String)
    case unknownPlaceholder(String, key: String)
  }

  var reason: Reason
  /// The file or folder as the user knows it.
  var file: String
  var line: Int?
  var column: Int?

  init(_ reason: Reason, file: String, line: Int? = nil, column: Int? = nil) {
    self.reason = reason
    self.file = file
    self.line = line
    self.column = column
  }

  package func message(in language: Language) -> String {
    let place = [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
    return place + ": " + text(language)
  }

  private func text(_ language: Language) -> String {
    switch reason {
    case .folderMissing:
      language.pick(
        "folder templat ini tidak ada. Periksa letaknya, atau jalankan tanpa folder templat.",
        "there is no such template folder. Check the path, or run without a template folder.")
    case .unreadable:
      language.pick("berkas ini tidak dapat dibaca. Periksa izinnya.", "this file cannot be read. Check its permissions.")
    case .notText:
      language.pick("berkas ini bukan teks UTF-8. Simpan ulang sebagai UTF-8.", "this file is not UTF-8 text. Save it as UTF-8.")
    case .template(let indonesian, let english):
      language.pick("templat salah: \(indonesian).", "the template is wrong: \(english).")
    case .missingPartial(let name):
      language.pick(
        "templat “\(name)” tidak ada. Perbaiki namanya, atau buat berkas \(name).mustache.",
        "there is no template “\(name)”. Correct the name, or make a file \(name).mustache.")
    case .endlessPartial(let name):
      language.pick(
        "templat “\(name)” memuat dirinya sendiri tanpa akhir. Hapus salah satu pemuatannya.",
        "the template “\(name)” takes in itself without end. Remove one of the inclusions.")
    case .notYAML(let problem):
      language.pick("bukan YAML yang benar (\(problem)). Perbaiki baris ini.", "not valid YAML (\(problem)). Correct this line.")
    case .notFlat:
      language.pick("daftar kata harus berisi baris “kunci: teks”.", "a word list must hold lines of “key: text”.")
    case .notAText(let key):
      language.pick(
        "nilai “\(key)” harus teks. Beri tanda kutip bila perlu.", "the value of “\(key)” must be a text. Quote it if need be.")
    case .unknownKey(let key):
      language.pick(
        "kunci “\(key)” tidak dikenal. Pakai kunci dari daftar kata bawaan, atau hapus baris ini.",
        "unknown key “\(key)”. Use a key of the built-in word list, or remove this line.")
    case .unknownPlaceholder(let name, let key):
      language.pick(
        "isian {\(name)} tidak dikenal pada “\(key)”. Pakai isian dari daftar kata bawaan.",
        "unknown placeholder {\(name)} in “\(key)”. Use the placeholders of the built-in word list.")
    }
  }
}
