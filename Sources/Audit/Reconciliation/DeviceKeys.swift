import Records

/// Devices by dense numbers that are equal where their ids are, compared on letters and digits without case (decision 64).
struct DeviceKeys: Sendable {
  /// By cell id: the devices that it lists, each once.
  private let lists: [[Int32]]
  /// Whether `perangkat` calls the device a printer, by key; the first row of a device counts (decision 79).
  private let printers: [Bool]
  /// Keys are below it; 0 is no device.
  let count: Int

  init(_ context: AuditContext) {
    let records = context.records
    let staff = context.staff
    let names = NameTable(expecting: staff.memberCount)
    var key: [UInt8] = []
    func intern(_ bytes: some Sequence<UInt8>) -> Int32 {
      key.removeAll(keepingCapacity: true)
      appendCellKey(bytes, to: &key)
      return key.withUnsafeBytes { names.intern($0) }
    }
    let cellCount = records.cells.count
    let keys = (0..<Int32(staff.memberCount)).map { member in
      Int(member) < cellCount ? intern(records.cells.bytes(member)) : intern(staff.name(member, records).utf8)
    }
    lists = (0..<staff.members.count).map { cell in
      staff.members[cell].reduce(into: []) { list, member in
        let key = keys[Int(member)]
        if key != 0, !list.contains(key) { list.append(key) }
      }
    }
    var kinds = [Bool?](repeating: nil, count: names.count)
    let printer = cellKey("printer".utf8)
    records.devices.forEach { _, row in
      let key = Int(keys[Int(row.device)])
      if kinds[key] == nil { kinds[key] = cellKey(records.cells.bytes(row.kind)) == printer }
    }
    printers = kinds.map { $0 ?? false }
    count = names.count
  }

  /// Keys of the devices that a cell lists.
  func listed(_ cell: Int32) -> [Int32] { lists[Int(cell)] }

  /// Key of a cell that names one device; 0 when it names none.
  subscript(cell: Int32) -> Int32 { lists[Int(cell)].first ?? 0 }

  /// Whether the cell names a printer of `perangkat`.
  func isPrinter(_ cell: Int32) -> Bool { printers[Int(self[cell])] && self[cell] != 0 }
}
