/// The blank cards (blangko) of one session: what came in must be there, be a card, be spoiled or have gone back (decision 55).
///
/// Quantities are millionths of a piece, wide enough that no sum of what a file can hold overflows.
package struct BlankBalance: Sendable, Hashable {
  /// Counted at the beginning (awal).
  package var opening: Int128 = 0
  /// Brought in later (masuk).
  package var received: Int128 = 0
  /// Turned into good cards: successful prints, or what the stock list says was used (pemakaian) where no print is recorded.
  package var used: Int128 = 0
  /// Spoiled (rusak).
  package var spoiled: Int128 = 0
  /// Given back (kembali).
  package var returned: Int128 = 0
  /// Corrections, signed (penyesuaian).
  package var adjustment: Int128 = 0
  /// Counted at the end (akhir).
  package var closing: Int128 = 0

  package init() {}

  /// What the closing count must be.
  package var expectedClosing: Int128 { opening + received - used - spoiled - returned + adjustment }

  /// Stated less expected closing: negative when blanks are missing, 0 when the session balances.
  package var difference: Int128 { closing - expectedClosing }

  package var isBalanced: Bool { difference == 0 }
}

/// Whole pieces of a quantity in millionths, a remainder rounded away from zero so that a difference never reads as none.
package func pieces(_ millionths: Int128) -> Int64 {
  let whole = millionths / 1_000_000
  return Int64(clamping: millionths % 1_000_000 == 0 ? whole : whole + millionths.signum())
}
