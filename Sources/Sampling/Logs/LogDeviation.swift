/// Every way in which the device logs of a sample depart from the records on purpose.
enum LogDeviation: CaseIterable {
  // One for each rule first, for samples in which few find a place
  case unwitnessed, unrecorded, disagreeing, lacksIris, forNobody, poorFingerprints
  // Print jobs
  case unrecordedBySpoolerAlone, unrecordedByPrinterAlone
  // Captures
  case lacksPhoto, lacksFingerprints, lacksSignature, lacksAll, betweenTwo, beforeTheSession, poorPhoto, poorIris

  var isOfPrint: Bool {
    switch self {
    case .unwitnessed, .unrecorded, .disagreeing, .unrecordedBySpoolerAlone, .unrecordedByPrinterAlone: true
    default: false
    }
  }

  /// Kinds of captures that a recording lacks.
  var missing: [Capture.Kind] {
    switch self {
    case .lacksPhoto: [.photo]
    case .lacksFingerprints: [.fingerprints]
    case .lacksIris: [.iris]
    case .lacksSignature: [.signature]
    case .lacksAll: Capture.Kind.allCases
    default: []
    }
  }

  /// The kind of a capture that is too poor and accepted nevertheless.
  var poor: Capture.Kind? {
    switch self {
    case .poorPhoto: .photo
    case .poorFingerprints: .fingerprints
    case .poorIris: .iris
    default: nil
    }
  }
}
