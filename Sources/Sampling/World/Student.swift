/// A student with what will happen to them and, as the season is played, what has happened.
struct Student {
  /// Ordinal in the whole archive, 0-based.
  let ordinal: Int
  var history: History
  var visits: [Visit]
  /// The deviation this student carries, if any, and the visit (index into `visits`) where it shows.
  var deviation: (kind: Deviation, visit: Int)?
  var birth = 0
  var nik = SampleNik(region: 0, birth: (0, 0, 0), female: false, sequence: 0)
  var name: [UInt8] = []
  var female = false
  var married = false
  var statuses: [StatusEvent] = []
  var facts = Facts()

  /// What open work depends on.
  struct Facts {
    var recorded = false
    var printed = false
    /// Somebody else printed it before: a status or step 3 says so.
    var holdsCard = false
    /// Days of sessions with a successful step 6.
    var recordingDays: [Int] = []
    var absences: [(session: Int, day: Int)] = []
    var refusals: [(session: Int, day: Int)] = []
  }
}

/// A student's place in a session's roster.
struct Visit {
  /// Index of the session within its school.
  var session: Int
  var action: Action
}

/// What happens to a student at a visit.
enum Action: UInt8 {
  /// On the roster, no row.
  case absent
  /// A row says `tidak_hadir`.
  case notedAbsent
  case refuses
  /// Step 3 finds a card printed long ago.
  case holdsCard
  case records
  /// Step 6 fails at the device.
  case recordingFails
  /// Recorded, but the centre sends the record back.
  case recordsInVain
  case recordsAndPrints
  /// Recorded earlier, still too young or not ready: step 3 and no more.
  case checks
  case checksAndPrints
  /// As `checksAndPrints`, without the status check being written down again.
  case prints
  /// Checked at the school, printed at the office on the next working day.
  case checksForOffice

  var prints: Bool { self == .recordsAndPrints || self == .checksAndPrints || self == .prints }
  var records: Bool { self == .records || self == .recordsAndPrints }
  var attends: Bool { self != .absent && self != .notedAbsent }
}

/// The kind of path a student takes through the season.
enum History: UInt8 {
  /// Recorded at 16, perhaps checked again, printed at 17.
  case ordinary
  /// As ordinary, and not yet printed when the season ends.
  case waiting
  /// As waiting, and the centre has not released the record.
  case stuck
  case sameDay
  case cardHolder
  case refuser
  case absentee
  case officePrint
  case recordedElsewhere
  case recordingFailed
  case recordedInVain
  /// Married at 16, printed before 17.
  case married
}

/// A line of the enrolment system's status history.
struct StatusEvent {
  var status: Status
  var time: Int
  var officer: Officer
}

/// The statuses that occur in samples, in the order of the chain.
enum Status: UInt8, Comparable {
  case unregistered, bioCaptured, processing, sentForEnrollment, failedAtCentral, printReady, cardPrinted

  static func < (a: Status, b: Status) -> Bool { a.rawValue < b.rawValue }

  var word: StaticString {
    switch self {
    case .unregistered: "UNREGISTERED"
    case .bioCaptured: "BIO_CAPTURED"
    case .processing: "PROCESSING"
    case .sentForEnrollment: "SENT_FOR_ENROLLMENT"
    case .failedAtCentral: "ENROLL_FAILURE_AT_CENTRAL"
    case .printReady: "PRINT_READY_RECORD"
    case .cardPrinted: "CARD_PRINTED"
    }
  }

  /// The same status as other exports spell it.
  var otherWord: StaticString {
    switch self {
    case .unregistered: "Unregistered"
    case .bioCaptured: "BC"
    case .processing: "PRO"
    case .sentForEnrollment: "SFE"
    case .failedAtCentral: "Enroll Failure at Central"
    case .printReady: "Print Ready Record"
    case .cardPrinted: "card-printed"
    }
  }
}
