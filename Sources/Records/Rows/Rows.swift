package import Fundamentals

// A row is what one line of a table says, in fixed-size columns: ids of names, never text.
// `person` is an id of `Records.persons` (0: none), `session` of `Records.sessions` (0: empty), the rest as noted:
// cells are ids of `Records.cells` (few distinct values), texts of `Records.texts`.

/// Where a row stands in its source.
package struct Position: BitwiseCopyable, Hashable, Sendable, Comparable {
  /// Index into `Records.files`, which is in order of path.
  package var file: UInt32
  /// 1-based line of the row's first character, as in the file.
  package var line: UInt32

  @inlinable
  package init(file: UInt32, line: UInt32) {
    self.file = file
    self.line = line
  }

  @inlinable
  package static func < (a: Position, b: Position) -> Bool { a.file != b.file ? a.file < b.file : a.line < b.line }
}

/// A row that knows where it stands.
package protocol Positioned: BitwiseCopyable, Hashable {
  var position: Position { get set }
}

/// A row of `langkah`: one recorded carrying-out of a step (pelaksanaan). 64 bytes.
package struct Execution: Positioned, Sendable {
  package var start: Instant
  package var end: Instant
  package var session: Int32
  package var person: Int32
  /// Cells, several ids separated by `|`.
  package var officers: Int32
  package var devices: Int32
  /// Cells.
  package var outcome: Int32
  package var items: Int32
  package var outputs: Int32
  /// Text.
  package var note: Int32
  package var position: Position
  /// 0-based position of the step in the procedure.
  package var step: UInt8

  package init(
    start: Instant, end: Instant, session: Int32, person: Int32, officers: Int32, devices: Int32, outcome: Int32, items: Int32,
    outputs: Int32, note: Int32, position: Position, step: UInt8
  ) {
    self.start = start
    self.end = end
    self.session = session
    self.person = person
    self.officers = officers
    self.devices = devices
    self.outcome = outcome
    self.items = items
    self.outputs = outputs
    self.note = note
    self.position = position
    self.step = step
  }

  /// When it counts as having happened: its start, else its end, else missing (decision 15).
  @inlinable @inline(__always)
  package var time: Instant { start.or(end) }

  /// Whole seconds from start to end, or nil when a time is missing or the pair is reversed (decision 27).
  @inlinable @inline(__always)
  package var duration: Int? {
    guard start.isPresent, end.isPresent, end >= start else { return nil }
    return Int((end.microseconds - start.microseconds) / 1_000_000)
  }
}

/// A row of `siswa`.
package struct StudentRow: Positioned, Sendable {
  package var person: Int32
  /// Texts.
  package var name: Int32
  package var birthPlace: Int32
  package var familyCard: Int32
  package var birthCertificate: Int32
  /// Cells.
  package var sex: Int32
  package var school: Int32
  package var schoolClass: Int32
  package var maritalStatus: Int32
  /// Days since 1970; `Int32.min` when the cell is empty.
  package var birthDate: Int32
  package var position: Position

  package init(
    person: Int32, name: Int32, birthPlace: Int32, familyCard: Int32, birthCertificate: Int32, sex: Int32, school: Int32,
    schoolClass: Int32, maritalStatus: Int32, birthDate: Int32, position: Position
  ) {
    self.person = person
    self.name = name
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
  package var birth: LocalDate? { birthDate == .min ? nil : LocalDate(days: birthDate) }
}

/// A row of `perekaman`: the state of a record in the enrolment system from a time on.
package struct StatusRow: Positioned, Sendable {
  package var time: Instant
  package var person: Int32
  /// Cells.
  package var word: Int32
  package var officer: Int32
  package var position: Position
  /// `RegisterStatus` by chain position, or `unknown`.
  package var status: UInt8

  package static let unknown = UInt8.max

  package init(time: Instant, person: Int32, word: Int32, officer: Int32, position: Position, status: UInt8) {
    self.time = time
    self.person = person
    self.word = word
    self.officer = officer
    self.position = position
    self.status = status
  }
}

/// A row of `pencetakan`: one attempt at printing a card, with the officer's verdict.
package struct PrintRow: Positioned, Sendable {
  package var start: Instant
  package var end: Instant
  /// Texts.
  package var id: Int32
  package var serial: Int32
  package var reason: Int32
  package var person: Int32
  package var session: Int32
  /// Cells.
  package var device: Int32
  package var officer: Int32
  package var word: Int32
  package var position: Position
  package var verdict: Verdict

  /// The officer's verdict is the count of record.
  package enum Verdict: UInt8, BitwiseCopyable, Sendable {
    case good, failed, unknown
  }

  package init(
    start: Instant, end: Instant, id: Int32, serial: Int32, reason: Int32, person: Int32, session: Int32, device: Int32,
    officer: Int32, word: Int32, position: Position, verdict: Verdict
  ) {
    self.start = start
    self.end = end
    self.id = id
    self.serial = serial
    self.reason = reason
    self.person = person
    self.session = session
    self.device = device
    self.officer = officer
    self.word = word
    self.position = position
    self.verdict = verdict
  }

  /// End of the print, else its start.
  @inlinable
  package var finished: Instant { end.or(start) }
}

/// A row of `penyerahan`: one card on a collective handover receipt (BAST).
package struct HandoverRow: Positioned, Sendable {
  package var time: Instant
  /// Texts.
  package var receipt: Int32
  package var serial: Int32
  package var receiver: Int32
  package var receiverTitle: Int32
  package var session: Int32
  package var person: Int32
  /// Cell.
  package var school: Int32
  /// The total the school signed for, or -1 when the cell is empty.
  package var signedCount: Int32
  package var position: Position

  package init(
    time: Instant, receipt: Int32, serial: Int32, receiver: Int32, receiverTitle: Int32, session: Int32, person: Int32,
    school: Int32, signedCount: Int32, position: Position
  ) {
    self.time = time
    self.receipt = receipt
    self.serial = serial
    self.receiver = receiver
    self.receiverTitle = receiverTitle
    self.session = session
    self.person = person
    self.school = school
    self.signedCount = signedCount
    self.position = position
  }
}

/// A row of `persediaan`: a movement of blanks, ribbon or film.
package struct StockRow: Positioned, Sendable {
  package var time: Instant
  /// Millionths of a piece or roll; signed.
  package var quantity: Int64
  package var session: Int32
  /// Text.
  package var note: Int32
  package var position: Position
  package var item: Item
  package var movement: Movement

  package enum Item: UInt8, BitwiseCopyable, Sendable, CaseIterable {
    case blank, ribbon, film
  }

  /// awal, masuk, pemakaian, rusak, kembali, penyesuaian, akhir.
  package enum Movement: UInt8, BitwiseCopyable, Sendable, CaseIterable {
    case opening, received, used, spoiled, returned, adjustment, closing
  }

  package init(
    time: Instant, quantity: Int64, session: Int32, note: Int32, position: Position, item: Item, movement: Movement
  ) {
    self.time = time
    self.quantity = quantity
    self.session = session
    self.note = note
    self.position = position
    self.item = item
    self.movement = movement
  }
}
