package import Fundamentals

// The small tables that the others refer to. Ids as in `Rows.swift`.

/// A row of `sekolah`.
package struct SchoolRow: Positioned, Sendable {
  /// Cell: NPSN.
  package var school: Int32
  /// Cells.
  package var level: Int32
  package var district: Int32
  /// Texts.
  package var name: Int32
  package var address: Int32
  package var head: Int32
  package var headNIP: Int32
  package var position: Position

  package init(
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
package struct OfficerRow: Positioned, Sendable {
  /// Cell: id_petugas.
  package var officer: Int32
  /// Cell: role words separated by `|`.
  package var roles: Int32
  /// Texts.
  package var name: Int32
  package var nip: Int32
  package var position: Position

  package init(officer: Int32, roles: Int32, name: Int32, nip: Int32, position: Position) {
    self.officer = officer
    self.roles = roles
    self.name = name
    self.nip = nip
    self.position = position
  }
}

/// A row of `perangkat`.
package struct DeviceRow: Positioned, Sendable {
  /// Cells: id_perangkat and jenis.
  package var device: Int32
  package var kind: Int32
  /// Texts.
  package var model: Int32
  package var serial: Int32
  package var position: Position

  package init(device: Int32, kind: Int32, model: Int32, serial: Int32, position: Position) {
    self.device = device
    self.kind = kind
    self.model = model
    self.serial = serial
    self.position = position
  }
}

/// A row of `sesi`: a visit to a school.
package struct SessionRow: Positioned, Sendable {
  package var session: Int32
  /// Cells.
  package var school: Int32
  package var officers: Int32
  package var devices: Int32
  /// Days since 1970; `Int32.min` when the cell is empty.
  package var date: Int32
  package var position: Position

  package init(session: Int32, school: Int32, officers: Int32, devices: Int32, date: Int32, position: Position) {
    self.session = session
    self.school = school
    self.officers = officers
    self.devices = devices
    self.date = date
    self.position = position
  }

  /// The day of the visit, or nil when the cell is empty.
  package var day: LocalDate? { date == .min ? nil : LocalDate(days: date) }
}

/// A row of `peserta`: who is expected at a session.
package struct RosterRow: Positioned, Sendable {
  package var session: Int32
  package var person: Int32
  /// Text.
  package var note: Int32
  package var position: Position

  package init(session: Int32, person: Int32, note: Int32, position: Position) {
    self.session = session
    self.person = person
    self.note = note
    self.position = position
  }
}

/// A row of `pengecualian`: a waiver with its approver and expiry, complete.
package struct WaiverRow: Positioned, Sendable {
  /// Texts.
  package var rule: Int32
  package var scope: Int32
  package var reason: Int32
  package var approver: Int32
  /// Last day on which it holds.
  package var expires: LocalDate
  package var position: Position

  package init(rule: Int32, scope: Int32, reason: Int32, approver: Int32, expires: LocalDate, position: Position) {
    self.rule = rule
    self.scope = scope
    self.reason = reason
    self.approver = approver
    self.expires = expires
    self.position = position
  }
}
