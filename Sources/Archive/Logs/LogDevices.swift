import Fundamentals
import Records

/// Which device wrote a line, and which printer a queue stands for (decisions 50, 64). Immutable.
final class LogDevices: Sendable {
  /// A device with the zone that its clock shows (decision 134).
  struct Device: Sendable {
    var id: [UInt8]
    var zone: Zone
  }

  let zone: Zone
  private let devices: [[UInt8]: Device]
  private let queues: [[UInt8]: Device]
  private let serials: [[UInt8]: Device]

  init(_ records: Records, _ settings: ArchiveSettings) {
    var devices: [[UInt8]: Device] = [:]
    var serials: [[UInt8]: Device] = [:]
    let zones = Dictionary(settings.devices.map { (Layout.key($0.id), $0.zone) }) { first, _ in first }
    func add(_ id: [UInt8]) -> Device? {
      let key = Layout.key(id)
      guard !key.isEmpty else { return nil }
      let device = devices[key] ?? Device(id: id, zone: zones[key].flatMap { $0 } ?? settings.zone)
      devices[key] = device
      return device
    }
    records.devices.forEach { _, row in
      guard let device = add(Array(records.cells.bytes(row.device))) else { return }
      let serial = Layout.key(records.texts.bytes(row.serial))
      if !serial.isEmpty, serials[serial] == nil { serials[serial] = device }
    }
    var queues: [[UInt8]: Device] = [:]
    for declared in settings.devices {
      guard let device = add(Array(declared.id.utf8)) else { continue }
      for queue in declared.queues where queues[Layout.key(queue)] == nil { queues[Layout.key(queue)] = device }
    }
    zone = settings.zone
    self.devices = devices
    self.queues = queues
    self.serials = serials
  }

  /// The device of this id, compared like headers; nil for one that neither `perangkat` nor `arsip.yaml` knows.
  func known(_ name: some Sequence<UInt8>) -> Device? { devices[Layout.key(name)] }

  /// The device of this serial number.
  func known(serial: some Sequence<UInt8>) -> Device? { serials[Layout.key(serial)] }

  /// The device that `arsip.yaml` says a queue belongs to.
  func mapped(queue: some Sequence<UInt8>) -> Device? { queues[Layout.key(queue)] }

  /// A device by its id as a line writes it, known or not.
  func named(_ name: some Sequence<UInt8>) -> Device { known(name) ?? Device(id: Array(name), zone: zone) }
}
