public import Fundamentals

// The small tables that the others refer to. Ids as in `Rows.swift`.

/// A row of `sekolah`.
public struct SchoolRow: Positioned, Sendable {
  /// Cell: NPSN.
  public var school: Int32
  /// Cells.
  public var level: Int32
  public var district: Int32
  /// Texts.
  public var name: Int32
  public var address: Int32
  public var head: Int32
  public var headNIP: Int32
  public var position: Position

  public init(
    school: Int32, level: Int32, district: Int32, name: Int32, address: Int32, head: Int32, headNIP: Int32, position: Position
  ) {
    self.school = school
    self.level = level
    self.district = district
    self.name = name
    self.address = address
    self.head = head
    self.headNIP = headNIP
    self.position = position
  }
}

/// A row of `petugas`.
public struct OfficerRow: Positioned, Sendable {
  /// Cell: id_petugas.
  public var officer: Int32
  /// Cell: role words separated by `|`.
  public var roles: Int32
  /// Texts.
  public var name: Int32
  public var nip: Int32
  public var position: Position

  public init(officer: Int32, roles: Int32, name: Int32, nip: Int32, position: Position) {
    self.officer = officer
    self.roles = roles
    self.name = name
    self.nip = nip
    self.position = position
  }
}

/// A row of `perangkat`.
public struct DeviceRow: Positioned, Sendable {
  /// Cells: id_perangkat and jenis.
  public var device: Int32
  public var kind: Int32
  /// Texts.
  public var model: Int32
  public var serial: Int32
  public var position: Position

  public init(device: Int32, kind: Int32, model: Int32, serial: Int32, position: Position) {
    self.device = device
    self.kind = kind
    self.model = model
    self.serial = serial
    self.position = position
  }
}

/// A row of `sesi`: a visit to a school.
public struct SessionRow: Positioned, Sendable {
  public var session: Int32
  /// Cells.
  public var school: Int32
  public var officers: Int32
  public var devices: Int32
  /// Days since 1970; `Int32.min` when the cell is empty.
  public var date: Int32
  public var position: Position

  public init(session: Int32, school: Int32, officers: Int32, devices: Int32, date: Int32, position: Position) {
    self.session = session
    self.school = school
    self.officers = officers
    self.devices = devices
    self.date = date
    self.position = position
  }

  /// The day of the visit, or nil when the cell is empty.
  public var day: LocalDate? { date == .min ? nil : LocalDate(days: date) }
}

/// A row of `peserta`: who is expected at a session.
public struct RosterRow: Positioned, Sendable {
  public var session: Int32
  public var person: Int32
  /// Text.
  public var note: Int32
  public var position: Position

  public init(session: Int32, person: Int32, note: Int32, position: Position) {
    self.session = session
    self.person = person
    self.note = note
    self.position = position
  }
}

/// A row of `pengecualian`: a waiver with its approver and expiry, complete.
public struct WaiverRow: Positioned, Sendable {
  /// Texts.
  public var rule: Int32
  public var scope: Int32
  public var reason: Int32
  public var approver: Int32
  /// Last day on which it holds.
  public var expires: LocalDate
  public var position: Position

  public init(rule: Int32, scope: Int32, reason: Int32, approver: Int32, expires: LocalDate, position: Position) {
    self.rule = rule
    self.scope = scope
    self.reason = reason
    self.approver = approver
    self.expires = expires
    self.position = position
  }
}
