import Audit
import Fundamentals
import Records

/// The objects as entries of the log.
extension ObjectLogObjects {
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
      let mark: [(String, ObjectLog.Kind)] = type == .card ? [] : [("terdaftar", .boolean)]
      return ObjectLog.EntryType(
        name: type.rawValue, table: type.rawValue, attributes: (attributes + mark).map { (name: $0.0, kind: $0.1) })
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

  private func make(_ id: ObjectLog.ObjectID, _ values: [[UInt8]], isListed: Bool) -> ObjectLog.Entry {
    ObjectLog.Entry(
      id: id.id, type: id.type.index,
      values: values.map { $0.isEmpty ? nil : $0 } + (id.type == .card ? [] : [isListed ? nil : Array("false".utf8)]))
  }

  private func school(_ cell: Int32) -> ObjectLog.Entry {
    let row = schoolRows[cell].map { result.records.schools[$0] }
    return make(
      id(school: cell),
      [names.cell(cell), names.text(row?.name ?? 0), names.cell(row?.level ?? 0), names.cell(row?.district ?? 0)],
      isListed: row != nil)
  }

  private func officer(_ member: Int32) -> ObjectLog.Entry {
    let row = result.officer(member)
    return make(
      id(officer: member),
      [names.shown(result.memberName(member)), names.cell(row?.roles ?? 0)]
        + personal([names.text(row?.name ?? 0), names.text(row?.nip ?? 0)]),
      isListed: row != nil)
  }

  private func device(_ member: Int32) -> ObjectLog.Entry {
    let row = deviceRows[member].map { result.records.devices[$0] }
    return make(
      id(device: member),
      [
        names.shown(result.memberName(member)), names.cell(row?.kind ?? 0), names.text(row?.model ?? 0),
        names.text(row?.serial ?? 0),
      ], isListed: row != nil)
  }

  private func session(_ session: Int32) -> ObjectLog.Entry {
    let row = result.session(session)
    var entry = make(id(session: session), [names.session(session), Array((row?.day?.iso ?? "").utf8)], isListed: row != nil)
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
        ]), isListed: row != nil)
    if let row, row.school != 0 { entry.relate(id(school: row.school), "sekolah") }
    return entry
  }

  private func card(_ serial: Int32) -> ObjectLog.Entry {
    var entry = make(id(card: serial), [names.serial(serial)], isListed: true)
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
