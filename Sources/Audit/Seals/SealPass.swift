import Fundamentals
import Handover
import Records

/// Judges sealed receipts: each against its own seal, all against each other and against the tables.
struct SealPass {
  private(set) var receipts: [AuditedReceipt]
  private let context: AuditContext
  private let step: Int?

  /// Checks the seals, which is most of the work, on all threads.
  init(_ context: AuditContext) {
    self.context = context
    step = context.steps.all.firstIndex(where: \.isHandover)
    let sources = context.records.receipts
    let trust = context.records.trust ?? Trust(zone: context.zone)
    receipts = inBlocks(sources.count, size: 1, threads: context.options.threads) { range in
      ReceiptCheck(ReceiptEvidence(sources[range.lowerBound].file), trust: trust)
    }.compactMap { $0.map(AuditedReceipt.init) }
  }

  /// Findings rule by rule, each in order of path.
  /// - Parameter handovers: places of the rows that count, in source order.
  mutating func run(cards: CardIndex, handovers: [Int32]) -> [Finding] {
    guard !receipts.isEmpty else { return [] }
    nameCopies()
    let intact = receipts.indices.filter { receipts[$0].isIntact }
    var pairs = SealContradictions.among(intact.map { receipts[$0].check })
    for index in pairs.indices {
      pairs[index].first = intact[pairs[index].first]
      pairs[index].second = intact[pairs[index].second]
    }
    nameSuccessors(pairs)
    let listed = ListedHandovers(context, handovers: handovers)
    compare(listed)
    var sink = FindingSink(context)
    for index in receipts.indices {
      let subject = SealedSubject(index, receipts[index], context, step: step)
      SealBroken.check(subject, &sink)
      KeyUnknown.check(subject, &sink)
      KeyLapsed.check(subject, &sink)
      RowsDiffer.check(subject, &sink)
    }
    checkPairs(pairs, &sink)
    SealedCards(context, receipts, listed, step: step).check(cards, &sink)
    return sink.findings
  }

  /// Of intact receipts with one batch record the first by path counts.
  private mutating func nameCopies() {
    var firsts: [[UInt8]: Int] = [:]
    for index in receipts.indices where receipts[index].isIntact {
      let digest = receipts[index].check.digest
      if let first = firsts[digest] { receipts[index].original = first } else { firsts[digest] = index }
    }
  }

  /// A later revision replaces what it follows from, unless its own key is worse: a stranger's revision replaces nothing.
  private mutating func nameSuccessors(_ pairs: [SealContradictions.Pair]) {
    let strangers = Set(pairs.filter { $0.kind == .numberTwice }.map { [$0.first, $0.second] })
    let sources = context.records.receipts
    let own = receipts.indices.filter { receipts[$0].isIntact && receipts[$0].original == nil }
    for places in Dictionary(grouping: own, by: { [sources[$0].number, sources[$0].school] }).values where places.count > 1 {
      for place in places {
        let later = places.filter { other in
          receipts[other].check.batch.revision > receipts[place].check.batch.revision
            && receipts[other].check.signer.standing.rank >= receipts[place].check.signer.standing.rank
            && !strangers.contains([min(place, other), max(place, other)])
        }
        receipts[place].successor = later.max {
          (receipts[$0].check.batch.revision, $1) < (receipts[$1].check.batch.revision, $0)
        }
      }
    }
  }

  private mutating func compare(_ listed: ListedHandovers) {
    let records = context.records
    for (index, source) in records.receipts.enumerated() {
      receipts[index].rows = listed.rows(number: source.number, school: source.school)
      guard receipts[index].counts else { continue }
      receipts[index].difference = CardDifference(source, rows: receipts[index].rows, records)
    }
  }

  /// What two receipts cannot both be; a receipt that contradicts several is named once by each rule, with the first of them.
  private func checkPairs(_ pairs: [SealContradictions.Pair], _ sink: inout FindingSink) {
    var seen: Set<[Int]> = []
    for pair in pairs {
      var places = (pair.first, pair.second)
      // The later seal shows the wrong clock, wherever its file stands.
      if pair.kind == .clockSetBack, receipts[places.0].check.batch.sequence > receipts[places.1].check.batch.sequence {
        places = (places.1, places.0)
      }
      let other = SealedSubject(places.0, receipts[places.0], context, step: step)
      let subject = SealedSubject(places.1, receipts[places.1], context, step: step)
      func isFirst(_ rule: RuleID) -> Bool { seen.insert([subject.index, rule.ordinal]).inserted }
      switch pair.kind {
      case .numberTwice, .revisionTwice:
        if isFirst(.handoverNumberRepeated) { HandoverNumberRepeated.check(subject, other, &sink) }
      case .sequenceTwice, .clockSetBack:
        if isFirst(.sealClock) { SealClock.check(subject, other, pair.kind, &sink) }
      case .strokesReused:
        if isFirst(.markReused) { MarkReused.check(subject, other, &sink) }
      case .cardTwice:
        // Found together with the rows of the table.
        break
      }
    }
    HandoverNumberRepeated.checkSchools(receipts, context, step: step, &sink)
  }
}

extension Signer.Standing {
  /// How far a key may be believed: the office's, one that was the office's, anybody's.
  var rank: Int {
    switch self {
    case .good: 2
    case .notYetValid, .expired, .revoked: 1
    case .unknown: 0
    }
  }
}
