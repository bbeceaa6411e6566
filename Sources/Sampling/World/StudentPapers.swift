/// What a student's other papers say, the same every time that it is asked.
struct StudentPapers {
  let isBornInDistrict: Bool
  /// Day, month and year of issue of the family card, and its serial.
  let family: (day: Int, month: Int, year: Int, serial: Int)
  let isLateCertificate: Bool
  /// Day on which the birth certificate was issued, and its serial.
  let certificate: (day: Int, serial: Int)
  let grade: StaticString

  private static let grades: [StaticString] = [
    "X-A", "X-B", "XI IPA 1", "XI IPA 2", "XI IPS 1", "XI IPS 2", "XII IPA 1", "XII IPS 1", "XII-A",
  ]

  init(_ student: Student) {
    var random = RandomStream(seed: UInt64(student.ordinal) &* 31 &+ 7)
    isBornInDistrict = random.chance(600)
    family = (random.within(1...28), random.within(1...12), random.within(6...22), random.within(1...9999))
    isLateCertificate = random.chance(300)
    let wait = isLateCertificate ? random.within(70...3000) : random.within(3...55)
    certificate = (student.birth + wait, random.within(1...9999))
    grade = StudentPapers.grades[random.below(StudentPapers.grades.count)]
  }
}
