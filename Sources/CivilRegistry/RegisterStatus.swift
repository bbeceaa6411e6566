/// The state of a person's record in the enrolment system, in chain order (decision 41): the raw value is the position.
package enum RegisterStatus: UInt8, Sendable, CaseIterable, BitwiseCopyable {
  /// The NIK is registered, nothing has been recorded.
  case unregistered
  /// Photo, fingerprints, irises and signature are taken and still at the office.
  case bioCaptured
  case processing
  /// Sent, or waiting to be sent, to the central register.
  case sentForEnrollment
  case receivedAtCentral
  case enrollFailureAtRegional
  case enrollFailureAtCentral
  case searchFailureAtCentral
  /// The fingerprints resemble somebody else's.
  case adjudicateRecord
  case requestValidation
  /// The central register holds these biometrics under another NIK.
  case duplicateRecord
  /// One person, one record: the card may be printed.
  case printReadyRecord
  case sentForCardPrinting
  case cardPrinted
  case cardShipped
  case cardIssued

  /// The word of the enrolment system, as in `PRINT_READY_RECORD`.
  package var word: String {
    switch self {
    case .unregistered: "UNREGISTERED"
    case .bioCaptured: "BIO_CAPTURED"
    case .processing: "PROCESSING"
    case .sentForEnrollment: "SENT_FOR_ENROLLMENT"
    case .receivedAtCentral: "RECEIVED_AT_CENTRAL"
    case .enrollFailureAtRegional: "ENROLL_FAILURE_AT_REGIONAL"
    case .enrollFailureAtCentral: "ENROLL_FAILURE_AT_CENTRAL"
    case .searchFailureAtCentral: "SEARCH_FAILURE_AT_CENTRAL"
    case .adjudicateRecord: "ADJUDICATE_RECORD"
    case .requestValidation: "REQUEST_VALIDATION"
    case .duplicateRecord: "DUPLICATE_RECORD"
    case .printReadyRecord: "PRINT_READY_RECORD"
    case .sentForCardPrinting: "SENT_FOR_CARD_PRINTING"
    case .cardPrinted: "CARD_PRINTED"
    case .cardShipped: "CARD_SHIPPED"
    case .cardIssued: "CARD_ISSUED"
    }
  }

  /// The short form that offices write on letters, where there is one.
  package var shortForm: String? {
    switch self {
    case .bioCaptured: "BC"
    case .processing: "PRO"
    case .sentForEnrollment: "SFE"
    case .enrollFailureAtCentral: "EFAC"
    case .duplicateRecord: "DUP"
    case .printReadyRecord: "PRR"
    case .sentForCardPrinting: "SFCP"
    default: nil
    }
  }

  /// Reads a word or short form on letters only, without case; nil for a word that is not in the chain.
  package init?(reading cell: some Collection<UInt8>) {
    guard let status = RegisterStatus.words[LetterKey(cell)] else { return nil }
    self = status
  }

  private static let words: [LetterKey: RegisterStatus] = {
    var words: [LetterKey: RegisterStatus] = [:]
    for status in allCases {
      words[LetterKey(status.word.utf8)] = status
      if let short = status.shortForm { words[LetterKey(short.utf8)] = status }
    }
    return words
  }()
}

extension RegisterStatus: Comparable {
  @inlinable
  package static func < (a: RegisterStatus, b: RegisterStatus) -> Bool { a.rawValue < b.rawValue }

  /// BIO_CAPTURED or later: the person has been recorded.
  package var isRecorded: Bool { self >= .bioCaptured }

  /// PRINT_READY_RECORD or later: a card may be printed, or has been.
  package var isPrintReadyOrLater: Bool { self >= .printReadyRecord }

  /// CARD_PRINTED or later: the person holds, or is about to be handed, a card.
  package var isPrinted: Bool { self >= .cardPrinted }

  /// The enrolment system itself asks for a new recording, so recording again is no deviation (decision 42).
  package var asksForRerecording: Bool {
    switch self {
    case .enrollFailureAtRegional, .enrollFailureAtCentral, .adjudicateRecord: true
    default: false
    }
  }
}
