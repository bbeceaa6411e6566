public import Fundamentals

/// One capture as a device reported it: a line of a capture log (decision 59) or a response of the Secure Biometric Interface.
public struct CaptureTrace: Positioned, Sendable {
  /// When, as the device's clock showed it, and as corrected; equal until the clock is known.
  public var rawTime: Instant
  public var time: Instant
  /// Scores in millionths of the algorithm's own unit; `noScore` when none was written.
  public var quality: Int64
  public var threshold: Int64
  /// Cells.
  public var device: Int32
  public var algorithm: Int32
  /// 0 when the trace names nobody.
  public var person: Int32
  public var session: Int32
  /// Texts.
  public var transaction: Int32
  public var reason: Int32
  public var position: Position
  public var modality: Modality
  /// Bit 0: accepted; bit 1: the device says it is something else than it is; bits 2–3: the hash chain (`Chain`).
  public var flags: UInt8

  public static let noScore = Int64.min

  /// What was captured: foto, sidik_jari, iris, tanda_tangan.
  public enum Modality: UInt8, BitwiseCopyable, Sendable, CaseIterable { case photo, fingerprint, iris, signature }

  /// Which rule the hash of a Secure Biometric Interface response follows.
  public enum Chain: UInt8, BitwiseCopyable, Sendable {
    /// No hash was written, or the sample that it covers is no longer there to check it by.
    case absent
    /// HEX(SHA256(previous bytes ‖ SHA256(data))).
    case ruleA
    /// HEX(SHA256(utf8(previous HEX ‖ HEX(SHA256(payload))))).
    case ruleB
    /// A hash that follows neither.
    case broken
  }

  public init(
    rawTime: Instant, modality: Modality, device: Int32, person: Int32, session: Int32, transaction: Int32, algorithm: Int32,
    quality: Int64, threshold: Int64, isAccepted: Bool, reason: Int32, chain: Chain, isMisidentified: Bool, position: Position
  ) {
    self.rawTime = rawTime
    time = rawTime
    self.modality = modality
    self.device = device
    self.person = person
    self.session = session
    self.transaction = transaction
    self.algorithm = algorithm
    self.quality = quality
    self.threshold = threshold
    self.reason = reason
    self.position = position
    flags = (isAccepted ? 1 : 0) | (isMisidentified ? 2 : 0) | chain.rawValue << 2
  }

  public var isAccepted: Bool { flags & 1 != 0 }
  public var isMisidentified: Bool { flags & 2 != 0 }
  public var chain: Chain { Chain(rawValue: flags >> 2 & 3) ?? .absent }
}
