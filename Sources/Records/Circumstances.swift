/// What an execution says besides whom it concerns and when: few distinct combinations stand for millions of rows.
public struct Circumstances: BitwiseCopyable, Hashable, Sendable {
  /// Cells, several ids separated by `|`.
  public var officers: Int32
  public var devices: Int32
  /// Cells.
  public var outcome: Int32
  public var items: Int32
  public var outputs: Int32

  public init(officers: Int32, devices: Int32, outcome: Int32, items: Int32, outputs: Int32) {
    self.officers = officers
    self.devices = devices
    self.outcome = outcome
    self.items = items
    self.outputs = outputs
  }
}

/// Distinct circumstances numbered in order of first appearance; 0 are those of empty cells.
/// Not safe to change from several threads; reading is.
public final class CircumstanceTable: @unchecked Sendable {
  public private(set) var all = [CircumstanceTable.none]
  private var ids: [Circumstances: Int32] = [CircumstanceTable.none: 0]

  private static let none = Circumstances(officers: 0, devices: 0, outcome: 0, items: 0, outputs: 0)

  public init() {}

  @inlinable
  public subscript(id: Int32) -> Circumstances { all[Int(id)] }

  public var count: Int { all.count }

  public func intern(_ value: Circumstances) -> Int32 {
    if let known = ids[value] { return known }
    let id = Int32(truncatingIfNeeded: all.count)
    ids[value] = id
    all.append(value)
    return id
  }

  /// Forgets all, keeping the memory.
  public func removeAll() {
    all.removeSubrange(1...)
    ids.removeAll(keepingCapacity: true)
    ids[CircumstanceTable.none] = 0
  }
}
