/// A standard operating procedure (SOP) as data: what the paper says, plus the units and marks the paper leaves out.
package struct Procedure: Sendable {
  /// Stable short id, as in `balangan-2020`.
  package var id: String
  package var identity: Identity
  /// Dasar hukum.
  package var legalBasis: [String]
  /// Kualifikasi pelaksana.
  package var qualifications: [String]
  /// Keterkaitan: the SOPs this one is linked with.
  package var related: [String]
  /// Peralatan/perlengkapan.
  package var equipment: [String]
  /// Peringatan.
  package var warning: String
  /// Pencatatan dan pendataan.
  package var records: String
  /// The columns of the swimlane, left to right.
  package var lanes: [Lane]
  /// Completeness items and outputs by code, with their names as written on paper.
  package var items: [Item]
  /// The steps in the order of their numbers.
  package var steps: [Step]
  /// Working days and holidays for limits in `hari kerja`.
  package var calendar: WorkingCalendar
  /// The path the file was read from and its very bytes, for the manifest.
  package var source: Source
  /// Role codes that officers may hold, with their names.
  package var roles: [Role]

  package init(
    id: String, identity: Identity, legalBasis: [String], qualifications: [String], related: [String], equipment: [String],
    warning: String, records: String, lanes: [Lane], items: [Item], steps: [Step], calendar: WorkingCalendar, source: Source,
    roles: [Role] = []
  ) {
    self.id = id
    self.identity = identity
    self.legalBasis = legalBasis
    self.qualifications = qualifications
    self.related = related
    self.equipment = equipment
    self.warning = warning
    self.records = records
    self.lanes = lanes
    self.items = items
    self.steps = steps
    self.calendar = calendar
    self.source = source
    self.roles = roles
  }

  /// The identity block of the paper, text as it stands there (a blank running number stays blank).
  package struct Identity: Sendable {
    package var office: String
    package var number: String
    package var created: String
    package var revised: String
    package var effective: String
    /// Title, name and NIP of who approved it, a line each.
    package var approvedBy: [String]
    package var title: String

    /// The number for use after a word of its own: on paper it stands after a colon, which is often copied along.
    package var bareNumber: String { String(number.drop { $0 == ":" || $0 == " " }) }

    package init(
      office: String, number: String, created: String, revised: String, effective: String, approvedBy: [String], title: String
    ) {
      self.office = office
      self.number = number
      self.created = created
      self.revised = revised
      self.effective = effective
      self.approvedBy = approvedBy
      self.title = title
    }
  }

  /// An actor's column of the swimlane (pelaksana).
  package struct Lane: Sendable, Hashable {
    package var code: String
    package var title: String

    package init(code: String, title: String) {
      self.code = code
      self.title = title
    }
  }

  /// What an officer may be (peran): `operator_perekaman`, "Operator perekaman KTP".
  package struct Role: Sendable, Hashable {
    package var code: String
    package var title: String

    package init(code: String, title: String) {
      self.code = code
      self.title = title
    }
  }

  /// A thing a step needs or yields: `fotokopi_kk`, "Fotocopy Kartu Keluarga".
  package struct Item: Sendable, Hashable {
    package var code: String
    package var title: String

    package init(code: String, title: String) {
      self.code = code
      self.title = title
    }
  }

  /// Where the procedure was read.
  package struct Source: Sendable {
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The file as it was read, for showing and copying.
  package var text: String { String(decoding: source.bytes, as: UTF8.self) }

  /// The name of an item, or its code when the procedure does not name it.
  package func title(ofItem code: String) -> String {
    items.first { $0.code == code }?.title ?? code
  }

  /// Position (0-based) of the first step that carries a mark.
  package func index(of mark: Mark) -> Int? {
    steps.firstIndex { $0.marks.contains(mark) }
  }

  /// Position (0-based) of the step with this number.
  package func index(ofStep number: Int) -> Int? {
    steps.firstIndex { $0.number == number }
  }
}
