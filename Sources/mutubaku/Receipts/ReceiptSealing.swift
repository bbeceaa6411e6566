import Archive
import Fundamentals
import Handover
import Reporting

/// Decides for each batch whether its seal stands already, is to be made, or has to wait for a key.
struct ReceiptSealing {
  let register: ReceiptRegister
  let parts: ReceiptParts
  let zone: Zone
  /// Digest of the audit's inputs.
  let inputs: [UInt8]?
  /// Station and its keys; nil when nothing is to be sealed now.
  let station: (station: SealStation, keys: KeyFolder)?

  enum Outcome {
    /// Sealed earlier, and the archive still says the same.
    case kept
    case sealed
    /// The archive says something else than the last seal, and no key is at hand.
    case outdated(path: String)
    case unsealed
  }

  /// Seals a batch, or finds its seal.
  /// - Parameters:
  ///   - batch: gets the revision and the check code of the one before.
  ///   - name: of its files for a revision.
  func seal(_ batch: inout HandoverBatch, name: (HandoverBatch) -> String) throws -> (seal: ReceiptSeal?, outcome: Outcome) {
    let lines = parts.lines(batch)
    let sealed = parts.sealed(batch)
    let before = register.newest(number: sealed.number, npsn: sealed.school.npsn)
    if let before, before.file.lines == lines, before.batch.day == batch.day {
      batch.revision = before.batch.revision
      batch.predecessorCode = before.batch.predecessor.map { CheckCode(digest: $0).text } ?? ""
      return (ReceiptSeal(before.file, zone: zone), .kept)
    }
    guard let station else { return (nil, before.map { .outdated(path: $0.path) } ?? .unsealed) }
    if let before {
      batch.revision = before.batch.revision + 1
      batch.predecessorCode = before.file.checkCode.text
    }
    let moment = SealClock.now
    let sequence = try station.keys.nextSequence(of: station.station, moment: moment)
    let file = try station.station.seal(
      parts.sealed(batch), lines: lines,
      .init(moment: moment, sequence: sequence, inputs: inputs, predecessor: before?.file.batch.digest))
    try register.keep(file, name: name(batch))
    return (ReceiptSeal(file, zone: zone), .sealed)
  }
}
