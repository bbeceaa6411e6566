/// What contradicts a receipt's seal.
package enum SealProblem: Sendable, Hashable {
  /// The signature of a record does not fit the key it names.
  case signature(SealPlace)
  /// A record is not of the form of its kind.
  case form(SealPlace)
  /// A sheet of another batch, by its number.
  case foreignSheet(Int)
  case sheetRepeated(Int)
  case sheetMissing(Int)
  /// A sheet's first row is not the one after the sheet before it.
  case rowsOutOfOrder(sheet: Int)
  /// Rows of all sheets against the cards of the batch.
  case rowCount(sheets: Int, batch: Int)
  case lineCount(lines: Int, batch: Int)
  /// The lines do not give the root of the batch.
  case root
  /// A row of a sheet says something else than the line; number from 1.
  case lineDiffers(Int)
  /// What stands on the paper or page is not what was sealed; number from 1.
  case shownDiffers(Int)
  /// Rows that stand there against those that were sealed.
  case shownCount(shown: Int, sealed: Int)
  /// The letter does not say what was sealed.
  case shownMissing(ShownPart)
  /// Rows of the annex that stand there against those not handed over.
  case shownAnnex(shown: Int, sealed: Int)
  /// The page holds a program, which may show whatever it likes.
  case shownProgram
  /// A mark of another batch, from 1.
  case foreignMark(Int)
  /// The strokes are not those that were signed for.
  case strokes(mark: Int)
}

/// Which record of a receipt.
package enum SealPlace: Sendable, Hashable {
  case batch
  case sheet(Int)
  case certificate(Int)
  case mark(Int)
}

/// A part of the letter that the seal knows.
package enum ShownPart: Sendable, Hashable {
  case number, total, day, school, receiver
}

/// What two receipts cannot both be.
package enum SealContradiction: Sendable, Hashable {
  /// One number and school, two batches of which neither replaces the other.
  case numberTwice
  /// The same revision of one number, sealed twice.
  case revisionTwice
  /// One running number of one key, two batches: the key was copied or its count set back.
  case sequenceTwice
  /// The later running number has the earlier moment.
  case clockSetBack
  case strokesReused
  /// A card stands on both, and neither replaces the other.
  case cardTwice(serial: String)
}
