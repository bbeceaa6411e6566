/// The cards of one handover receipt (berita acara serah terima) and the total that the school signed for (decision 58).
package struct ReceiptCount: Sendable, Hashable {
  /// Cards listed on the receipt.
  package let listed: Int
  /// The total signed for; nil where the cell is empty.
  package let signed: Int?

  package init(listed: Int, signed: Int?) {
    self.listed = listed
    self.signed = signed
  }

  /// A total that was not written contradicts nothing.
  package var isConsistent: Bool { signed == nil || signed == listed }
}
