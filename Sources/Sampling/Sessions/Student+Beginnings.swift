/// What is on file about a student before the first visit, and what their own data have earned.
extension Student {
  /// Statuses from before the season: recorded elsewhere, or a card printed long ago.
  mutating func rememberEarlierRecording(days: [Int], _ random: inout RandomStream) {
    let isKnown = history == .cardHolder || history == .recordedElsewhere
    guard isKnown || deviation?.kind == .recordedDespiteStatus, let first = visits.first else { return }
    var time = days[first.session] * 86_400 - random.within(60...180) * 86_400 + 9 * 3600 + random.below(6 * 3600)
    func note(_ status: Status, after seconds: Int) {
      time += seconds
      statuses.append(StatusEvent(status: status, time: time, officer: .none))
    }
    note(.bioCaptured, after: 0)
    note(.processing, after: random.within(20...240))
    note(.sentForEnrollment, after: random.skewed(600...100_000))
    guard isKnown else { return }
    note(.printReady, after: 86_400 + random.skewed(0...30 * 86_400))
    if history == .cardHolder { note(.cardPrinted, after: random.within(3600...5 * 86_400)) }
  }

  /// Findings that concern the person's row, whatever happens later.
  func noteDeviationsOfPerson(_ truth: inout Truth) {
    switch deviation?.kind {
    case .nikLong, .nikShort, .nikZero: truth.add(.nikFormat, nik: nik)
    case .nikBirthdate: truth.add(.nikBirthdate, nik: nik)
    case .nikSex: truth.add(.nikSex, nik: nik)
    case .nikRegion: truth.add(.nikRegion, nik: nik)
    case .nikConflict: truth.add(.nikConflict, nik: nik)
    case .unknownSchool: truth.add(.referenceUnknown)
    case .unknownStudent: truth.add(.referenceUnknown, nik: strangerNik)
    default: break
    }
  }

  /// A number close to this student's that nobody has: a slip of the pen in another table.
  var strangerNik: SampleNik {
    var nik = nik
    nik.digits = nik.digits / 10_000 * 10_000 + 9901 + UInt64(ordinal % 99)
    return nik
  }
}
