import Fundamentals
import Procedure
import Testing

/// Any text gives a value: no crash, no hang, no lost raw text.
@Suite struct LimitFuzzTests {
  private static let seeds = [
    "10 (sepuluh) menit", "1-2 jam", "1 x 24 Jam", "2 menit/berkas", "120 Menit / 3 Hari", "paling lambat 3 hari kerja",
    "2 bulan 1 minggu; 5 hari kerja; 1 hari", "½ jam", "setengah jam", "Setiap Hari atau minimal setiap 2 x 24 Jam",
    "1 (satu) hari maksimal 14 (empat belas) hari kerja", "± 10 menit", "1.500,75 detik", "antara 5 dan 10 menit",
  ]
  private static let scraps = [
    "(", ")", "/", "-", "–", "x", "*", ",", ".", ";", "\n", "½", "9", "999999999", "0", "se", "setiap ", "atau", " ", "hari",
    "\u{0}", "\u{301}", "👩‍👩‍👧", "\u{202E}", "per ", "paling ", "sampai ", "٣", "Ⅷ", "ß", "İ",
  ]

  @Test func twentyThousandMutations() {
    var random = SeededGenerator(state: 2_020)
    let start = Instant(microseconds: 1_740_700_000_000_000)
    for _ in 0..<20_000 {
      var text = Array(LimitFuzzTests.seeds[Int(random.next() % UInt64(LimitFuzzTests.seeds.count))])
      for _ in 0...Int(random.next() % 6) {
        let place = Int(random.next() % UInt64(text.count + 1))
        switch random.next() % 3 {
        case 0 where place < text.count: text.remove(at: place)
        case 1 where place < text.count: text.swapAt(place, Int(random.next() % UInt64(text.count)))
        default:
          text.insert(contentsOf: LimitFuzzTests.scraps[Int(random.next() % UInt64(LimitFuzzTests.scraps.count))], at: place)
        }
      }
      let limit = TimeLimit(parsing: String(text))
      #expect(limit.raw == String(text))
      let end = limit.upperBound(from: start, items: Int(random.next() % 1_000), in: .makassar, calendar: .builtin)
      if let end { #expect(end > start, "\(limit.raw)") }
      if let seconds = limit.fixedUpperSeconds { #expect(seconds >= 0) }
      #expect(!limit.text(in: .english).isEmpty)
    }
  }

  @Test(arguments: [
    String(repeating: "1", count: 400), String(repeating: "(", count: 100_000), String(repeating: "1 jam ", count: 50_000),
    String(repeating: "setiap ", count: 70), String(repeating: "-", count: 499), String(repeating: "1/", count: 249),
  ])
  func longTexts(_ text: String) {
    #expect(!TimeLimit(parsing: text).isMeasurable)
  }
}
