public import Fundamentals

/// What `arsip.yaml` declares of a device's clock.
public struct ClockDeclaration: Sendable, Hashable {
  /// id_perangkat.
  public var device: String
  /// What the clock shows, when it is not the archive's zone; times were read accordingly (decision 134).
  public var zone: Zone?
  public var anchors: [ClockAnchor]

  public init(device: String, zone: Zone? = nil, anchors: [ClockAnchor] = []) {
    self.device = device
    self.zone = zone
    self.anchors = anchors
  }
}

/// A moment at which somebody compared a device's clock with a trusted one (decisions 133, 135).
public struct ClockAnchor: Sendable, Hashable {
  /// What the device showed; without a written zone it was read in the device's.
  public var device: Instant
  /// What was true; without a written zone it was read in the archive's.
  public var reference: Instant
  /// How it was compared, as written: `ntp`, `foto layar`.
  public var method: String
  /// In seconds.
  public var uncertainty: Int

  public init(device: Instant, reference: Instant, method: String = "", uncertainty: Int = 0) {
    self.device = device
    self.reference = reference
    self.method = method
    self.uncertainty = uncertainty
  }
}
