import ArgumentParser
import Fundamentals

/// From when on a key's seals do not count: a day (`2025-02-28`), or a day and a time (`2025-02-28T14:30`) by the office's clocks.
struct RevocationStart: ExpressibleByArgument {
  private let day: LocalDate
  private let minutes: Int

  init?(argument: String) {
    let parts = argument.split(separator: "T", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, let day = LocalDate(iso: String(parts[0])) else { return nil }
    self.day = day
    guard parts.count == 2 else {
      minutes = 0
      return
    }
    let time = parts[1].split(separator: ":", omittingEmptySubsequences: false).map { $0.count == 2 ? Int($0) : nil }
    guard time.count == 2, let hour = time[0], let minute = time[1], 0..<24 ~= hour, 0..<60 ~= minute else { return nil }
    minutes = hour * 60 + minute
  }

  /// Seconds since 1970, never before.
  func seconds(in zone: Zone) -> Int { max(0, Int(Instant(day, in: zone).seconds) + minutes * 60) }
}
