/// Which card may be handed over, by the same rules on site and in the audit.
package enum HandoverEligibility {
  /// Whether a card handed over is known to have been printed (decisions 57, 99, 121).
  /// - Parameters:
  ///   - hasPrint: a successful print with the card's serial and person exists (by person alone when the serial is not written).
  ///   - hasOtherPrint: some successful print of the person exists; then the archive speaks for this person, not the register.
  ///   - wasPrintedByRegister: the register says CARD_PRINTED or later at or before the handover, as for cards that are older
  ///     than the archive.
  package static func isPrinted(hasPrint: Bool, hasOtherPrint: Bool, wasPrintedByRegister: Bool) -> Bool {
    hasPrint || (!hasOtherPrint && wasPrintedByRegister)
  }
}
