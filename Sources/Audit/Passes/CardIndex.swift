import Records

/// The recorded prints that count, by card and by person.
final class CardIndex: Sendable {
  /// Prints of any verdict by serial (text id), empty serials left out.
  let bySerial: Grouping
  /// Successful prints by person; group 0 are those without a NIK.
  let goodByPerson: Grouping
  private let records: Records

  /// - Parameter prints: places of the rows of `pencetakan` that count, in source order.
  init(_ records: Records, prints: [Int32]) {
    self.records = records
    bySerial = Grouping(places: prints, groups: records.texts.count) {
      let serial = records.prints[$0].serial
      return serial == 0 ? -1 : serial
    }
    goodByPerson = Grouping(places: prints, groups: records.persons.count) {
      let row = records.prints[$0]
      return row.verdict == .good ? row.person : -1
    }
  }

  /// Whether a successful print exists for a card, by serial and person (decision 57). Where one of the two rows names no person
  /// the serial decides; without a serial the person does.
  func hasGoodPrint(serial: Int32, person: Int32) -> Bool {
    guard serial != 0 else { return hasGoodPrint(person: person) }
    return hasGoodPrint(serial: serial) { $0 == person || $0 == 0 || person == 0 }
  }

  /// Whether a blank was printed well for a person that can be meant; 0 is a print that names nobody.
  func hasGoodPrint(serial: Int32, for isMeant: (Int32) -> Bool) -> Bool {
    bySerial[Int(serial)].contains { place in
      let row = records.prints[Int(place)]
      return row.verdict == .good && isMeant(row.person)
    }
  }

  /// Whether any card was printed for a person.
  func hasGoodPrint(person: Int32) -> Bool { person != 0 && !goodByPerson[Int(person)].isEmpty }
}
