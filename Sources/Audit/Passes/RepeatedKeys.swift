import Fundamentals
import Records

/// Rows that bear a key which only one row may bear, such as the serial of a card.
enum RepeatedKeys {
  /// Calls `body` for all rows of each group but the first, with the first and with their number in order of time (2, 3, …);
  /// rows without a time come last, equal times stand in source order.
  static func forEach(
    in grouping: Grouping, time: (Int32) -> Instant, _ body: (_ first: Int32, _ repeated: Int32, _ number: Int) -> Void
  ) {
    for group in 0..<grouping.count {
      guard grouping[group].count > 1 else { continue }
      let ordered = grouping[group].map { (time: time($0), place: $0) }.sorted { a, b in
        if a.time != b.time { return b.time.isMissing || (a.time.isPresent && a.time < b.time) }
        return a.place < b.place
      }
      for (index, entry) in ordered.enumerated().dropFirst() { body(ordered[0].place, entry.place, index + 1) }
    }
  }
}
