import Procedure
import Records

/// Officers and devices behind the cells that list them, and the roles they hold.
final class Staff: Sendable {
  /// Distinct ids of officers or devices that stand alone or in a list, as cells are split at `|`.
  let members: Grouping
  /// Whether at least one officer of the cell is in the officer list, by cell id.
  let isKnown: [Bool]
  /// Roles of the known officers of the cell together, as a mask over `roles`.
  let roleMasks: [UInt64]
  /// Roles of each step of the procedure, as a mask.
  let stepRoles: [UInt64]
  /// Whether the archive has an officer list at all (decision 31).
  let hasOfficers: Bool
  /// Ids of single members, numbered from the cells on: `memberName(id)`.
  private let extraNames: [[UInt8]]
  private let cellCount: Int
  /// Place in `petugas` of each officer's first row (decision 79).
  private let rows: [Int32: Int32]

  init(_ records: Records, _ procedure: Procedure) {
    var roles: [[UInt8]] = []
    func bit(_ key: [UInt8]) -> UInt64 {
      if let index = roles.firstIndex(of: key) { return 1 << UInt64(index) }
      guard roles.count < 64 else { return 0 }
      roles.append(key)
      return 1 << UInt64(roles.count - 1)
    }
    stepRoles = procedure.steps.map { step in step.roles.reduce(0) { $0 | bit(cellKey($1.utf8)) } }
    var rolesOf: [Int32: UInt64] = [:]
    var rows: [Int32: Int32] = [:]
    records.officers.forEach { place, row in
      guard row.officer != 0 else { return }
      if rows[row.officer] == nil { rows[row.officer] = Int32(place) }
      let mask = records.cells.bytes(row.roles).split(separator: 0x7C).reduce(UInt64(0)) { $0 | bit(cellKey($1)) }
      rolesOf[row.officer, default: 0] |= mask
    }
    self.rows = rows
    hasOfficers = records.officers.count > 0
    cellCount = records.cells.count
    var members: [[Int32]] = []
    var extra: [[UInt8]] = []
    var extraIDs: [[UInt8]: Int32] = [:]
    var known: [Bool] = []
    var masks: [UInt64] = []
    for id in 0..<cellCount {
      let bytes = records.cells.bytes(Int32(id))
      var list: [Int32] = []
      if id > 0, !bytes.contains(0x7C) {
        list = [Int32(id)]
      } else {
        for part in bytes.split(separator: 0x7C) {
          let name = trimmed(part)
          guard !name.isEmpty else { continue }
          let member = name.withUnsafeBytes { records.cells.find($0) } ?? extraIDs[name] ?? Int32(cellCount + extra.count)
          if member == Int32(cellCount + extra.count) {
            extraIDs[name] = member
            extra.append(name)
          }
          if !list.contains(member) { list.append(member) }
        }
      }
      members.append(list)
      known.append(list.contains { rolesOf[$0] != nil })
      masks.append(list.reduce(0) { $0 | (rolesOf[$1] ?? 0) })
    }
    self.members = Grouping(members)
    extraNames = extra
    isKnown = known
    roleMasks = masks
  }

  /// How many ids of members there are: cells, then names that stand only inside lists.
  var memberCount: Int { cellCount + extraNames.count }

  /// The member with an id, if any cell names it.
  func member(named text: String, _ records: Records) -> Int32? {
    if let cell = records.cells.find(text) { return cell }
    return extraNames.firstIndex(of: Array(text.utf8)).map { Int32(cellCount + $0) }
  }

  /// The first row of `petugas` of a member.
  func officer(_ member: Int32, _ records: Records) -> OfficerRow? {
    rows[member].map { records.officers[Int($0)] }
  }

  /// The id as written.
  func name(_ member: Int32, _ records: Records) -> String {
    Int(member) < cellCount ? records.cells.text(member) : String(decoding: extraNames[Int(member) - cellCount], as: UTF8.self)
  }
}

private func trimmed(_ bytes: some Collection<UInt8>) -> [UInt8] {
  var part = Array(bytes)
  while let last = part.last, last == 0x20 || last == 0x09 { part.removeLast() }
  return Array(part.drop { $0 == 0x20 || $0 == 0x09 })
}
