/// A school and the team of the office that visits it.
struct School {
  /// 0-based, in the order of the archive.
  let index: Int
  /// Position in `Regions.districts`.
  let district: Int
  let team: Team
  let name: [UInt8]
  let level: StaticString
  let head: [UInt8]
  let headNip: SampleNip
  /// Number of students and of visits planned.
  let size: SchoolSize

  /// Schools in Balangan; further ones lie elsewhere, eight to a kecamatan.
  static let balanganCount = 60
  static let perDistrict = 8

  var npsn: Int { 30_310_001 + index }

  init(size: SchoolSize, regions: Regions, names: Names, _ random: inout RandomStream) {
    self.size = size
    index = size.index
    team = Team(number: index / Team.schools)
    let district: Int
    let ordinal: Int
    if index < School.balanganCount {
      district = index % Regions.balanganCount
      ordinal = index / Regions.balanganCount
    } else {
      district = Regions.balanganCount + (index - School.balanganCount) / School.perDistrict
      ordinal = (index - School.balanganCount) % School.perDistrict
    }
    self.district = district % regions.districts.count
    let kinds: [(StaticString, String)] = [
      ("SMA", "SMAN 1 "), ("SMK", "SMKN 1 "), ("MA", "MAN 1 "), ("SMA", "SMAN 2 "), ("MA", "MAS Darul Ulum "),
      ("SMK", "SMKN 2 "), ("SMA", "SMAN 3 "), ("MA", "MAS Nurul Iman "),
    ]
    // Neighbouring kecamatan start with different kinds, so that small samples are mixed too.
    let kind = kinds[(ordinal + (index < School.balanganCount ? district * 3 : 0)) % kinds.count]
    level = kind.0
    name = Array(kind.1.utf8) + regions.districts[self.district].name
    let female = random.chance(350)
    head = Array((female ? "Hj. " : "H. ").utf8) + names.person(female: female, &random)
    headNip = SampleNip(female: female, &random)
  }
}

/// How many students a school has and how often it is visited.
struct SchoolSize {
  let index: Int
  /// Ordinal of its first student in the whole archive.
  let firstStudent: Int
  let students: Int
  /// Ordinal of its first session.
  let firstSession: Int
  let visits: Int

  /// Sizes of all schools for a number of students.
  static func plan(students total: Int, seed: UInt64) -> [SchoolSize] {
    var random = RandomStream(seed: seed, part: -1)
    var sizes: [SchoolSize] = []
    var students = 0
    var sessions = 0
    while students < total {
      let rest = total - students
      let count = rest <= 220 ? rest : min(random.within(130...210), rest - 60)
      // About four invitations a student, 85 students a session.
      let visits = max(4, (count * 4 + 42) / 85)
      sizes.append(
        SchoolSize(index: sizes.count, firstStudent: students, students: count, firstSession: sessions, visits: visits))
      students += count
      sessions += visits
    }
    return sizes
  }
}

/// An employee's number (NIP): birth date, month of appointment, sex, serial.
struct SampleNip {
  let birth: Int
  let appointment: Int
  let sex: Int
  let serial: Int

  init(female: Bool, _ random: inout RandomStream) {
    let born = random.within(1968...1996)
    birth = (born * 100 + random.within(1...12)) * 100 + random.within(1...28)
    appointment = min(born + random.within(22...30), 2022) * 100 + random.within(1...12)
    sex = female ? 2 : 1
    serial = random.within(1...40)
  }
}

extension Row {
  mutating func nip(_ nip: SampleNip) {
    part(nip.birth, width: 8)
    part(nip.appointment, width: 6)
    part(nip.sex)
    part(nip.serial, width: 3)
    end()
  }
}
