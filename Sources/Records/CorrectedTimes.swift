public import Fundamentals

/// The times of table rows as they were written, kept for the rows whose times were corrected by a device's clock.
public struct CorrectedTimes: Sendable {
  /// A row of `langkah` or `pencetakan` before its correction.
  public struct Row: Sendable, Hashable {
    /// Place in `Records.executions` or `Records.prints`.
    public var place: Int32
    /// Cell: the computer whose clock wrote the times.
    public var device: Int32
    public var start: Instant
    public var end: Instant

    public init(place: Int32, device: Int32, start: Instant, end: Instant) {
      self.place = place
      self.device = device
      self.start = start
      self.end = end
    }
  }

  /// In order of place.
  public var executions: [Row] = []
  public var prints: [Row] = []

  public init() {}

  /// The raw times of the execution at a place; nil when they were not corrected.
  public func execution(_ place: Int) -> Row? { CorrectedTimes.find(place, in: executions) }

  /// The raw times of the print at a place; nil when they were not corrected.
  public func print(_ place: Int) -> Row? { CorrectedTimes.find(place, in: prints) }

  private static func find(_ place: Int, in rows: [Row]) -> Row? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if Int(rows[middle].place) < place { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && Int(rows[low].place) == place ? rows[low] : nil
  }
}
