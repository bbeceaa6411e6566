/// What a finding is known by in two audits: rule, session and step, the person, and what was measured; never its file's line.
///
/// The key of a person (`PersonKeys`) depends on every NIK of its archive, so it only serves when both archives hold the same persons.
/// Else an unmasked NIK does, else its last four digits, which several persons may share.
struct FindingTraits: BitwiseCopyable, Sendable {
  /// Of rule, session and step; of the file's path as well when there is neither session nor person.
  var base: UInt64
  /// Of measured value, limit and message.
  var detail: UInt64
  /// The key of the person, 0 for none.
  var person: UInt64
  /// Of the NIK in full, 0 when it is masked or absent.
  var number: UInt64
  /// Of the last four digits.
  var ending: UInt64

  /// By what persons are told apart.
  enum Identity: Sendable {
    case key, number, ending
  }

  /// Equal for findings that may be the same one.
  func loose(_ identity: Identity) -> UInt64 {
    switch identity {
    case .key: TextHash.combine(base, person)
    case .number: TextHash.combine(base, number)
    case .ending: TextHash.combine(base, ending)
    }
  }

  /// Equal for findings that also measured the same.
  func exact(_ identity: Identity) -> UInt64 { TextHash.combine(loose(identity), detail) }
}

/// FNV-1a (Fowler, Noll, Vo) with a final mix: the same on every machine and in every run.
struct TextHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a text and its end.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state = (state ^ 0xFF) &* 0x100_0000_01B3
  }

  var value: UInt64 { TextHash.mixed(state) }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = TextHash()
    hash.add(bytes)
    return hash.value
  }

  static func combine(_ a: UInt64, _ b: UInt64) -> UInt64 { mixed(a &* 0x9E37_79B9_7F4A_7C15 ^ b) }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let first = (value ^ value >> 33) &* 0xFF51_AFD7_ED55_8CCD
    return first ^ first >> 33
  }
}
