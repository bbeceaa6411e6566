public import Fundamentals

/// A row of `siswa`.
public struct StudentRow: Positioned, Sendable {
  public var person: Int32
  /// Text, an id of its own in every row; the hash tells equal names.
  public var name: Int32
  public var nameHash: UInt32
  /// Hashes of numbers that no rule looks at, only to tell equal rows: the numbers themselves stay in the source.
  public var familyCard: UInt32
  public var birthCertificate: UInt32
  /// Cells.
  public var birthPlace: Int32
  public var sex: Int32
  public var school: Int32
  public var schoolClass: Int32
  public var maritalStatus: Int32
  /// Days since 1970; `Int32.min` when the cell is empty.
  public var birthDate: Int32
  public var position: Position

  public init(
    person: Int32, name: Int32, nameHash: UInt32, birthPlace: Int32, familyCard: UInt32, birthCertificate: UInt32, sex: Int32,
    school: Int32,
    schoolClass: Int32, maritalStatus: Int32, birthDate: Int32, position: Position
  ) {
    self.person = person
    self.name = name
    self.nameHash = nameHash
    self.birthPlace = birthPlace
    self.familyCard = familyCard
    self.birthCertificate = birthCertificate
    self.sex = sex
    self.school = school
    self.schoolClass = schoolClass
    self.maritalStatus = maritalStatus
    self.birthDate = birthDate
    self.position = position
  }

  /// The day of birth, or nil when the cell is empty.
  public var birth: LocalDate? { birthDate == .min ? nil : LocalDate(days: birthDate) }

  public static func == (a: StudentRow, b: StudentRow) -> Bool {
    a.person == b.person && a.nameHash == b.nameHash && a.familyCard == b.familyCard && a.birthCertificate == b.birthCertificate
      && a.birthPlace == b.birthPlace && a.sex == b.sex && a.school == b.school && a.schoolClass == b.schoolClass
      && a.maritalStatus == b.maritalStatus && a.birthDate == b.birthDate && a.position == b.position
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(person)
    hasher.combine(nameHash)
    hasher.combine(familyCard)
    hasher.combine(position)
  }
}
