/// Gives the students of one school their names, days of birth and personal numbers.
struct Identities {
  let school: School
  let regions: Regions
  let names: Names
  let days: [Int]
  /// How many numbers of a region and day (as the NIK spells it) are taken in this school.
  private var taken: [Int: Int] = [:]

  /// Numbers per region and day that a school may use.
  private static let share = 100

  init(school: School, regions: Regions, names: Names, days: [Int]) {
    self.school = school
    self.regions = regions
    self.names = names
    self.days = days
  }

  mutating func complete(_ student: inout Student, _ random: inout RandomStream) {
    let deviation = student.deviation?.kind
    student.female = random.chance(510)
    student.name = names.person(female: student.female, &random)
    student.married = student.history == .married
    if let range = BirthRange(student, days: days, deviation: deviation) {
      student.birth = random.within(range.days)
    }
    student.nik = number(student, deviation, &random)
  }

  private mutating func number(_ student: Student, _ deviation: Deviation?, _ random: inout RandomStream) -> SampleNik {
    var birth = SampleDay(student.birth).parts
    if deviation == .nikBirthdate { birth.day = birth.day % 28 + 1 }
    let female = deviation == .nikSex ? !student.female : student.female
    let region = deviation == .nikRegion ? 639_000 + school.index / 99 % 1000 : home(&random).code
    let day = SampleNik(region: region, birth: birth, female: female, sequence: 0)
    let sequence = taken[Int(day.digits), default: 0]
    taken[Int(day.digits)] = sequence + 1
    var nik = day
    nik.digits += UInt64(school.index % 99 * Identities.share + sequence % Identities.share + 1)
    switch deviation {
    case .nikLong:
      nik.digits = nik.digits * 10 + 2
      nik.width = 17
    case .nikShort:
      nik.digits /= 10
      nik.width = 15
    case .nikZero:
      nik.digits %= 1_000_000_000_000_000
    default: break
    }
    return nik
  }

  /// Most come from the school's own kecamatan; in Balangan some from another one.
  private func home(_ random: inout RandomStream) -> Regions.District {
    let isElsewhere = school.index < School.balanganCount && random.chance(200)
    return regions.districts[isElsewhere ? random.below(Regions.balanganCount) : school.district]
  }
}
