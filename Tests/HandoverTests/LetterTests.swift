import Fundamentals
import Handover
import Testing

@Suite struct LetterTests {
  private let day = LocalDate(iso: "2025-02-28") ?? LocalDate(days: 0)

  @Test func `A day is told in words`() {
    #expect(
      DateWords.text(day, in: .indonesian) == "Jumat tanggal dua puluh delapan bulan Februari tahun dua ribu dua puluh lima")
  }

  @Test(arguments: [
    ("400.12.2/{urut}/Dukcapil/{tahun}", 17, "400.12.2/17/Dukcapil/2025"),
    ("{urut}/{bulan_romawi}/{bulan}/{tahun}", 3, "3/II/02/2025"), ("", 5, "5"),
  ])
  func `Numbers follow the template`(template: String, sequence: Int, text: String) {
    #expect(LetterNumber(template: template).text(sequence, on: day) == text)
  }

  @Test func `A number not yet given is left to be written`() {
    #expect(LetterNumber(template: "470/{urut}/{tahun}").text(nil, on: day) == "470/………/2025")
  }

  @Test func `Serials are ordered as numbers`() {
    let school = HandoverBatch.School(npsn: "1", name: "SMA")
    let cards = ["1000", "", "999", "1001"].map {
      HandoverBatch.Card(nik: "", name: "", sex: "", schoolClass: "", serial: $0, isGood: true, recipient: "")
    }
    let batch = HandoverBatch(number: "1", day: day, school: school, receiver: .init(), cards: cards)
    #expect(batch.serialRange.map { [$0.first, $0.last] } == ["999", "1001"])
    #expect(batch.sheets(of: 3) == [0..<3, 3..<4])
  }
}
