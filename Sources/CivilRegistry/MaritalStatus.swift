/// Marital status (status kawin), as in the register's exports: BK, K, CH, CM.
package enum MaritalStatus: String, Sendable, CaseIterable, BitwiseCopyable {
  /// Belum kawin.
  case neverMarried = "BK"
  /// Kawin.
  case married = "K"
  /// Cerai hidup.
  case divorced = "CH"
  /// Cerai mati.
  case widowed = "CM"

  /// Married now or before: such a person may hold a card below 17 (UU 24/2013 art. 63, decision 9).
  package var hasMarried: Bool { self != .neverMarried }

  /// Reads a short form or the words themselves, on letters only and without case (decision 10).
  ///
  /// An empty cell, or one of the marks for a missing value (`-`, `–`), counts as never married. Nil for an unknown word,
  /// and for a cell of signs without letters (decision 129): then nothing that depends on it is assessed.
  package init?(reading cell: some Collection<UInt8>) {
    let key = LetterKey(cell)
    if let status = MaritalStatus.words[key] {
      self = status
    } else if key.letters.isEmpty, MaritalStatus.isMissing(cell) {
      self = .neverMarried
    } else {
      return nil
    }
  }

  private static func isMissing(_ cell: some Collection<UInt8>) -> Bool {
    let signs = cell.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return signs.isEmpty || signs.elementsEqual("-".utf8) || signs.elementsEqual("–".utf8)
  }

  private static let words: [LetterKey: MaritalStatus] = [
    "BK": .neverMarried, "belum kawin": .neverMarried,
    "K": .married, "kawin": .married,
    "CH": .divorced, "cerai hidup": .divorced,
    "CM": .widowed, "cerai mati": .widowed,
  ]
}
