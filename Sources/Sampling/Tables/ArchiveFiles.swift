/// The open files of the archive under way. Everything is written from front to back; at most two dozen files are open.
final class ArchiveFiles {
  private let directory: String
  private let wardrobe: Wardrobe
  /// Executions of a month share a file.
  let isByMonth: Bool
  private var tables: [TableShape: TableWriter] = [:]
  /// Months as year × 12 + month − 1.
  private var months: [Int: TableWriter] = [:]
  private var sessionFile: (session: Int, writer: TableWriter)?
  private var officeFile: TableWriter?
  private var stepFiles = 0
  /// Rows put into quarantine on purpose, by all files closed so far.
  private(set) var quarantined: [Truth.Quarantined] = []

  /// More sessions than this share a file per month.
  static let mostSessionFiles = 200

  init(directory: String, sessions: Int, isDirty: Bool) {
    self.directory = directory
    isByMonth = sessions > ArchiveFiles.mostSessionFiles
    wardrobe = Wardrobe(isDirty: isDirty, directory: directory)
    for table in TableShape.allCases where table != .steps { tables[table] = wardrobe.open(table, name: table.rawValue) }
  }

  /// The file of a table; for `langkah` see `steps`.
  func table(_ shape: TableShape) -> TableWriter {
    if let writer = tables[shape] { return writer }
    let writer = wardrobe.open(shape, name: shape.rawValue)
    tables[shape] = writer
    return writer
  }

  /// The file for executions of a session, or of the office (nil), on a day.
  func steps(session: Int?, day: Int) throws(SampleError) -> TableWriter {
    if isByMonth { return month(of: day) }
    guard let session else { return office() }
    if let sessionFile, sessionFile.session == session { return sessionFile.writer }
    if let writer = sessionFile?.writer { try finish(writer) }
    let writer = openSteps(SessionName.text(session))
    sessionFile = (session, writer)
    return writer
  }

  private func month(of day: Int) -> TableWriter {
    let parts = SampleDay(day).parts
    let key = parts.year * 12 + parts.month - 1
    if let writer = months[key] { return writer }
    let writer = openSteps(String(SampleDay(day).iso.prefix(7)))
    months[key] = writer
    return writer
  }

  private func office() -> TableWriter {
    if let officeFile { return officeFile }
    let writer = openSteps("kantor")
    officeFile = writer
    return writer
  }

  private func openSteps(_ suffix: String) -> TableWriter {
    defer { stepFiles += 1 }
    return wardrobe.open(.steps, name: "langkah_" + suffix, ordinal: stepFiles)
  }

  private func finish(_ writer: TableWriter) throws(SampleError) {
    try writer.close()
    quarantined += writer.quarantined
  }

  /// Throws when the disk has refused anything so far.
  func check() throws(SampleError) {
    for table in TableShape.allCases { try tables[table]?.check() }
    for key in months.keys.sorted() { try months[key]?.check() }
    try sessionFile?.writer.check()
    try officeFile?.check()
  }

  func close() throws(SampleError) {
    for table in TableShape.allCases { if let writer = tables[table] { try finish(writer) } }
    for key in months.keys.sorted() { if let writer = months[key] { try finish(writer) } }
    if let writer = sessionFile?.writer { try finish(writer) }
    if let officeFile { try finish(officeFile) }
    try wardrobe.finish()
  }
}
