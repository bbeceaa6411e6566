import CivilRegistry
import Fundamentals
import Handover

/// The receipts that a team seals, over all of its schools.
struct TeamSeals {
  let team: Team
  private var receipts: [Receipt] = []
  private var random: RandomStream

  /// A receipt before it is sealed.
  struct Receipt {
    /// Running number in the whole archive.
    var number: Int
    var session: Int
    /// Of the seal, in seconds of the local wall clock.
    var time: Int
    var batch: HandoverBatch
    var strokes: Strokes?
    var deviation: SealDeviation?
    /// Wrong, or what another receipt is wrong beside.
    var isTaken = false
  }

  init(_ team: Team, seed: UInt64) {
    self.team = team
    random = RandomStream(seed: seed, part: -1_000_000 - team.number)
  }

  mutating func add(_ school: SchoolRun) {
    let names = Dictionary(school.students.map { ($0.nik, $0) }) { first, _ in first }
    for (plan, record) in zip(school.sessions, school.records) {
      var rest = record.handovers[...]
      while let first = rest.first {
        let rows = rest.prefix { $0.receipt == first.receipt }
        rest = rest.dropFirst(rows.count)
        receipts.append(
          Receipt(
            number: first.receipt, session: plan.ordinal, time: first.time + random.within(20...55),
            batch: TeamSeals.batch(rows, plan, school.school, names), strokes: random.chance(500) ? strokes() : nil))
      }
    }
  }

  private static func batch(
    _ rows: ArraySlice<HandoverRow>, _ plan: SessionPlan, _ school: School, _ students: [SampleNik: Student]
  ) -> HandoverBatch {
    let head = String(decoding: school.head, as: UTF8.self)
    let cards = rows.map { row in
      let student = students[row.nik]
      return HandoverBatch.Card(
        nik: NIK(row.nik.text).masked, name: student.map { String(decoding: $0.name, as: UTF8.self) } ?? "",
        sex: student.map { $0.female ? "P" : "L" } ?? "", schoolClass: student.map { StudentPapers($0).grade.description } ?? "",
        serial: row.serial, isGood: row.blank > 0,
        recipient: head)
    }
    return HandoverBatch(
      number: rows.first?.number(on: plan.day) ?? "", day: LocalDate(days: Int32(plan.day)),
      school: .init(npsn: String(school.npsn), name: String(decoding: school.name, as: UTF8.self)),
      receiver: .init(name: head, title: "Kepala Sekolah"), cards: cards)
  }

  /// A signature that nobody has.
  private mutating func strokes() -> Strokes {
    var time = 0
    return Strokes(
      (0..<random.within(2...4)).map { _ in
        var (x, y) = (random.within(40...500), random.within(60...240))
        time += random.within(80...260)
        return (0..<random.within(8...16)).map { _ in
          time += random.within(8...24)
          x += random.within(-18...36)
          y += random.within(-28...28)
          return .init(time: time, x: max(0, x), y: max(0, y), pressure: random.within(200...900))
        }
      })
  }

  /// Puts the receipts of the schools into the order in which they were sealed.
  mutating func sort() { receipts.sort { ($0.time, $0.number) < ($1.time, $1.number) } }

  /// False when no receipt is left for it.
  mutating func place(_ deviation: SealDeviation, _ truth: inout Truth) -> Bool {
    let from = random.below(receipts.count)
    let places = receipts.indices.map { ($0 + from) % receipts.count }
    guard let place = places.first(where: { isFree($0, for: deviation) }) else { return false }
    receipts[place].deviation = deviation
    receipts[place].isTaken = true
    var session = receipts[place].session
    switch deviation {
    case .clockBack:
      receipts[place].time = receipts[place - 1].time - 3600
      receipts[place - 1].isTaken = true
    case .reusedStrokes:
      receipts[place].strokes = receipts[place - 1].strokes
      receipts[place - 1].isTaken = true
      // The one that stands later in the archive is named.
      if receipts[place - 1].number > receipts[place].number { session = receipts[place - 1].session }
    case .differing: receipts[place].batch.cards.removeLast()
    // A mark by a key that nobody certified could not be checked at all.
    case .stranger: receipts[place].strokes = nil
    case .broken, .lapsed: break
    }
    truth.add(deviation.rule, session: session, step: 8)
    return true
  }

  private func isFree(_ place: Int, for deviation: SealDeviation) -> Bool {
    guard !receipts[place].isTaken else { return false }
    switch deviation {
    case .clockBack: return place > 0 && !receipts[place - 1].isTaken
    case .reusedStrokes: return place > 0 && !receipts[place - 1].isTaken && receipts[place - 1].strokes != nil
    case .broken, .differing: return receipts[place].batch.cards.count > 1
    case .lapsed, .stranger: return true
    }
  }

  // MARK: Sealing

  /// Every receipt as a file: its number in the archive and its bytes.
  mutating func sealed(with keys: SealKeyRing) throws -> [(number: Int, bytes: [UInt8])] {
    var stations: [SealDeviation?: SealStation] = [:]
    var sequences: [KeyID: Int] = [:]
    var files: [(number: Int, bytes: [UInt8])] = []
    for receipt in receipts {
      let kind = receipt.deviation == .stranger || receipt.deviation == .lapsed ? receipt.deviation : nil
      guard let station = try stations[kind] ?? keys.station(team, kind) else { continue }
      stations[kind] = station
      sequences[station.key.publicKey.id, default: 0] += 1
      let occasion = SealOccasion(
        moment: TeamSeals.utc(receipt.time), sequence: sequences[station.key.publicKey.id] ?? 1,
        salt: (0..<16).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) })
      var file = try station.seal(receipt.batch, lines: SealedLine.lines(of: receipt.batch), occasion)
      if let strokes = receipt.strokes {
        let mark = try station.mark(
          file.batch, way: .strokes, digest: strokes.digest, name: receipt.batch.receiver.name,
          office: receipt.batch.school.name, moment: occasion.moment + 40)
        file.marks = [.init(record: mark, strokes: strokes)]
      }
      if receipt.deviation == .broken { file.lines[0].name += " Noor" }
      files.append((receipt.number, file.json))
    }
    return files
  }

  /// Seconds since 1970 of a local wall clock in the zone of samples (WITA).
  private static func utc(_ time: Int) -> Int { time - 8 * 3600 }
}
