import Records

/// Whose clock wrote the times of a table row: that of the only `komputer` among its devices (decision 14).
package struct OnlyComputers: Sendable {
  /// By cell id; 0 for a cell that lists none or several.
  private let computers: [Int32]

  static let none = OnlyComputers()

  private init() { computers = [] }

  init(_ records: Records) {
    let word = cellKey("komputer".utf8)
    var isComputer: [Int32: Bool] = [:]
    // The first row of a device counts (decision 79).
    records.devices.forEach { _, row in
      if isComputer[row.device] == nil { isComputer[row.device] = cellKey(records.cells.bytes(row.kind)) == word }
    }
    computers = (0..<Int32(records.cells.count)).map { cell in
      if isComputer[cell] == true { return cell }
      var found: Set<Int32> = []
      for part in records.cells.bytes(cell).split(separator: 0x7C) {
        let id = part.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()
        let device = Array(id).withUnsafeBytes { records.cells.find($0) }
        if let device, isComputer[device] == true { found.insert(device) }
      }
      return found.count == 1 ? found.first ?? 0 : 0
    }
  }

  /// Cell of the only computer that a cell of devices lists, 0 for none.
  subscript(cell: Int32) -> Int32 { Int(cell) < computers.count ? computers[Int(cell)] : 0 }
}
