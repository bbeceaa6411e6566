import Handover
import Records

/// The cards under a seal against the rows of `penyerahan` with the same number and school.
package struct CardDifference: Sendable, Hashable {
  /// Places of lines whose serial (person, without one) no row has.
  package var sealedOnly: [Int] = []
  /// Places in `Records.handovers` of rows that are not under the seal.
  package var listedOnly: [Int32] = []
  /// Places of lines whose serial a row gives to another person.
  package var otherPerson: [Int] = []

  /// Cards that differ; one whose serial alone differs stands in two of the lists and counts twice.
  package var count: Int { sealedOnly.count + listedOnly.count + otherPerson.count }

  /// Nothing differs.
  package static let none = CardDifference()

  private init() {}

  /// - Parameters:
  ///   - receipt: intact.
  ///   - rows: places in `Records.handovers`.
  init(_ receipt: SealedReceipt, rows: [Int32], _ records: Records) {
    var bySerial: [Int32: [Int32]] = [:]
    for place in rows { bySerial[records.handovers[Int(place)].serial, default: []].append(place) }
    for (index, line) in receipt.file.lines.enumerated() {
      let serial = receipt.serials[index]
      let candidates = bySerial[serial] ?? []
      let fitting = candidates.firstIndex { CardDifference.fits(line.nik, records.handovers[Int($0)].person, records) }
      if let fitting {
        bySerial[serial]?.remove(at: fitting)
      } else if serial != 0, !candidates.isEmpty {
        bySerial[serial]?.removeFirst()
        otherPerson.append(index)
      } else {
        sealedOnly.append(index)
      }
    }
    listedOnly = bySerial.values.joined().sorted()
  }

  /// Whether a NIK as the paper shows it, masked or whole, can be a person's; who is not named contradicts nothing.
  static func fits(_ shown: String, _ person: Int32, _ records: Records) -> Bool {
    guard person != 0, !shown.isEmpty else { return true }
    let digits = records.persons.bytes(person)
    guard let masked = shown.utf8.lastIndex(of: UInt8(ascii: "*")) else { return shown.utf8.elementsEqual(digits) }
    let rest = shown.utf8[shown.utf8.index(after: masked)...]
    return digits.count >= rest.count && digits.suffix(rest.count).elementsEqual(rest)
  }
}
