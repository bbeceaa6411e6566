import CivilRegistry
import Testing

@Suite("Words of the register")
struct RegisterWordsTests {
  @Test(
    "A status is read on letters only, without case, in its long or short form",
    arguments: [
      ("PRINT_READY_RECORD", RegisterStatus.printReadyRecord), ("print ready record", .printReadyRecord),
      ("Print\nReady Record", .printReadyRecord), ("PRR", .printReadyRecord), ("prr.", .printReadyRecord),
      ("BC", .bioCaptured), ("Pro", .processing), ("SFE", .sentForEnrollment), ("Efac", .enrollFailureAtCentral),
      ("DUP", .duplicateRecord), ("SFCP", .sentForCardPrinting), ("Card\u{A0}Issued", .cardIssued),
    ])
  func status(cell: String, status: RegisterStatus) {
    #expect(RegisterStatus(reading: cell.utf8) == status)
  }

  @Test("Other status words stay unknown", arguments: ["", "BELUM REKAM", "PRINT_READY", "PRRR", "PRÉ", "123", "ＰＲＲ"])
  func unknownStatus(cell: String) {
    #expect(RegisterStatus(reading: cell.utf8) == nil)
  }

  @Test("Every status reads its own word and short form", arguments: RegisterStatus.allCases)
  func ownWords(status: RegisterStatus) {
    #expect(RegisterStatus(reading: status.word.utf8) == status)
    if let short = status.shortForm { #expect(RegisterStatus(reading: short.lowercased().utf8) == status) }
  }

  @Test("The chain says who is recorded, may be printed, is printed")
  func chain() {
    #expect(RegisterStatus.allCases.count == 16)
    #expect(RegisterStatus.allCases.sorted() == RegisterStatus.allCases)
    #expect(RegisterStatus.allCases.filter { !$0.isRecorded } == [.unregistered])
    #expect(
      RegisterStatus.allCases.filter(\.isPrintReadyOrLater)
        == [.printReadyRecord, .sentForCardPrinting, .cardPrinted, .cardShipped, .cardIssued])
    #expect(RegisterStatus.allCases.filter(\.isPrinted) == [.cardPrinted, .cardShipped, .cardIssued])
    #expect(
      RegisterStatus.allCases.filter(\.asksForRerecording)
        == [.enrollFailureAtRegional, .enrollFailureAtCentral, .adjudicateRecord])
  }

  @Test(
    "Marital status is known, not married when empty, or an unknown word",
    arguments: [
      ("BK", MaritalStatus.neverMarried), ("Belum Kawin", .neverMarried), ("", .neverMarried), ("  ", .neverMarried),
      ("-", .neverMarried), ("–", .neverMarried), ("K", .married), ("kawin", .married), ("CH", .divorced),
      ("Cerai-Hidup", .divorced), ("c.m.", .widowed), ("CERAI MATI", .widowed), ("tidak jelas", nil), ("?", nil), ("--", nil),
      ("1", nil),
    ] as [(String, MaritalStatus?)])
  func maritalStatus(cell: String, status: MaritalStatus?) {
    #expect(MaritalStatus(reading: cell.utf8) == status)
  }

  @Test("Whoever was ever married counts as married")
  func everMarried() {
    #expect(MaritalStatus.allCases.filter(\.hasMarried) == [.married, .divorced, .widowed])
  }

  @Test(
    "Sex is read in the spellings of the exports",
    arguments: [
      ("L", Sex.male), ("l", .male), ("Lk", .male), ("Laki-laki", .male), ("LAKI LAKI", .male), ("P", .female), ("Pr", .female),
      ("pr.", .female), ("PEREMPUAN", .female), ("", nil), ("X", nil), ("LP", nil),
    ] as [(String, Sex?)])
  func sex(cell: String, sex: Sex?) {
    #expect(Sex(reading: cell.utf8) == sex)
  }
}
