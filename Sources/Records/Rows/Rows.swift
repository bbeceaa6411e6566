public import Fundamentals

// A row is what one line of a table says, in fixed-size columns: ids of names, never text.
// `person` is an id of `Records.persons` (0: none), `session` of `Records.sessions` (0: empty), the rest as noted:
// cells are ids of `Records.cells` (few distinct values), texts of `Records.texts`.

/// Where a row stands in its source.
public struct Position: BitwiseCopyable, Hashable, Sendable, Comparable {
  /// Index into `Records.files`, which is in order of path.
  public var file: UInt32
  /// 1-based line of the row's first character, as in the file.
  public var line: UInt32

  @inlinable
  public init(file: UInt32, line: UInt32) {
    self.file = file
    self.line = line
  }

  @inlinable
  public static func < (a: Position, b: Position) -> Bool { a.file != b.file ? a.file < b.file : a.line < b.line }
}

/// A row that knows where it stands.
public protocol Positioned: BitwiseCopyable, Hashable {
  var position: Position { get set }
}

/// A row of `perekaman`: the state of a record in the enrolment system from a time on.
public struct StatusRow: Positioned, Sendable {
  public var time: Instant
  public var person: Int32
  /// Cells.
  public var word: Int32
  public var officer: Int32
  public var position: Position
  /// `RegisterStatus` by chain position, or `unknown`.
  public var status: UInt8

  public static let unknown = UInt8.max

  public init(time: Instant, person: Int32, word: Int32, officer: Int32, position: Position, status: UInt8) {
    self.time = time
    self.person = person
    self.word = word
    self.officer = officer
    self.position = position
    self.status = status
  }
}

/// A row of `pencetakan`: one attempt at printing a card, with the officer's verdict.
public struct PrintRow: Positioned, Sendable {
  public var start: Instant
  public var end: Instant
  /// Texts.
  public var id: Int32
  public var serial: Int32
  public var reason: Int32
  public var person: Int32
  public var session: Int32
  /// Cells.
  public var device: Int32
  public var officer: Int32
  public var word: Int32
  public var position: Position
  public var verdict: Verdict

  /// The officer's verdict is the count of record.
  public enum Verdict: UInt8, BitwiseCopyable, Sendable {
    case good, failed, unknown
  }

  public init(
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
  public var finished: Instant { end.or(start) }
}

/// A row of `penyerahan`: one card on a collective handover receipt (BAST).
public struct HandoverRow: Positioned, Sendable {
  public var time: Instant
  /// Texts.
  public var receipt: Int32
  public var serial: Int32
  public var receiver: Int32
  public var receiverTitle: Int32
  public var session: Int32
  public var person: Int32
  /// Cell.
  public var school: Int32
  /// The total the school signed for, or -1 when the cell is empty.
  public var signedCount: Int32
  public var position: Position

  public init(
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
public struct StockRow: Positioned, Sendable {
  public var time: Instant
  /// Millionths of a piece or roll; signed.
  public var quantity: Int64
  public var session: Int32
  /// Text.
  public var note: Int32
  public var position: Position
  public var item: Item
  public var movement: Movement

  public enum Item: UInt8, BitwiseCopyable, Sendable, CaseIterable {
    case blank, ribbon, film
  }

  /// awal, masuk, pemakaian, rusak, kembali, penyesuaian, akhir.
  public enum Movement: UInt8, BitwiseCopyable, Sendable, CaseIterable {
    case opening, received, used, spoiled, returned, adjustment, closing
  }

  public init(
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
