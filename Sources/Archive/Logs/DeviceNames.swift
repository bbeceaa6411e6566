import Fundamentals
import Records

/// Ids of the device that wrote a line and of the printer its queue stands for, kept by the names of the queue and the host, since
/// a log speaks of few.
struct DeviceNames {
  private let context: LogContext
  /// Whether the line's own word for the device is its id, known or not, and not merely the name of a host.
  private let isOwnField: Bool
  /// What was found last for a pair of names, by the larger id of the two.
  private var known: [Known] = []

  struct Ids {
    var device: Int32
    var queue: Int32
    var printer: Int32
    /// Where the zone of the device stands.
    fileprivate var place: Int
  }

  private struct Known {
    /// Cells of the chunk; -1 where nothing was found yet.
    var host: Int32
    var queue: Int32
    var ids: Ids
    var zone: Zone
  }

  init(_ context: LogContext, isOwnField: Bool = false) {
    self.context = context
    self.isOwnField = isOwnField
  }

  /// - Parameter host: the line's own word for the device; empty when it has none.
  @inline(__always)
  mutating func ids(queue: Cell, host: Cell, names: Names) -> Ids {
    let queueName = names.cell(queue)
    let hostName = names.cell(host)
    let place = Int(max(queueName, hostName))
    if place < known.count, known[place].queue == queueName, known[place].host == hostName { return known[place].ids }
    return find(place, queue: (queue, queueName), host: (host, hostName), names)
  }

  /// The zone that the clock of the device shows. To be asked before the next line.
  func zone(_ ids: Ids) -> Zone { known[ids.place].zone }

  private mutating func find(
    _ place: Int, queue: (cell: Cell, id: Int32), host: (cell: Cell, id: Int32), _ names: Names
  ) -> Ids {
    let device =
      isOwnField && host.id != 0
      ? context.devices.named(host.cell.bytes) : context.device(host: host.cell.bytes, queue: queue.cell.bytes)
    let printer = queue.id == 0 ? 0 : DeviceNames.cell(context.printer(queue: queue.cell.bytes).id, names)
    let ids = Ids(device: DeviceNames.cell(device.id, names), queue: queue.id, printer: printer, place: place)
    while known.count <= place { known.append(Known(host: -1, queue: -1, ids: ids, zone: device.zone)) }
    known[place] = Known(host: host.id, queue: queue.id, ids: ids, zone: device.zone)
    return ids
  }

  private static func cell(_ name: [UInt8], _ names: Names) -> Int32 { name.withUnsafeBytes { names.cells.intern($0) } }
}
