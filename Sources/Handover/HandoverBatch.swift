package import Fundamentals

/// The cards that one receipt (Berita Acara Serah Terima) hands over to one school, with what stands around them.
package struct HandoverBatch: Sendable, Hashable {
  /// Number of the receipt; dots for a proposed one that has none yet.
  package var number: String
  /// Whether nothing in the archive says that it was handed over: made from cards that wait for it.
  package var isProposed = false
  package var day: LocalDate
  /// Whether the paper names the day; otherwise dots to be filled in by hand.
  package var isDated = true
  package var school: School
  /// Who received the cards, as the archive says; the head of the school when it does not.
  package var receiver: Party
  package var cards: [Card]
  package var withheld: [Withheld] = []
  package var spoiled: [SpoiledBlank] = []
  package var counts = Counts()
  /// The total that the school signed for, as `penyerahan` has it.
  package var signedTotal: Int?
  /// From 1.
  package var revision = 1
  /// Check code of the revision before this one; empty when it had none.
  package var predecessorCode = ""

  package init(number: String, day: LocalDate, school: School, receiver: Party, cards: [Card]) {
    self.number = number
    self.day = day
    self.school = school
    self.receiver = receiver
    self.cards = cards
  }

  package struct School: Sendable, Hashable {
    package var npsn: String
    package var name: String
    package var address: String
    package var head: Party

    package init(npsn: String, name: String, address: String = "", head: Party = Party()) {
      self.npsn = npsn
      self.name = name
      self.address = address
      self.head = head
    }
  }

  /// One who signs; empty texts are not known and left to be written by hand.
  package struct Party: Sendable, Hashable {
    package var name: String
    package var nip: String
    /// Title of the post (jabatan).
    package var title: String

    package init(name: String = "", nip: String = "", title: String = "") {
      self.name = name
      self.nip = nip
      self.title = title
    }
  }

  package struct Card: Sendable, Hashable {
    /// As archived, never masked: papers and seals decide what they show.
    package var nik: String
    package var name: String
    package var sex: String
    package var schoolClass: String
    package var serial: String
    /// Whether a good print of this card is known: then its condition is good.
    package var isGood: Bool
    package var recipient: String

    package init(nik: String, name: String, sex: String, schoolClass: String, serial: String, isGood: Bool, recipient: String) {
      self.nik = nik
      self.name = name
      self.sex = sex
      self.schoolClass = schoolClass
      self.serial = serial
      self.isGood = isGood
      self.recipient = recipient
    }
  }

  /// A student who was recorded and gets no card with this receipt.
  package struct Withheld: Sendable, Hashable {
    package enum Reason: String, Sendable, CaseIterable {
      case under17 = "waiting-17"
      case notReady = "waiting-print-ready"
      case notPrinted = "waiting-print"
      case notHandedOver = "printed-not-handed-over"
    }

    package var nik: String
    package var name: String
    package var sex: String
    package var schoolClass: String
    package var reason: Reason
    package var turns17: LocalDate?

    package init(nik: String, name: String, sex: String, schoolClass: String, reason: Reason, turns17: LocalDate?) {
      self.nik = nik
      self.name = name
      self.sex = sex
      self.schoolClass = schoolClass
      self.reason = reason
      self.turns17 = turns17
    }
  }

  /// A blank that a failed print spoiled.
  package struct SpoiledBlank: Sendable, Hashable {
    package var serial: String
    package var day: LocalDate?
    package var reason: String

    package init(serial: String, day: LocalDate?, reason: String) {
      self.serial = serial
      self.day = day
      self.reason = reason
    }
  }

  /// What the school's sessions came to; nil is not known.
  package struct Counts: Sendable, Hashable {
    package var recorded: Int?
    package var printed: Int?
    package var spoiled: Int?

    package init(recorded: Int? = nil, printed: Int? = nil, spoiled: Int? = nil) {
      self.recorded = recorded
      self.printed = printed
      self.spoiled = spoiled
    }
  }

  /// Smallest and largest serial, by length and then by sign, so that 999 stands before 1000; nil when no card has one.
  package var serialRange: (first: String, last: String)? {
    func isBefore(_ a: String, _ b: String) -> Bool {
      let (first, second) = (a.utf8.count, b.utf8.count)
      return first == second ? a < b : first < second
    }
    let serials: [String] = cards.map(\.serial).filter { !$0.isEmpty }
    guard let first = serials.min(by: isBefore), let last = serials.max(by: isBefore) else { return nil }
    return (first, last)
  }

  /// The sheets that the cards lie on: `size` to a sheet.
  package func sheets(of size: Int = HandoverBatch.rowsPerSheet) -> [Range<Int>] {
    HandoverBatch.sheets(cards.count, of: size)
  }

  /// The sheets that so many rows take.
  package static func sheets(_ rows: Int, of size: Int) -> [Range<Int>] {
    var sheets: [Range<Int>] = []
    var start = 0
    while start < rows {
      let end = min(start + size, rows)
      sheets.append(start..<end)
      start = end
    }
    return sheets
  }

  /// Rows that fit on a sheet of A4 with room for initials and a code of 60 mm.
  package static let rowsPerSheet = 20
}
