/// Every way in which a sample departs from the SOP on purpose. The number in a name is the step concerned.
enum Deviation: UInt8, CaseIterable {
  // A student's execution
  case over3, over4, over5, over6, over7
  case startMissing3, endMissing4, bothMissing3, reversed3, reversed4
  case implausible6, implausible7, overlap
  case lacksItem3, lacksItem4, lacksItem5, lacksOutput4, lacksOutput5, lacksOutput7
  case unauthorised4, unauthorised6, stranger6, nobody4
  case skipped3, skipped4, skipped5, unexpected4, unexpected5, unexpectedAfterCard
  case earlyStart, unknownDevice
  case waivedOver4, expiredWaiverOver3
  // A student's eligibility and status
  case recordedUnderAge, printedUnderAge, printedBeforeReady, recordedDespiteStatus, recordedTwice
  // A person's number and references
  case nikLong, nikShort, nikZero, nikBirthdate, nikSex, nikRegion, nikConflict, unknownSchool, unknownStudent
  // A card
  case blankReused, handedOverWithoutPrint, handedOverTwice
  // A session
  case over1, missing1, reversed1, lacksItem1, unauthorised1, skipped1, waivedSkipped1
  case over2, lacksItem2, lacksOutput2, stranger2, skipped2, repeated2
  case over8, earlyHandover, miscounted
  case imbalance, supplies, unknownSession

  /// Whether it belongs to a whole session rather than to one student.
  var isOfSession: Bool { rawValue >= Deviation.over1.rawValue }

  /// The parts of a session that it changes; two deviations of one session share none.
  var lanes: Lanes {
    switch self {
    case .over1, .missing1, .reversed1, .lacksItem1, .unauthorised1: .schedule
    case .skipped1, .waivedSkipped1, .skipped2: [.schedule, .preparation]
    case .over2, .lacksItem2, .lacksOutput2, .stranger2, .repeated2, .earlyStart: .preparation
    case .over8, .earlyHandover, .miscounted, .handedOverWithoutPrint, .handedOverTwice: .handover
    case .imbalance: .blanks
    case .supplies: .supplies
    case .unknownSession: .otherStock
    case .unauthorised4: .official
    case .unauthorised6: .fieldworker
    default: []
    }
  }

  /// Whether the session must print, hence hand over, cards.
  var needsPrints: Bool {
    switch self {
    case .over8, .earlyHandover, .miscounted, .supplies, .skipped2, .handedOverWithoutPrint: true
    default: false
    }
  }

  /// What a student must come for at the visit where the deviation shows; nil for sessions and for persons.
  var action: Action? {
    switch self {
    case .over7, .implausible7, .lacksOutput7, .printedUnderAge, .printedBeforeReady, .blankReused, .handedOverTwice:
      .checksAndPrints
    case .bothMissing3, .recordedTwice, .handedOverWithoutPrint, .overlap: .checks
    case .unexpectedAfterCard: .holdsCard
    case .nikLong, .nikShort, .nikZero, .nikBirthdate, .nikSex, .nikRegion, .nikConflict, .unknownSchool, .unknownStudent: nil
    default: isOfSession ? nil : .records
    }
  }
}

/// Parts of a session that a deviation may occupy.
struct Lanes: OptionSet {
  let rawValue: UInt16

  static let schedule = Lanes(rawValue: 1)
  static let preparation = Lanes(rawValue: 2)
  static let handover = Lanes(rawValue: 4)
  static let blanks = Lanes(rawValue: 8)
  static let supplies = Lanes(rawValue: 16)
  static let otherStock = Lanes(rawValue: 32)
  static let official = Lanes(rawValue: 64)
  static let fieldworker = Lanes(rawValue: 128)
}
