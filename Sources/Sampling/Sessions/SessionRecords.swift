/// A session that is going to be held.
struct SessionPlan {
  /// In the whole archive, 0-based.
  let ordinal: Int
  let day: Int
  /// Who is expected: indices of students within the school and of the visit within the student.
  var roster: [(student: Int, visit: Int)] = []
  var deviations: [Deviation] = []
  var lanes: Lanes = []
  /// Cards will be printed and handed over for certain.
  var hasPrints = false

  func time(_ hour: Int, _ minute: Int = 0) -> Int { day * 86_400 + hour * 3600 + minute * 60 }
}

/// A row of `langkah`. Times are seconds of the local wall clock since 1970.
struct StepRow {
  var session: Int?
  var step: Int
  var nik: SampleNik?
  var start: Int?
  var end: Int?
  var officer: Officer
  var device: Device
  var outcome: Outcome
  var items: StaticString
  var output: StaticString
  var hasNote = false
}

/// Outcome words (hasil).
enum Outcome {
  case done, succeeded, failed, notRecorded, recordedNotPrinted, printed, absent, refused, matching, notMatching

  var word: StaticString {
    switch self {
    case .done: "selesai"
    case .succeeded: "berhasil"
    case .failed: "gagal"
    case .notRecorded: "belum_rekam"
    case .recordedNotPrinted: "sudah_rekam_belum_cetak"
    case .printed: "sudah_cetak"
    case .absent: "tidak_hadir"
    case .refused: "menolak"
    case .matching: "sesuai"
    case .notMatching: "tidak_sesuai"
    }
  }
}

/// A row of `pencetakan`.
struct PrintRow {
  var number: Int
  var nik: SampleNik
  var session: Int?
  var device: Device
  var start: Int
  var end: Int
  var succeeded: Bool
  var blank: Int
  var officer: Officer
}

/// A row of `penyerahan`.
struct HandoverRow {
  var receipt: Int
  var time: Int
  var nik: SampleNik
  /// Negative for a serial that was never printed on.
  var blank: Int
  var signed: Int

  /// nomor_bast of a handover on a day.
  func number(on day: Int) -> String {
    var bytes: [UInt8] = []
    bytes.append("400.12.2/")
    bytes.append(number: receipt, width: 4)
    bytes.append("/Dukcapil-BLG/")
    bytes.append(number: SampleDay(day).parts.year)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// nomor_blangko.
  var serial: String {
    var bytes: [UInt8] = []
    bytes.append(blank < 0 ? "BLX" : "BLK")
    bytes.append(number: abs(blank), width: 8)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A row of `persediaan`. Amounts in pieces, or in ten-thousandths of a roll.
struct StockRow {
  var time: Int
  var item: Item
  var movement: Movement
  var amount: Int
  /// Number of a session that does not exist, in place of the true one.
  var strangeSession: Int?

  enum Item { case blanks, ribbon, film }
  enum Movement { case opening, received, used, spoiled, returned, closing }
}

/// A card that waits to be handed over.
struct Card {
  var nik: SampleNik
  var blank: Int
  var printEnd: Int
  /// The session in which it was printed; nil for the office.
  var session: Int?
  var deviation: Deviation?
}

/// A row of `pengecualian`.
struct WaiverRow {
  var rule: Rule
  var session: Int
  var nik: SampleNik?
  var step: Int
  var lastDay: Int
}

/// Everything written down in one session, and on the following day at the office.
struct SessionRecord {
  var steps: [StepRow] = []
  var prints: [PrintRow] = []
  var handovers: [HandoverRow] = []
  var stock: [StockRow] = []
  var officers: [Officer] = []
  var devices: [Device] = []
}

/// Running numbers of the whole archive, and what has to be remembered across schools.
struct Ledger {
  var prints = 0
  var blanks = 0
  var receipts = 0
  /// Officers, devices, schools and sessions that no table knows.
  var strangers = 0
  var waivers: [WaiverRow] = []
  var truth = Truth()
  var agenda: Agenda<Deviation>
  var logAgenda: Agenda<LogDeviation>
  var sealAgenda: Agenda<SealDeviation>

  init(_ options: SampleOptions) {
    agenda = Agenda(options, every: 20)
    logAgenda = Agenda(options, every: 80)
    sealAgenda = Agenda(options, every: 300)
  }

  mutating func stranger() -> Int {
    strangers += 1
    return strangers
  }
}
