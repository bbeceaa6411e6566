/// Rolls of ribbon or film that a session used, against the cards it printed (decision 56).
///
/// Quantities are millionths of a roll.
package struct SupplyUse: Sendable, Hashable {
  /// Rolls used.
  package let rolls: Int128
  /// Cards that one roll yields.
  package let yield: Int
  /// All recorded prints of the session, whatever their verdict: a failed one uses a panel too.
  package let cards: Int

  package init(rolls: Int128, yield: Int, cards: Int) {
    self.rolls = rolls
    self.yield = yield
    self.cards = cards
  }

  /// Rolls used by count: opening + received − returned − closing; without both counts what the list says was used; else nil.
  package static func rolls(
    opening: Int128?, received: Int128, returned: Int128, closing: Int128?, stated: Int128?
  ) -> Int128? {
    guard let opening, let closing else { return stated }
    return opening + received - returned - closing
  }

  /// Millionths of cards that the used rolls stand for.
  private var supplied: Int128 { rolls * Int128(yield) }

  /// Cards that the used rolls stand for, to the nearest card.
  package var suppliedCards: Int64 {
    Int64(clamping: (supplied + (supplied < 0 ? -500_000 : 500_000)) / 1_000_000)
  }

  /// Whether supply and prints differ by at most 10 cards, or a tenth of the cards when that is more; decided without rounding.
  package var isPlausible: Bool {
    let difference = (supplied - Int128(cards) * 1_000_000).magnitude
    return difference <= max(10_000_000, UInt128(cards) * 100_000)
  }
}
