import Testing

@testable import Sampling

@Suite("Random numbers")
struct RandomStreamTests {
  @Test("The numbers are those of SplitMix64's reference")
  func reference() {
    var random = RandomStream(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test("Ranges are kept", arguments: [1...1, 0...9, 45...290, -3...3])
  func ranges(range: ClosedRange<Int>) {
    var random = RandomStream(seed: 9)
    for _ in 0..<2_000 {
      #expect(range ~= random.within(range))
      #expect(range ~= random.skewed(range))
    }
  }

  @Test("An order holds everything once", arguments: [0, 1, 5, 118])
  func orders(count: Int) {
    var random = RandomStream(seed: 2)
    #expect(random.shuffled(count).sorted() == Array(0..<count))
  }
}
