import Records

/// `identity.nik-format`: a NIK that does not have sixteen digits or starts with 0, once per number in `siswa` (decision 22).
enum NikFormat {
  /// Measured: how many digits it has; limit: 16. Detail: 1 when it starts with 0.
  /// - Parameter row: the first row of the number.
  static func check(_ row: StudentRow, _ sink: inout FindingSink) {
    let digits = sink.context.records.persons.bytes(row.person)
    sink.report(
      Finding(
        .nikFormat, at: row.position, person: row.person, measured: Int64(digits.count), limit: 16,
        detail: digits.first == 0x30 ? 1 : 0))
  }
}
