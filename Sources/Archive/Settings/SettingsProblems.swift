import Procedure

/// Problems that only `arsip.yaml` can have.
extension ProcedureError.Problem {
  static func badMoment(_ place: Place, _ text: String) -> Self {
    .init(
      .date, place.line, place.column,
      ("\(quoted(text)) bukan tanggal dan jam", "\(quoted(text)) is no date and time"),
      ("Tulis seperti 2025-02-28T08:00:00", "Write it like 2025-02-28T08:00:00"))
  }

  static func badPattern(_ place: Place, _ text: String) -> Self {
    .init(
      .wrongType, place.line, place.column,
      ("Pola berkas \(quoted(text)) tidak akan cocok dengan berkas mana pun", "The file pattern \(quoted(text)) fits no file"),
      (
        "Tulis jalur di dalam arsip dengan garis miring, misalnya \"ekspor/bip_*.xlsx\"; kurung siku harus berpasangan",
        "Write a path inside the archive with slashes, such as \"ekspor/bip_*.xlsx\"; square brackets come in pairs"
      ))
  }

  static func badNumbering(_ place: Place, _ text: String, known: [String]) -> Self {
    let names = known.map { "{\($0)}" }.joined(separator: ", ")
    return .init(
      .wrongType, place.line, place.column,
      ("Pola nomor \(quoted(text)) tidak dapat diisi", "The number pattern \(quoted(text)) cannot be filled in"),
      ("Pakai \(names), dan {urut} harus ada", "Use \(names); {urut} must be among them"))
  }

  static func badPeriod(_ place: Place, _ text: String) -> Self {
    .init(
      .wrongType, place.line, place.column,
      ("\(quoted(text)) bukan jangka waktu", "\(quoted(text)) is no period"),
      (
        "Tulis angka dan satuannya: \"30 hari\", \"6 bulan\", atau \"5 tahun\"",
        "Write a number and its unit: \"30 hari\", \"6 bulan\" or \"5 tahun\""
      ))
  }
}
