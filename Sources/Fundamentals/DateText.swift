/// Dates, times, durations and numbers as they are written in official papers of the language.
extension Language {
  private static let months = (
    indonesian: [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ],
    english: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
  )
  private static let weekdays = (
    indonesian: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
    english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  )

  /// The name of a month, 1 to 12.
  public func month(_ number: Int) -> String {
    (self == .indonesian ? Language.months.indonesian : Language.months.english)[number - 1]
  }

  /// The name of a weekday, 0 for Monday.
  public func weekday(_ number: Int) -> String {
    (self == .indonesian ? Language.weekdays.indonesian : Language.weekdays.english)[number]
  }

  /// `28 Februari 2025`.
  public func date(_ date: LocalDate) -> String {
    let p = date.parts
    return "\(p.day) \(month(p.month)) \(p.year)"
  }

  /// `Jumat, 28 Februari 2025`.
  public func fullDate(_ day: LocalDate) -> String { "\(weekday(day.weekday)), \(date(day))" }

  /// `28 Februari 2025 pukul 08.15` in Indonesian, `28 February 2025, 08:15` in English.
  public func moment(_ instant: Instant, in zone: Zone) -> String {
    let time = time(instant.secondsOfDay(in: zone))
    return self == .indonesian
      ? "\(date(instant.date(in: zone))) pukul \(time)"
      : "\(date(instant.date(in: zone))), \(time)"
  }

  /// `08.15` in Indonesian, `08:15` in English.
  public func time(_ secondsOfDay: Int) -> String {
    clock(secondsOfDay, separator: self == .indonesian ? "." : ":")
  }

  /// A whole number with thousands separated: `1.234.567` in Indonesian.
  public func number(_ value: Int) -> String {
    guard value.magnitude >= 1_000 else { return String(value) }
    let digits = Array(String(value.magnitude).utf8)
    var text: [UInt8] = value < 0 ? [0x2D] : []
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { text.append(self == .indonesian ? 0x2E : 0x2C) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A ratio as a percentage with one decimal, `93,5 %`; rounded half up from the exact fraction, never clamped.
  public func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = (part * 2000 + whole) / (2 * whole)
    let separator = self == .indonesian ? "," : "."
    return "\(number(tenths / 10))\(separator)\(tenths % 10)\u{00A0}%"
  }

  /// Seconds in the two largest units that matter: `45 detik`, `12 menit 5 detik`, `1 jam 59 menit`, `3 hari 4 jam`.
  public func duration(_ seconds: Int) -> String {
    let units: [(Int, String, String, String)] = [
      (86_400, "hari", "day", "days"), (3_600, "jam", "hour", "hours"), (60, "menit", "minute", "minutes"),
      (1, "detik", "second", "seconds"),
    ]
    let magnitude = abs(seconds)
    guard let first = units.firstIndex(where: { magnitude >= $0.0 }) else { return self == .indonesian ? "0 detik" : "0 seconds" }
    func text(_ value: Int, _ unit: (Int, String, String, String)) -> String {
      "\(number(value)) \(self == .indonesian ? unit.1 : value == 1 ? unit.2 : unit.3)"
    }
    var result = text(magnitude / units[first].0, units[first])
    let rest = magnitude % units[first].0
    if first + 1 < units.count, rest / units[first + 1].0 > 0 {
      result += " " + text(rest / units[first + 1].0, units[first + 1])
    }
    return seconds < 0 ? "−" + result : result
  }
}
