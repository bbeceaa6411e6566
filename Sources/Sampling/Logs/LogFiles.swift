#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files below `log/`. Logs of printers and journals are written in one go; captures go to a file a session, or a month.
final class LogFiles {
  private let folder: String
  private let isByMonth: Bool
  private var months: [String: ByteFile] = [:]

  /// - Throws: when the folder cannot be made.
  init(archive: String, isByMonth: Bool) throws(SampleError) {
    folder = archive + "/log"
    self.isByMonth = isByMonth
    guard mkdir(folder, 0o755) == 0 else { throw .unwritable(folder, code: errno) }
  }

  /// Writes a log that ends with it; an empty one is left out.
  func write(_ name: String, _ bytes: [UInt8]) throws(SampleError) {
    guard !bytes.isEmpty else { return }
    let file = ByteFile(path: folder + "/" + name)
    file.append { $0 += bytes }
    try file.close()
  }

  func writeCaptures(of plan: SessionPlan, _ bytes: [UInt8]) throws(SampleError) {
    guard isByMonth else { return try write("tangkap_\(SessionName.text(plan.ordinal)).jsonl", bytes) }
    let month = String(SampleDay(plan.day).iso.prefix(7))
    let file = months[month] ?? ByteFile(path: "\(folder)/tangkap_\(month).jsonl")
    months[month] = file
    file.append { $0 += bytes }
    try file.check()
  }

  func close() throws(SampleError) {
    for month in months.keys.sorted() { try months[month]?.close() }
  }
}
