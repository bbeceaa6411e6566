import Fundamentals
package import Procedure
package import Records

/// The clocks of an archive: of every device that a log speaks of or `arsip.yaml` declares an anchor for.
package struct ClockBook: Sendable {
  /// In order of the devices' names as bytes.
  package let clocks: [DeviceClock]
  /// Whose clock wrote a table row.
  let computers: OnlyComputers
  private let places: [Int32: Int]

  /// Nothing is known of any clock.
  package static let none = ClockBook([], .none)

  private init(_ clocks: [DeviceClock], _ computers: OnlyComputers) {
    self.clocks = clocks
    self.computers = computers
    places = Dictionary(uniqueKeysWithValues: clocks.enumerated().map { ($1.device, $0) })
  }

  /// The clock of a device by the cell of its id; nil when nothing speaks of it.
  package subscript(device: Int32) -> DeviceClock? { places[device].map { clocks[$0] } }

  /// Reads all clocks from raw times; the tables must show what was written (`ClockCorrection.undo`).
  ///
  /// Declared anchors come first. Pairs are measured against table times, and those of computers with an anchor are corrected by
  /// it beforehand: the clock that somebody compared is surer than the one that nobody did. Costs nothing without logs and anchors.
  package static func estimate(
    _ records: Records, _ procedure: Procedure, _ declarations: [ClockDeclaration], threads: Int
  ) -> ClockBook {
    let anchors = anchors(declarations, records)
    let traces = records.traces
    guard !anchors.isEmpty || !traces.jobs.isEmpty || !traces.captures.isEmpty || !traces.readings.isEmpty else { return .none }
    let computers = OnlyComputers(records)
    var evidence = ClockEvidence(cellCount: records.cells.count)
    for device in anchors.keys.sorted() { evidence.place(of: device) }
    evidence.add(traces.readings)
    let steps = evidence.readings.map(ClockJumps.find)
    func model(_ place: Int) -> ClockModel {
      let device = evidence.devices[place]
      return ClockModel(device: device, anchors: anchors[device] ?? [], steps: place < steps.count ? steps[place] : [])
    }
    var declared: [Int32: [ClockSegment]] = [:]
    for (place, device) in evidence.devices.enumerated() where anchors[device] != nil {
      declared[device] = model(place).declared.segments
    }
    let times = TableTimes(records: records, computers: computers, declared: declared)
    evidence.add(traces.captures) { RecordingWindows(times, procedure, threads: threads) }
    evidence.add(traces.jobs) { PrintEnds(times) }
    let clocks = evidence.devices.indices.map { place in
      model(place).clock(evidence.pairs[place], unset: evidence.unset[place]) { records.cells.text($0) }
    }
    return ClockBook(
      clocks.sorted { records.cells.bytes($0.device).lexicographicallyPrecedes(records.cells.bytes($1.device)) }, computers)
  }

  /// Anchors by the cell of the device; ids are compared on letters and digits without case where no device is spelled alike.
  private static func anchors(_ declarations: [ClockDeclaration], _ records: Records) -> [Int32: [ClockAnchor]] {
    var anchors: [Int32: [ClockAnchor]] = [:]
    for declaration in declarations where !declaration.anchors.isEmpty {
      var device = records.cells.find(declaration.device)
      if device == nil {
        let key = cellKey(declaration.device.utf8)
        device = (0..<records.devices.count).lazy.map { records.devices[$0].device }
          .first { cellKey(records.cells.bytes($0)) == key }
      }
      if let device, device != 0 { anchors[device, default: []] += declaration.anchors }
    }
    return anchors
  }
}

extension ClockBook {
  /// Microseconds by which the start (else end) of an execution may be wrong; 0 for rows that no single computer wrote
  /// (decision 13).
  func uncertainty(ofStart place: Int, _ records: Records) -> Int64 {
    let raw = records.correctedTimes.execution(place).map { $0.start.or($0.end) }
    return uncertainty(at: raw ?? records.executions[place].time, writerOf: place, records)
  }

  /// Microseconds by which the end of an execution may be wrong.
  func uncertainty(ofEnd place: Int, _ records: Records) -> Int64 {
    let raw = records.correctedTimes.execution(place)?.end
    return uncertainty(at: raw ?? records.executions[place].end, writerOf: place, records)
  }

  /// Microseconds by which the end of a print may be wrong.
  func uncertainty(ofPrint place: Int, _ records: Records) -> Int64 {
    let row = records.prints[place]
    let raw = records.correctedTimes.print(place).map { $0.end.or($0.start) } ?? row.finished
    return uncertainty(at: raw, device: computers[row.device])
  }

  private func uncertainty(at raw: Instant, writerOf place: Int, _ records: Records) -> Int64 {
    let circumstances = records.circumstances[records.executions[place].circumstances]
    return uncertainty(at: raw, device: computers[circumstances.devices])
  }

  private func uncertainty(at raw: Instant, device: Int32) -> Int64 {
    guard device != 0, let clock = self[device], clock.correctsRows else { return 0 }
    return clock.uncertainty(at: raw)
  }
}
