import Fundamentals
import Records

/// `journalctl -o json`: an object a line, all values strings; a value that is no text is an array of bytes or null. Each entry is a
/// reading of the clock, and of the clock that runs since the boot.
struct JournalReader: FieldReader {
  static let keys = FieldKeys(["__REALTIME_TIMESTAMP", "__MONOTONIC_TIMESTAMP", "_BOOT_ID", "_HOSTNAME"])
  private var clock: FileClock
  private var lastBoot: Int32 = 0

  init(_ context: LogContext) { clock = FileClock(context) }

  mutating func read(_ fields: FieldSet, at position: Position, into batch: TraceBatch) throws(LineProblem) {
    guard let time = fields.cell(0).bytes.wholeNumber else { throw LineProblem(.unreadableTime) }
    let monotonic = fields.cell(1).bytes.wholeNumber ?? -1
    let boot = fields.cell(2)
    if lastBoot == 0 || !batch.names.texts.equals(lastBoot, boot.bytes) { lastBoot = batch.names.text(boot) }
    // A host name of other signs than text stands as numbers, of which the first says nothing.
    let host = fields[3].kind == .array ? Cell.empty : fields.cell(3)
    clock.add(
      Instant(microseconds: time), monotonic: monotonic, boot: lastBoot, host: host, at: position, to: batch)
  }
}
