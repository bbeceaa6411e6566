import Fundamentals
import Records

/// What the reader of a log needs to know besides its bytes; fixed while the log is read.
struct LogContext: Sendable {
  let devices: LogDevices
  /// The device that `arsip.yaml` names for this file.
  let declared: LogDevices.Device?
  /// The device whose name the file bears, known or not.
  let byFileName: LogDevices.Device
  /// `PageLogFormat`, when the log does not have the customary one.
  let template: String?
  /// Headers of a table (letters and digits in lower case) and what they are called here.
  let columns: [String: String]
  /// Last day that any table speaks of; what years are guessed by where a log writes none.
  let newestDay: LocalDate?

  /// Whose clock wrote a line: its own device field, else its queue or host when that is a device, else what `arsip.yaml` says
  /// of the file or of the queue, else the name of the file (decision 64).
  func device(host: UnsafeRawBufferPointer? = nil, queue: UnsafeRawBufferPointer? = nil) -> LogDevices.Device {
    if let host, let device = devices.known(host) { return device }
    if let queue, let device = devices.known(queue) { return device }
    if let declared { return declared }
    if let queue, let device = devices.mapped(queue: queue) { return device }
    return byFileName
  }

  /// The printer a queue stands for: what `arsip.yaml` maps it to, else itself (decision 50).
  func printer(queue: UnsafeRawBufferPointer) -> LogDevices.Device {
    devices.mapped(queue: queue) ?? devices.named(queue)
  }

  /// Name of a log without folder, `.gz`, ending, and the day that log rotation appends.
  static func name(of path: String) -> String {
    var name = path.split(separator: "/").last ?? ""
    if name.lowercased().hasSuffix(".gz") { name = name.dropLast(3) }
    if let dot = name.lastIndex(of: "."), dot > name.startIndex { name = name[..<dot] }
    let day = name.suffix(9)
    if day.count == 9, name.count > 9, day.first == "-", day.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) {
      name = name.dropLast(9)
    }
    return String(name)
  }
}
