import Foundation

/// A time zone as a table of offsets, so that converting a row costs no call into a calendar library.
public struct Zone: Sendable, Hashable {
  /// The name it was asked for by, as in `Asia/Makassar`.
  public let name: String
  /// Offset in seconds east of Greenwich before the first transition; the only one for Indonesian zones.
  @usableFromInline let base: Int
  /// (UTC second, offset from then on), ascending; empty when the offset never changes.
  @usableFromInline let transitions: [Transition]

  @usableFromInline
  struct Transition: Sendable, Hashable {
    @usableFromInline let utc: Int64
    @usableFromInline let offset: Int
    @usableFromInline init(utc: Int64, offset: Int) {
      self.utc = utc
      self.offset = offset
    }
  }

  /// Central Indonesian time, UTC+8: the default of every archive.
  public static let makassar = Zone(name: "Asia/Makassar", offset: 8 * 3600)

  /// A zone whose offset never changes.
  public init(name: String, offset: Int) {
    self.init(name: name, base: offset, transitions: [])
  }

  private init(name: String, base: Int, transitions: [Transition]) {
    self.name = name
    self.base = base
    self.transitions = transitions
  }

  /// A zone by its IANA name, by WIB, WITA or WIT, or by a fixed offset such as `+08:00`; nil for an unknown name.
  public init?(named text: String) {
    let name = text.trimmingCharacters(in: .whitespaces)
    if let known = Zone.fixed[name.lowercased()] {
      self.init(name: name, offset: known)
      return
    }
    if let offset = Zone.offset(of: name) {
      self.init(name: name, offset: offset)
      return
    }
    guard name.contains("/") || name == "UTC", let zone = TimeZone(identifier: name) else { return nil }
    var transitions: [Transition] = []
    let start = Date(timeIntervalSince1970: 0)
    var date = start
    while let next = zone.nextDaylightSavingTimeTransition(after: date), next.timeIntervalSince1970 < 2_524_608_000 {
      transitions.append(
        Transition(utc: Int64(next.timeIntervalSince1970), offset: zone.secondsFromGMT(for: next.addingTimeInterval(1))))
      date = next
    }
    self.init(name: name, base: zone.secondsFromGMT(for: start), transitions: transitions)
  }

  /// Indonesia has had these three offsets, without summer time, since 1988.
  private static let fixed: [String: Int] = [
    "asia/jakarta": 7 * 3600, "asia/pontianak": 7 * 3600, "wib": 7 * 3600,
    "asia/makassar": 8 * 3600, "asia/ujung_pandang": 8 * 3600, "wita": 8 * 3600,
    "asia/jayapura": 9 * 3600, "wit": 9 * 3600, "utc": 0, "gmt": 0, "z": 0,
  ]

  private static func offset(of text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard let sign = bytes.first, sign == 0x2B || sign == 0x2D else { return nil }
    let digits = bytes.dropFirst().filter { $0 != 0x3A }
    guard digits.count == 4 || digits.count == 2, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let numbers = digits.map { Int($0) - 0x30 }
    let hours = numbers[0] * 10 + numbers[1]
    let minutes = numbers.count == 4 ? numbers[2] * 10 + numbers[3] : 0
    guard hours <= 14, minutes < 60 else { return nil }
    return (sign == 0x2D ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  /// Seconds east of Greenwich at a UTC second.
  @inlinable
  public func offset(atUTC utc: Int64) -> Int {
    if transitions.isEmpty { return base }
    var offset = base
    for transition in transitions where transition.utc <= utc { offset = transition.offset }
    return offset
  }

  /// Seconds east of Greenwich at a wall-clock second; in a repeated hour the earlier reading, in a skipped one the later.
  @inlinable
  public func offset(atLocal local: Int64) -> Int {
    if transitions.isEmpty { return base }
    var offset = base
    for transition in transitions where transition.utc + Int64(offset) <= local {
      if local - Int64(transition.offset) < transition.utc { break }
      offset = transition.offset
    }
    return offset
  }
}
