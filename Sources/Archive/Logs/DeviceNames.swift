import Fundamentals
import Records

/// Ids of the device that wrote a line and of the printer its queue stands for, kept by the names of the queue and the host, since
/// a log speaks of few.
struct DeviceNames {
  private let context: LogContext
  private var known: [Pair: Ids] = [:]
  private var last: (Pair, Ids)?

  struct Ids {
    var device: Int32
    var queue: Int32
    var printer: Int32
    /// Of the device's clock.
    var zone: Zone
  }

  /// Cells of the chunk.
  private struct Pair: Hashable {
    var host: Int32
    var queue: Int32
  }

  /// Whether the line's own word for the device is its id, known or not, and not merely the name of a host.
  private let isOwnField: Bool

  init(_ context: LogContext, isOwnField: Bool = false) {
    self.context = context
    self.isOwnField = isOwnField
  }

  /// - Parameter host: the line's own word for the device; empty when it has none.
  @inline(__always)
  mutating func ids(queue: Cell, host: Cell, names: Names) -> Ids {
    let pair = Pair(host: names.cell(host), queue: names.cell(queue))
    if let last, last.0 == pair { return last.1 }
    let ids = known[pair] ?? find(pair, queue, host, names)
    last = (pair, ids)
    return ids
  }

  private mutating func find(_ pair: Pair, _ queue: Cell, _ host: Cell, _ names: Names) -> Ids {
    let device =
      isOwnField && pair.host != 0
      ? context.devices.named(host.bytes) : context.device(host: host.bytes, queue: queue.bytes)
    let printer = pair.queue == 0 ? 0 : DeviceNames.cell(context.printer(queue: queue.bytes).id, names)
    let ids = Ids(device: DeviceNames.cell(device.id, names), queue: pair.queue, printer: printer, zone: device.zone)
    known[pair] = ids
    return ids
  }

  static func cell(_ name: [UInt8], _ names: Names) -> Int32 { name.withUnsafeBytes { names.cells.intern($0) } }
}
