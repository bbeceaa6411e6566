package import Records

/// What devices say of recordings, summed up. Scores of different algorithms are never brought together.
package struct EvidenceFigures: Sendable, Hashable {
  /// Captures in the sessions that are reported, and how many of them show nobody.
  package var captures = 0
  package var unattributed = 0
  /// In order of kind, algorithm and device (as text); captures that bear no score are left out.
  package var qualities: [CaptureQualityFigures] = []
  /// In order of id (as text).
  package var devices: [CaptureDeviceFigures] = []
  /// One for each kind; empty for an archive without captures.
  package var kinds: [CaptureKindFigures] = []
}

/// Scores of one algorithm on one device.
package struct CaptureQualityFigures: Sendable, Hashable {
  package var modality: CaptureTrace.Modality
  /// Cells.
  package var algorithm: Int32
  package var device: Int32
  /// Captures that bear a score.
  package var count = 0
  /// The ceil(n / 2)-th smallest score, and the least one, in millionths.
  package var median: Int64 = 0
  package var least: Int64 = 0
  /// Captures with a threshold, and those of them that lie strictly below it, accepted or not.
  package var assessed = 0
  package var below = 0
}

/// What one device captured.
package struct CaptureDeviceFigures: Sendable, Hashable {
  /// Cell.
  package var device: Int32
  package var captures = 0
  package var unattributed = 0
  /// Captures that were not accepted, so that another try was needed.
  package var rejected = 0
  /// Captures of one kind that a recording has beyond the first of that kind.
  package var repeated = 0
  /// Captures in which the device says that it is something else than it is.
  package var misidentified = 0
  /// How many captures follow which rule of the hash chain, by raw value of `CaptureTrace.Chain`.
  package var chains = [0, 0, 0, 0]

  /// How many captures follow a rule.
  package func count(_ chain: CaptureTrace.Chain) -> Int { chains[Int(chain.rawValue)] }
}

/// How many recordings were expected to hold a kind of capture, and how many do.
package struct CaptureKindFigures: Sendable, Hashable {
  package var modality: CaptureTrace.Modality
  package var expected = 0
  package var present = 0

  mutating func merge(_ other: CaptureKindFigures) {
    expected += other.expected
    present += other.present
  }
}
