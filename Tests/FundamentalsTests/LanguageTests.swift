import Fundamentals
import Testing

struct LanguageTests {
  @Test func `writes dates as official papers do`() throws {
    let date = try #require(LocalDate(iso: "2025-02-28"))
    #expect(Language.indonesian.fullDate(date) == "Jumat, 28 Februari 2025")
    #expect(Language.english.fullDate(date) == "Friday, 28 February 2025")
    let moment = Instant(date, secondsOfDay: 8 * 3600 + 900, in: .makassar)
    #expect(Language.indonesian.moment(moment, in: .makassar) == "28 Februari 2025 pukul 08.15")
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-12_345, "-12.345")])
  func `separates thousands by points`(value: Int, text: String) {
    #expect(Language.indonesian.number(value) == text)
  }

  @Test(arguments: [(1, 3, "33,3\u{A0}%"), (2, 3, "66,7\u{A0}%"), (5, 4, "125,0\u{A0}%"), (0, 7, "0,0\u{A0}%"), (1, 0, "–")])
  func `never clamps a share`(part: Int, whole: Int, text: String) {
    #expect(Language.indonesian.percent(part, of: whole) == text)
  }

  @Test(arguments: [
    (0, "0 detik"), (45, "45 detik"), (60, "1 menit"), (725, "12 menit 5 detik"), (3_600, "1 jam"), (7_201, "2 jam"),
    (93_600, "1 hari 2 jam"), (-90, "−1 menit 30 detik"),
  ])
  func `tells durations in the two largest units`(seconds: Int, text: String) {
    #expect(Language.indonesian.duration(seconds) == text)
  }
}
