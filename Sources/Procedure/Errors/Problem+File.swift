import Yams

/// Problems of the file as a whole and of its YAML.
extension ProcedureError.Problem {
  /// What is wrong and how to mend it, each in Indonesian and English.
  package init(
    _ kind: ProcedureError.Kind, _ line: Int, _ column: Int, _ what: (String, String), _ remedy: (String, String)
  ) {
    self.init(
      kind: kind, line: line, column: column, what: .init(indonesian: what.0, english: what.1),
      remedy: .init(indonesian: remedy.0, english: remedy.1))
  }

  static func fileTooLarge(_ count: Int) -> Self {
    .init(
      .fileTooLarge, 1, 1,
      ("Berkas terlalu besar (\(count) bita, paling banyak 1 MiB)", "The file is too large (\(count) bytes, at most 1 MiB)"),
      (
        "Pastikan ini berkas prosedur, bukan lampiran atau ekspor",
        "Make sure this is a procedure file, not an attachment or export"
      ))
  }

  static func notText() -> Self {
    .init(
      .notText, 1, 1, ("Berkas bukan teks UTF-8", "The file is not UTF-8 text"),
      ("Simpan ulang sebagai teks dengan pengodean UTF-8", "Save it again as text in UTF-8"))
  }

  static func empty() -> Self {
    .init(
      .syntax, 1, 1, ("Berkas kosong", "The file is empty"),
      ("Mulai dari salinan templates/prosedur/balangan-2020.yaml", "Start from a copy of templates/prosedur/balangan-2020.yaml"))
  }

  static func tooDeep(line: Int, column: Int) -> Self {
    .init(
      .tooDeep, line, column, ("Isi bersarang terlalu dalam", "The content is nested too deeply"),
      ("Hapus kurung atau indentasi yang berlebih", "Remove surplus brackets or indentation"))
  }

  static func strangeCharacter(line: Int, column: Int) -> Self {
    .init(
      .syntax, line, column, ("Ada karakter pribadi Unicode", "There is a private Unicode character"),
      ("Hapus karakter itu", "Delete that character"))
  }

  static func reference(_ line: Int, _ column: Int) -> Self {
    .init(
      .anchor, line, column,
      ("Jangkar dan alias YAML (& dan *) tidak dipakai di sini", "YAML anchors and aliases (& and *) are not used here"),
      ("Tulis isinya lagi, atau beri tanda kutip bila itu teks", "Write the content out, or quote it if it is text"))
  }

  /// An error of the YAML parser, with its own short English words.
  static func syntax(_ error: any Error) -> Self {
    let remedy = (
      "Periksa indentasi, titik dua, dan tanda kutip di sekitar tempat ini",
      "Check indentation, colons and quotes around this place"
    )
    guard let error = error as? YamlError else { return syntaxProblem("", 1, 1, remedy) }
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let words = [context?.text, problem].compactMap { $0 }.joined(separator: ": ")
      return syntaxProblem(words, mark.line, mark.column, remedy)
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0)
      let line = before.count { $0.isNewline } + 1
      let column = before.reversed().prefix { !$0.isNewline }.count + 1
      return syntaxProblem(problem, line, column, remedy)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = listed(duplicates.map(quoted))
      return .init(
        .duplicate, context.mark.line, context.mark.column,
        ("Kunci tertulis lebih dari sekali: \(keys)", "A key is written more than once: \(keys)"),
        ("Gabungkan menjadi satu", "Merge them into one"))
    default:
      return syntaxProblem("", 1, 1, remedy)
    }
  }

  private static func syntaxProblem(_ words: String, _ line: Int, _ column: Int, _ remedy: (String, String)) -> Self {
    let detail = words.isEmpty ? "" : " (\(words))"
    return .init(.syntax, line, column, ("YAML tidak terbaca\(detail)", "The YAML cannot be read\(detail)"), remedy)
  }
}
