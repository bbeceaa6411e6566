import Procedure

/// The marks of PermenPANRB 35/2012: on screen and paper a drawing, in Markdown a sign of the same shape; either leads to the
/// legend, which says what it means.
extension Symbol {
  /// The sign where nothing can be drawn.
  var sign: String {
    switch self {
    case .terminator: "⊂⊃"
    case .process: "▭"
    case .decision: "◇"
    case .offPage: "⌂"
    }
  }

  /// Key of the meaning in the word lists, and the id of its row in the legend: the stylesheet draws links to it as the symbol.
  var anchor: String {
    switch self {
    case .terminator: "simbol-batas"
    case .process: "simbol-proses"
    case .decision: "simbol-keputusan"
    case .offPage: "simbol-sambungan"
    }
  }

  var drawn: Inline { .link(.anchor(anchor), [.text(sign)]) }
}
