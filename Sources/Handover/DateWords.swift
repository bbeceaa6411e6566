package import Fundamentals

/// The day of an official paper in words.
package enum DateWords {
  /// `Jumat tanggal dua puluh delapan bulan Februari tahun dua ribu dua puluh lima`, in English `Friday, the 28th day of …` told as
  /// `Friday, day twenty-eight of February of the year two thousand twenty-five`.
  package static func text(_ day: LocalDate, in language: Language) -> String {
    let parts = day.parts
    let weekday = language.weekday(day.weekday)
    let month = language.month(parts.month)
    let (number, year) = (NumberWords.text(parts.day, in: language), NumberWords.text(parts.year, in: language))
    return language.pick(
      "\(weekday) tanggal \(number) bulan \(month) tahun \(year)", "\(weekday), day \(number) of \(month) of the year \(year)")
  }
}
