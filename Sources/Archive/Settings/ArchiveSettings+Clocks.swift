package import Records

extension ArchiveSettings {
  /// What is declared of devices' clocks.
  package var clocks: [ClockDeclaration] {
    devices.filter { $0.zone != nil || !$0.anchors.isEmpty }.map {
      ClockDeclaration(device: $0.id, zone: $0.zone, anchors: $0.anchors)
    }
  }
}
