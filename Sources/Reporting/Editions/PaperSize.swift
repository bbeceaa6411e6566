/// Paper that offices print on.
package enum PaperSize: String, Sendable, CaseIterable {
  case a4
  /// Folio as sold in Indonesia, 215 × 330 mm.
  case f4

  /// Width and height upright, as a stylesheet writes them.
  var sides: (width: String, height: String) {
    switch self {
    case .a4: ("210mm", "297mm")
    case .f4: ("215mm", "330mm")
    }
  }
}
