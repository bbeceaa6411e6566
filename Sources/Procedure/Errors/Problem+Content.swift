/// Problems of what a procedure or holiday file says.
extension ProcedureError.Problem {
  private static func suggestion(_ word: String, _ known: [String]) -> (String, String) {
    if let near = nearest(to: word, among: known) {
      return ("Mungkin maksudnya \(quoted(near))", "Perhaps \(quoted(near)) is meant")
    }
    return known.isEmpty
      ? ("Daftarkan dulu", "Declare it first")
      : ("Yang dikenal: \(listed(known))", "Known are: \(listed(known))")
  }

  package static func unknownKey(_ place: Place, _ key: String, known: [String]) -> Self {
    .init(
      .unknownKey, place.line, place.column,
      ("Kunci \(quoted(key)) tidak dikenal di sini", "The key \(quoted(key)) is not known here"), suggestion(key, known))
  }

  static func missingKey(_ place: Place, _ key: String) -> Self {
    .init(
      .missingKey, place.line, place.column, ("Kunci \(quoted(key)) belum ada", "The key \(quoted(key)) is missing"),
      ("Tambahkan \"\(key):\" di bagian ini", "Add \"\(key):\" to this part"))
  }

  /// - Parameter example: a file to learn from.
  package static func wrongType(
    _ place: Place, _ expected: Expected, example: String = "templates/prosedur/balangan-2020.yaml"
  ) -> Self {
    .init(
      .wrongType, place.line, place.column,
      ("Di sini harus \(expected.indonesian)", "Here \(expected.english) is expected"),
      ("Lihat contoh di \(example)", "See the example in \(example)"))
  }

  package static func emptyText(_ place: Place) -> Self {
    .init(
      .emptyText, place.line, place.column, ("Isi tidak boleh kosong", "This must not be empty"),
      ("Isi nilainya", "Fill it in"))
  }

  /// A word that is none of the product's own: a unit, a mark, a symbol, a way to repeat, a weekday.
  package static func unknownWord(_ place: Place, _ word: String, known: [String]) -> Self {
    .init(
      .unknownWord, place.line, place.column, ("Kata \(quoted(word)) tidak dikenal", "The word \(quoted(word)) is not known"),
      suggestion(word, known))
  }

  /// A code that the file itself should declare.
  static func undeclared(_ place: Place, _ code: String, in section: String, known: [String]) -> Self {
    .init(
      .undeclared, place.line, place.column,
      (
        "Kode \(quoted(code)) tidak ada di bagian \"\(section)\"", "The code \(quoted(code)) is not declared under \"\(section)\""
      ),
      suggestion(code, known))
  }

  static func badCode(_ place: Place, _ code: String) -> Self {
    .init(
      .wrongType, place.line, place.column, ("Kode \(quoted(code)) tidak sah", "The code \(quoted(code)) is not valid"),
      ("Pakai huruf kecil, angka, dan garis bawah saja", "Use lower-case letters, digits, underscores and hyphens only"))
  }

  static func duplicate(_ place: Place, _ word: String) -> Self {
    .init(
      .duplicate, place.line, place.column, ("\(quoted(word)) sudah ada", "\(quoted(word)) is there already"),
      ("Hapus salah satunya atau beri nama lain", "Delete one of them or rename it"))
  }

  static func unreadableLimit(_ place: Place, _ text: String) -> Self {
    .init(
      .unreadableLimit, place.line, place.column,
      ("Waktu \(quoted(text)) tidak dapat dibaca", "The time \(quoted(text)) cannot be read"),
      (
        "Tulis misalnya \"30 menit\", \"1-2 jam\", \"3 hari kerja\", atau \"2 menit/berkas\"",
        "Write for example \"30 menit\", \"1-2 jam\", \"3 hari kerja\" or \"2 menit/berkas\""
      ))
  }

  package static func badDate(_ place: Place, _ text: String) -> Self {
    .init(
      .date, place.line, place.column, ("\(quoted(text)) bukan tanggal", "\(quoted(text)) is no date"),
      ("Tulis tanggal seperti 2025-08-17", "Write the date like 2025-08-17"))
  }

  static func dateOutsideYear(_ place: Place, _ text: String, year: Int) -> Self {
    .init(
      .date, place.line, place.column,
      ("Tanggal \(quoted(text)) tidak dalam tahun \(year)", "The date \(quoted(text)) is not in the year \(year)"),
      ("Pindahkan ke bagian tahunnya", "Move it to the part of its year"))
  }
}

/// Problems of the steps and their flow.
extension ProcedureError.Problem {
  static func repeatedStep(_ place: Place, _ number: Int) -> Self {
    .init(
      .duplicate, place.line, place.column, ("Langkah \(number) sudah ada", "Step \(number) is there already"),
      ("Beri nomor yang belum dipakai", "Give it a number that is not in use"))
  }

  static func missingStep(_ place: Place, _ number: Int) -> Self {
    .init(
      .stepNumber, place.line, place.column,
      ("Langkah \(number) tidak ada dalam urutan", "Step \(number) is missing from the sequence"),
      ("Tambahkan langkah \(number) atau nomori ulang dari 1", "Add step \(number) or number the steps again from 1"))
  }

  static func tooManySteps(_ place: Place, _ count: Int) -> Self {
    .init(
      .tooManySteps, place.line, place.column, ("Ada \(count) langkah, paling banyak 64", "There are \(count) steps, at most 64"),
      ("Pecah menjadi beberapa prosedur", "Split it into several procedures"))
  }

  static func branchToNowhere(_ place: Place, _ number: Int) -> Self {
    .init(
      .branchToNowhere, place.line, place.column, ("Tidak ada langkah \(number)", "There is no step \(number)"),
      ("Sebut langkah yang ada, atau \"selesai\"", "Name a step that exists, or \"selesai\" for the end"))
  }

  static func unreachable(_ place: Place, _ number: Int) -> Self {
    .init(
      .unreachable, place.line, place.column,
      ("Langkah \(number) tidak dapat dicapai dari langkah 1", "Step \(number) cannot be reached from step 1"),
      ("Tambahkan \(number) pada \"lanjut\" langkah sebelumnya", "Add \(number) to \"lanjut\" of the step before it"))
  }

  static func repeatedMark(_ place: Place, _ mark: String, step: Int) -> Self {
    .init(
      .repeatedMark, place.line, place.column,
      ("Tanda \(quoted(mark)) sudah dipakai langkah \(step)", "The mark \(quoted(mark)) is already on step \(step)"),
      ("Beri tanda itu pada satu langkah saja", "Give that mark to one step only"))
  }

  static func repeatedOutcome(_ place: Place, _ word: String) -> Self {
    .init(
      .duplicate, place.line, place.column,
      ("Hasil \(quoted(word)) sudah menuju cabang lain", "The outcome \(quoted(word)) already leads to another branch"),
      ("Satu hasil menuju satu cabang", "Let each outcome lead to one branch"))
  }
}

/// What kind of value a place needs.
package enum Expected {
  case text, list, mapping, wholeNumber(ClosedRange<Int>)

  var indonesian: String {
    switch self {
    case .text: "satu teks"
    case .list: "daftar"
    case .mapping: "pasangan \"kunci: nilai\""
    case .wholeNumber(let range): "bilangan bulat \(range.lowerBound) sampai \(range.upperBound)"
    }
  }

  var english: String {
    switch self {
    case .text: "one text"
    case .list: "a list"
    case .mapping: "pairs of \"key: value\""
    case .wholeNumber(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    }
  }
}

/// A position in a file, both from 1.
package struct Place: Hashable {
  package var line: Int
  package var column: Int
}
