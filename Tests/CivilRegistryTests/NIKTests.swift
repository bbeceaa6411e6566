import CivilRegistry
import Fundamentals
import Testing

@Suite("A NIK")
struct NIKTests {
  /// A woman born on 3 February 2008, first number of that day in Paringin.
  let woman = NIK("6311064302080001")
  /// A man born on the same day.
  let man = NIK("6311060302080002")

  @Test("tells region, day, month, year and sex")
  func parts() {
    #expect(woman.regionCode == 631106)
    #expect(woman.birth == NIKBirth(day: 3, month: 2, yearOfCentury: 8, sex: .female))
    #expect(man.birth == NIKBirth(day: 3, month: 2, yearOfCentury: 8, sex: .male))
  }

  @Test(
    "has standard format with sixteen digits, the first not 0",
    arguments: [
      ("6311060302080001", true), ("631106030208001", false), ("63110603020800012", false), ("0311060302080001", false),
      ("", false), ("631106030208000X", false), ("631106030208000\u{0661}", false), ("9999999999999999", true),
    ])
  func format(digits: String, standard: Bool) {
    #expect(NIK(digits).hasStandardFormat == standard)
  }

  @Test(
    "contradicts another date of birth, by day, month and two-digit year only",
    arguments: [
      (2008, 2, 3, false), (1908, 2, 3, false), (2008, 2, 4, true), (2008, 3, 3, true), (2009, 2, 3, true),
    ])
  func birthDates(year: Int, month: Int, day: Int, contradiction: Bool) throws {
    let date = try #require(LocalDate(year: year, month: month, day: day))
    #expect(woman.contradicts(birthDate: date) == contradiction)
    #expect(man.contradicts(birthDate: date) == contradiction)
  }

  @Test("contradicts the other sex")
  func sexes() {
    #expect(woman.contradicts(sex: .male))
    #expect(!woman.contradicts(sex: .female))
    #expect(man.contradicts(sex: .female))
    #expect(!man.contradicts(sex: .male))
  }

  @Test("takes day 41 for a woman born on the first, and day 40 for a man's impossible day")
  func dayLimits() {
    #expect(NIK("6311064102080001").birth == NIKBirth(day: 1, month: 2, yearOfCentury: 8, sex: .female))
    #expect(NIK("6311064002080001").birth == NIKBirth(day: 40, month: 2, yearOfCentury: 8, sex: .male))
  }

  @Test("of another format contradicts nothing, since nothing can be compared")
  func otherFormats() throws {
    let nik = NIK("63110603")
    #expect(nik.birth == nil)
    #expect(nik.regionCode == nil)
    #expect(!nik.contradicts(sex: .female))
    #expect(!nik.contradicts(birthDate: try #require(LocalDate(iso: "1999-09-09"))))
  }

  @Test("is the same number as text and as integer")
  func integer() throws {
    let number = try #require(StandardNIK(6_311_064_302_080_001))
    #expect(number == woman.standard)
    #expect(StandardNIK(311_064_302_080_001) == nil)
    #expect(StandardNIK(.max) == nil)
  }

  @Test(
    "shows the last four digits at most",
    arguments: [
      ("6311064302080001", "************0001"), ("631106430208001", "***********8001"), ("12345", "*2345"), ("1234", "****"),
      ("12", "**"), ("", ""), ("63110643020800011234", "************1234"),
    ])
  func masked(digits: String, shown: String) {
    #expect(NIK(digits).masked == shown)
  }

  @Test("is masked wherever it is printed, unless all digits are asked for")
  func printing() throws {
    let number = try #require(woman.standard)
    var dumped = ""
    dump(woman, to: &dumped)
    dump(number, to: &dumped)
    for text in ["\(woman)", String(reflecting: woman), "\(number)", String(reflecting: number), "\([woman])", dumped] {
      #expect(!text.contains("631106"))
      #expect(text.contains("************0001"))
    }
    #expect(woman.unmasked == "6311064302080001")
  }
}
