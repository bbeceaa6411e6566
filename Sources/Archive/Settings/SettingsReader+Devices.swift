import Fundamentals
import Procedure
import Records
import Yams

/// `perangkat`: clocks and logs of devices.
extension SettingsReader {
  /// - Parameter archiveZone: what clocks show where nothing else is said.
  func device(_ id: String, _ node: Node, zone archiveZone: Zone) -> DeviceSettings {
    var device = DeviceSettings(id: id)
    guard let fields = section(node, ["zona", "jangkar", "antrean", "log"]) else { return device }
    device.zone = zone(fields["zona"])
    device.anchors = nodes.list(fields["jangkar"]).compactMap {
      anchor($0, device: device.zone ?? archiveZone, reference: archiveZone)
    }
    device.queues = nodes.texts(fields["antrean"]).map(\.value)
    device.logs = nodes.list(fields["log"]).compactMap(log)
    return device
  }

  private func anchor(_ node: Node, device: Zone, reference: Zone) -> ClockAnchor? {
    guard
      let fields = nodes.fields(node, required: ["perangkat", "acuan"], optional: ["cara", "ketidakpastian"])
    else { return nil }
    let shown = moment(fields["perangkat"], in: device)
    let truth = moment(fields["acuan"], in: reference)
    let method = nodes.text(fields["cara"]) ?? ""
    let uncertainty = nodes.wholeNumber(fields["ketidakpastian"], in: 0...86_400)?.value ?? 0
    guard let shown, let truth else { return nil }
    return ClockAnchor(device: shown, reference: truth, method: method, uncertainty: uncertainty)
  }

  /// A day and a time, with or without a zone.
  private func moment(_ node: Node?, in zone: Zone) -> Instant? {
    guard let text = nodes.filledText(node), !text.value.isEmpty else { return nil }
    var written = text.value
    let time = written.withUTF8 { TimeParser().parse(UnsafeRawBufferPointer($0)) }
    guard case .moment(let date, let microseconds, let offset) = time else {
      nodes.report(.badMoment(text.place, text.value))
      return nil
    }
    return Instant(date, microseconds: microseconds, offset: offset, in: zone)
  }

  private func log(_ node: Node) -> DeviceLog? {
    let fields = nodes.fields(node, required: ["berkas", "format"], optional: ["pola", "kolom"])
    let pattern = pattern(fields?["berkas"])
    let format = nodes.word(fields?["format"], as: DeviceLogFormat.self)
    let template = nodes.filledText(fields?["pola"])
    var columns: [String: String] = [:]
    for (header, value) in nodes.entries(fields?["kolom"]) {
      columns[String(decoding: Layout.key(header.value), as: UTF8.self)] = nodes.text(value)
    }
    guard let pattern, let format else { return nil }
    return DeviceLog(pattern: pattern, format: format.value, template: template?.value, columns: columns)
  }
}
