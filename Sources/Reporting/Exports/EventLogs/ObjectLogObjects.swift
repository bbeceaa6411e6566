import Audit
import CivilRegistry
import Fundamentals
import Records

/// The objects of an audit's log and the links between them: schools, officers, devices, sessions, students, cards.
///
/// Attributes have the names of the columns of their tables; what other tables speak of without its being in its own has
/// `terdaftar` false. Names, dates of birth and official numbers of persons appear only
/// where NIKs were asked for in full.
struct ObjectLogObjects: Sendable {
  let result: AuditResult
  let names: EventLogNames
  let schools: [Int32]
  let officers: [Int32]
  let devices: [Int32]
  let cards: [Int32]
  /// Places of the first rows of schools, officers and devices in their tables.
  let schoolRows: [Int32: Int]
  let deviceRows: [Int32: Int]
  let roster: [Int32: [Int32]]
  let holders: [Int32: [Int32]]

  var count: Int { counts.reduce(0, +) }

  /// How many there are of each type.
  var counts: [Int] {
    let records = result.records
    return [schools.count, officers.count, devices.count, records.sessions.count - 1, records.persons.count - 1, cards.count]
  }

  init(_ result: AuditResult, names: EventLogNames) {
    self.result = result
    self.names = names
    let records = result.records
    var schools: Set<Int32> = []
    var officers: Set<Int32> = []
    var devices: Set<Int32> = []
    var officerCells: Set<Int32> = []
    var deviceCells: Set<Int32> = []
    var schoolRows: [Int32: Int] = [:]
    var deviceRows: [Int32: Int] = [:]
    records.schools.forEach { place, row in
      schools.insert(row.school)
      if schoolRows[row.school] == nil { schoolRows[row.school] = place }
    }
    records.students.forEach { schools.insert($1.school) }
    records.sessionRows.forEach { _, row in
      schools.insert(row.school)
      officerCells.insert(row.officers)
      deviceCells.insert(row.devices)
    }
    records.officers.forEach { officerCells.insert($1.officer) }
    records.devices.forEach { place, row in
      deviceCells.insert(row.device)
      if deviceRows[row.device] == nil { deviceRows[row.device] = place }
    }
    for circumstances in records.circumstances.all {
      officerCells.insert(circumstances.officers)
      deviceCells.insert(circumstances.devices)
    }
    var cards: Set<Int32> = []
    var holders: [Int32: [Int32]] = [:]
    for place in result.prints {
      let row = records.prints[Int(place)]
      officerCells.insert(row.officer)
      deviceCells.insert(row.device)
      cards.insert(row.serial)
      guard row.verdict == .good, row.person != 0, row.serial != 0 else { continue }
      if holders[row.serial]?.contains(row.person) != true { holders[row.serial, default: []].append(row.person) }
    }
    for place in result.handovers {
      schools.insert(records.handovers[Int(place)].school)
      cards.insert(records.handovers[Int(place)].serial)
    }
    for cell in officerCells { officers.formUnion(result.members(cell)) }
    for cell in deviceCells { devices.formUnion(result.members(cell)) }
    var roster: [Int32: [Int32]] = [:]
    records.roster.forEach { _, row in
      if row.session != 0, row.person != 0 { roster[row.session, default: []].append(row.person) }
    }
    self.schools = schools.filter { $0 != 0 }.sorted()
    self.officers = officers.sorted()
    self.devices = devices.sorted()
    self.cards = cards.filter { $0 != 0 }.sorted()
    self.schoolRows = schoolRows
    self.deviceRows = deviceRows
    self.roster = roster
    self.holders = holders
  }
}
