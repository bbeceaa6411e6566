import Audit
import CivilRegistry
import Fundamentals
import Records

/// The objects of an audit's log and the links between them: schools, officers, devices, sessions, students, cards.
///
/// Attributes have the names of the columns of their tables. Names, dates of birth and official numbers of persons appear only
/// where NIKs were asked for in full.
struct ObjectLogObjects: Sendable {
  private let result: AuditResult
  private let names: EventLogNames
  private let schools: [Int32]
  private let officers: [Int32]
  private let devices: [Int32]
  private let cards: [Int32]
  /// Places of the first rows of schools, officers and devices in their tables.
  private let schoolRows: [Int32: Int]
  private let deviceRows: [Int32: Int]
  private let roster: [Int32: [Int32]]
  private let holders: [Int32: [Int32]]

  var count: Int { counts.reduce(0, +) }

  /// How many there are of each type.
  private var counts: [Int] {
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

  /// The types, in the order of `ObjectLogTypes.Object`.
  var types: [ObjectLog.EntryType] {
    ObjectLogTypes.Object.allCases.map { type in
      let attributes: [(String, ObjectLog.Kind)] =
        switch type {
        case .school: [("npsn", .string), ("nama", .string), ("jenjang", .string), ("kecamatan", .string)]
        case .officer: [("id_petugas", .string), ("peran", .string)] + personal([("nama", .string), ("nip", .string)])
        case .device: [("id_perangkat", .string), ("jenis", .string), ("model", .string), ("nomor_seri", .string)]
        case .session: [("id_sesi", .string), ("tanggal", .string)]
        case .student:
          [(names.personAttribute, .string), ("jenis_kelamin", .string), ("kelas", .string)]
            + personal([("nama", .string), ("tempat_lahir", .string), ("tanggal_lahir", .string), ("status_kawin", .string)])
        case .card: [("nomor_blangko", .string)]
        }
      return ObjectLog.EntryType(
        name: type.rawValue, table: type.rawValue, attributes: attributes.map { (name: $0.0, kind: $0.1) })
    }
  }

  private func personal<Item>(_ items: [Item]) -> [Item] { names.unmasked ? items : [] }

  /// The object with a number below `count`.
  func entry(_ number: Int) -> ObjectLog.Entry {
    var index = number
    for (type, count) in zip(ObjectLogTypes.Object.allCases, counts) {
      if index < count { return entry(type, index) }
      index -= count
    }
    return card(0)
  }

  private func entry(_ type: ObjectLogTypes.Object, _ index: Int) -> ObjectLog.Entry {
    switch type {
    case .school: school(schools[index])
    case .officer: officer(officers[index])
    case .device: device(devices[index])
    case .session: session(Int32(index + 1))
    case .student: student(Int32(index + 1))
    case .card: card(cards[index])
    }
  }

  private func make(_ id: ObjectLog.ObjectID, _ values: [[UInt8]]) -> ObjectLog.Entry {
    ObjectLog.Entry(id: id.id, type: id.type.index, values: values.map { $0.isEmpty ? nil : $0 })
  }

  private func school(_ cell: Int32) -> ObjectLog.Entry {
    let row = schoolRows[cell].map { result.records.schools[$0] }
    return make(
      id(school: cell),
      [names.cell(cell), names.text(row?.name ?? 0), names.cell(row?.level ?? 0), names.cell(row?.district ?? 0)])
  }

  private func officer(_ member: Int32) -> ObjectLog.Entry {
    let row = result.officer(member)
    return make(
      id(officer: member),
      [names.shown(result.memberName(member)), names.cell(row?.roles ?? 0)]
        + personal([names.text(row?.name ?? 0), names.text(row?.nip ?? 0)]))
  }

  private func device(_ member: Int32) -> ObjectLog.Entry {
    let row = deviceRows[member].map { result.records.devices[$0] }
    return make(
      id(device: member),
      [
        names.shown(result.memberName(member)), names.cell(row?.kind ?? 0), names.text(row?.model ?? 0),
        names.text(row?.serial ?? 0),
      ])
  }

  private func session(_ session: Int32) -> ObjectLog.Entry {
    let row = result.session(session)
    var entry = make(id(session: session), [names.session(session), Array((row?.day?.iso ?? "").utf8)])
    if let row {
      if row.school != 0 { entry.relate(id(school: row.school), "tempat") }
      for member in result.members(row.officers) { entry.relate(id(officer: member), "petugas") }
      for member in result.members(row.devices) { entry.relate(id(device: member), "perangkat") }
    }
    var seen: Set<Int32> = []
    for person in roster[session] ?? [] where seen.insert(person).inserted {
      entry.relations.append(ObjectLog.Relation(object: id(student: person), qualifier: "peserta"))
    }
    return entry
  }

  private func student(_ person: Int32) -> ObjectLog.Entry {
    let row = result.student(person)
    var entry = make(
      id(student: person),
      [names.person(person), names.cell(row?.sex ?? 0), names.cell(row?.schoolClass ?? 0)]
        + personal([
          names.text(row?.name ?? 0), names.cell(row?.birthPlace ?? 0), Array((row?.birth?.iso ?? "").utf8),
          names.cell(row?.maritalStatus ?? 0),
        ]))
    if let row, row.school != 0 { entry.relate(id(school: row.school), "sekolah") }
    return entry
  }

  private func card(_ serial: Int32) -> ObjectLog.Entry {
    var entry = make(id(card: serial), [names.serial(serial)])
    for person in holders[serial] ?? [] { entry.relate(id(student: person), "pemegang") }
    return entry
  }
}

extension ObjectLogObjects {
  func id(school cell: Int32) -> ObjectLog.ObjectID { id(.school, names.cell(cell)) }
  func id(officer member: Int32) -> ObjectLog.ObjectID { id(.officer, names.shown(result.memberName(member))) }
  func id(device member: Int32) -> ObjectLog.ObjectID { id(.device, names.shown(result.memberName(member))) }
  func id(session: Int32) -> ObjectLog.ObjectID { id(.session, names.session(session)) }
  func id(student person: Int32) -> ObjectLog.ObjectID { id(.student, names.person(person)) }
  func id(card serial: Int32) -> ObjectLog.ObjectID { id(.card, names.serial(serial)) }

  private func id(_ type: ObjectLogTypes.Object, _ name: [UInt8]) -> ObjectLog.ObjectID {
    ObjectLog.ObjectID(type: type, id: Array("\(type.rawValue):".utf8) + name)
  }
}
