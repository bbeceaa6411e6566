import Fundamentals
import Handover
import Testing

@Suite struct NumberWordsTests {
  @Test(arguments: [
    (0, "nol"), (1, "satu"), (10, "sepuluh"), (11, "sebelas"), (12, "dua belas"), (19, "sembilan belas"), (20, "dua puluh"),
    (21, "dua puluh satu"), (99, "sembilan puluh sembilan"), (100, "seratus"), (101, "seratus satu"), (111, "seratus sebelas"),
    (200, "dua ratus"), (999, "sembilan ratus sembilan puluh sembilan"), (1000, "seribu"), (1001, "seribu satu"),
    (1100, "seribu seratus"), (2025, "dua ribu dua puluh lima"), (11_000, "sebelas ribu"), (100_000, "seratus ribu"),
    (101_000, "seratus satu ribu"), (1_000_000, "satu juta"), (1_001_000, "satu juta seribu"),
    (2_000_011, "dua juta sebelas"), (1_000_000_000, "satu miliar"), (1_000_000_000_000, "satu triliun"), (-7, "minus tujuh"),
  ])
  func `Numbers are told in Indonesian`(number: Int, text: String) {
    #expect(NumberWords.text(number, in: .indonesian) == text)
  }

  @Test(arguments: [
    (0, "zero"), (13, "thirteen"), (40, "forty"), (42, "forty-two"), (100, "one hundred"), (115, "one hundred fifteen"),
    (2025, "two thousand twenty-five"), (1_000_000, "one million"),
  ])
  func `Numbers are told in English`(number: Int, text: String) {
    #expect(NumberWords.text(number, in: .english) == text)
  }

  @Test(arguments: [Int.max, Int.min]) func `The largest numbers have words`(number: Int) {
    let text = NumberWords.text(number, in: .indonesian)
    #expect(text.contains("kuintiliun"))
    #expect(!text.contains("  "))
  }
}
