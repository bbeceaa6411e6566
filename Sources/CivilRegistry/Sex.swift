/// Sex as the register knows it (jenis kelamin): L, laki-laki, or P, perempuan.
package enum Sex: String, Sendable, CaseIterable, BitwiseCopyable {
  case male = "L"
  case female = "P"

  /// Reads `L`, `P`, `Lk`, `Pr`, `Laki-laki` or `Perempuan`, on letters only and without case; nil for anything else.
  package init?(reading cell: some Collection<UInt8>) {
    guard let sex = Sex.words[LetterKey(cell)] else { return nil }
    self = sex
  }

  private static let words: [LetterKey: Sex] = [
    "L": .male, "LK": .male, "Laki": .male, "Laki-laki": .male,
    "P": .female, "PR": .female, "Perempuan": .female,
  ]
}
