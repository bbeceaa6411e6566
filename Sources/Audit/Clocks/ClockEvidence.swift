import Fundamentals
import Records

/// What the traces of each device tell of its clock.
struct ClockEvidence {
  /// Cells of the devices in order of first appearance.
  private(set) var devices: [Int32] = []
  /// By place in `devices`.
  private(set) var pairs: [DevicePairs] = []
  private(set) var unset: [UnsetTimes?] = []
  private(set) var readings: [[ClockReading]] = []
  /// By cell id.
  private var places: [Int32]

  init(cellCount: Int) { places = [Int32](repeating: -1, count: cellCount) }

  /// Makes a place for a device, even if no log speaks of it.
  @discardableResult
  mutating func place(of device: Int32) -> Int {
    let known = places[Int(device)]
    if known >= 0 { return Int(known) }
    places[Int(device)] = Int32(devices.count)
    devices.append(device)
    pairs.append(DevicePairs())
    unset.append(nil)
    readings.append([])
    return devices.count - 1
  }

  mutating func add(_ readings: [ClockReading]) {
    for reading in readings {
      let place = place(of: reading.device)
      noteUnset(reading.rawTime, at: reading.position, place)
      self.readings[place].append(reading)
    }
  }

  /// - Parameter windows: asked for only when a capture names somebody.
  mutating func add(_ captures: [CaptureTrace], windows: () -> RecordingWindows) {
    let windows = captures.contains { $0.person != 0 } ? windows() : nil
    for capture in captures {
      let place = place(of: capture.device)
      guard isSet(capture.rawTime, at: capture.position, place), let windows, capture.person != 0,
        let window = windows.nearest(to: capture.rawTime, person: capture.person)
      else { continue }
      pairs[place].captures.append(
        ClockPair(raw: capture.rawTime, reference: window.middle, position: capture.position, queue: 0))
      if window.writer == capture.device { pairs[place].capturesMeetOwnRows = true }
    }
  }

  /// - Parameter ends: asked for only when a spooler speaks.
  mutating func add(_ jobs: [PrintJob], ends: () -> PrintEnds) {
    var ends = jobs.contains { $0.witness == .spooler } ? ends() : nil
    for job in jobs {
      let place = place(of: job.device)
      guard isSet(job.rawTime, at: job.position, place), job.witness == .spooler, job.name != 0,
        let print = ends?.nearest(to: job.rawTime, name: job.name)
      else { continue }
      pairs[place].jobs.append(ClockPair(raw: job.rawTime, reference: print.end, position: job.position, queue: job.queue))
      if print.writer == job.device { pairs[place].jobsMeetOwnRows = true }
    }
  }

  /// Whether a time is there and was shown by a clock that had been set; notes it when not.
  private mutating func isSet(_ time: Instant, at position: Position, _ place: Int) -> Bool {
    noteUnset(time, at: position, place)
    return time.isPresent && !UnsetTimes.isUnset(time)
  }

  private mutating func noteUnset(_ time: Instant, at position: Position, _ place: Int) {
    guard time.isPresent, UnsetTimes.isUnset(time) else { return }
    if unset[place] == nil { unset[place] = UnsetTimes(time, at: position) } else { unset[place]?.add(time, at: position) }
  }
}
