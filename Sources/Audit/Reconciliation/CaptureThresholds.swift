package import Records

/// Least scores that an archive sets for kinds of captures and algorithms (decision 62), for traces that bring none of their own.
package struct CaptureThresholds: Sendable, Hashable {
  /// In the algorithm's own unit, by kind and by algorithm on letters and digits without case.
  private var scores: [CaptureTrace.Modality: [[UInt8]: Int]] = [:]

  /// - Parameter declared: kind (`foto`, `sidik_jari`, `iris`, `tanda_tangan`), then algorithm; unknown kinds are left out.
  package init(_ declared: [String: [String: Int]] = [:]) {
    for modality in CaptureTrace.Modality.allCases {
      for (algorithm, score) in (declared[modality.word] ?? [:]).sorted(by: { $0.key < $1.key }) {
        scores[modality, default: [:]][cellKey(algorithm.utf8)] = score
      }
    }
  }

  /// Millionths by `index(of:algorithm:)`, `CaptureTrace.noScore` where nothing is set; empty when nothing is set at all.
  func table(_ cells: NameTable) -> [Int64] {
    guard !scores.isEmpty else { return [] }
    var table = [Int64](repeating: CaptureTrace.noScore, count: CaptureTrace.Modality.allCases.count * cells.count)
    for cell in 1..<max(1, Int32(cells.count)) {
      let key = cellKey(cells.bytes(cell))
      for (modality, scores) in scores {
        if let score = scores[key] { table[CaptureThresholds.index(of: modality, algorithm: cell)] = Int64(score) * 1_000_000 }
      }
    }
    return table
  }

  static func index(of modality: CaptureTrace.Modality, algorithm: Int32) -> Int {
    Int(algorithm) * CaptureTrace.Modality.allCases.count + Int(modality.rawValue)
  }
}

extension CaptureTrace.Modality {
  /// The word for it in capture logs and settings (decision 59).
  package var word: String {
    switch self {
    case .photo: "foto"
    case .fingerprint: "sidik_jari"
    case .iris: "iris"
    case .signature: "tanda_tangan"
    }
  }

  /// Its bit in a mask of kinds.
  var bit: UInt8 { 1 << rawValue }
}
