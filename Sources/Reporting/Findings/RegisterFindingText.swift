import Audit
import CivilRegistry
import Fundamentals
import Records

/// Sentences of findings about the register, cards, stock and receipts; what each rule packs into a finding stands in its file.
struct RegisterFindingText {
  let result: AuditResult
  let language: Language

  init(_ result: AuditResult, _ language: Language) {
    self.result = result
    self.language = language
  }

  /// One sentence without a full stop; the id of the rule for a rule that has no sentence.
  func message(_ finding: Finding) -> String {
    switch finding.rule {
    case .nikFormat, .nikBirthdate, .nikSex, .nikRegion, .nikConflict: identity(finding)
    case .referenceUnknown: reference(finding.detail)
    case .handoverCountMismatch, .handoverNumberRepeated, .handoverRepeated, .handoverWithoutPrint: handover(finding)
    case .blankReused:
      language.pick(
        "blangko \(text(finding.detail)) dipakai untuk pencetakan ke-\(finding.measured)",
        "blank \(text(finding.detail)) was used for print number \(finding.measured)")
    case .stockImbalance: imbalance(finding)
    case .supplyMismatch:
      language.pick(
        "pemakaian \(supply(finding.detail)) setara \(number(finding.measured)) kartu, tercatat \(number(finding.limit)) cetakan",
        "\(supply(finding.detail)) used up stands for \(number(finding.measured)) cards, \(number(finding.limit)) prints are recorded"
      )
    default: finding.rule.rawValue
    }
  }

  private func identity(_ finding: Finding) -> String {
    let detail = finding.detail
    switch finding.rule {
    case .nikFormat:
      return finding.measured != finding.limit
        ? language.pick(
          "NIK terdiri atas \(finding.measured) angka, seharusnya \(finding.limit)",
          "the NIK has \(finding.measured) digits instead of \(finding.limit)")
        : language.pick("NIK diawali angka 0", "the NIK starts with 0")
    case .nikBirthdate:
      let encoded = [0, 8, 16].map { padded(Int(detail >> UInt64($0) & 0xFF), 2) }.joined(separator: "-")
      let stated = language.date(LocalDate(days: Int32(bitPattern: UInt32(truncatingIfNeeded: detail >> 32))))
      return language.pick(
        "tanggal lahir menurut NIK \(encoded), menurut data siswa \(stated)",
        "born on \(encoded) by the NIK, on \(stated) by the student list")
    case .nikSex:
      return detail == 1
        ? language.pick(
          "NIK milik perempuan, data siswa menyebut laki-laki", "the NIK is a woman's, the student list says male")
        : language.pick(
          "NIK milik laki-laki, data siswa menyebut perempuan", "the NIK is a man's, the student list says female")
    case .nikRegion:
      return language.pick(
        "kode wilayah \(padded(Int(detail), 6)) tidak ada dalam daftar kecamatan",
        "region code \(padded(Int(detail), 6)) is no kecamatan")
    default:
      return language.pick(
        "\(number(finding.measured)) baris memakai NIK ini dengan \(differences(detail)) yang berbeda",
        "\(number(finding.measured)) rows bear this NIK with a different \(differences(detail))")
    }
  }

  /// Of a NIK with two persons: birth date, sex and name as bits 0 to 2.
  private func differences(_ bits: UInt64) -> String {
    let names = [
      language.pick("tanggal lahir", "date of birth"), language.pick("jenis kelamin", "sex"), language.pick("nama", "name"),
    ]
    return names.enumerated().filter { bits >> UInt64($0.offset) & 1 == 1 }.map(\.element)
      .joined(separator: language.pick(" dan ", " and "))
  }

  private func reference(_ detail: UInt64) -> String {
    let table = Table.allCases[min(Int(detail >> 8 & 0xFF), Table.allCases.count - 1)]
    let columns = table.columns
    let column = columns[min(Int(detail & 0xFF), columns.count - 1)]
    let id = Int32(truncatingIfNeeded: detail >> 16)
    let (value, home) =
      switch column {
      case "nik": (NIK.masked(result.records.persons.bytes(id)), Table.students)
      case "id_sesi": (masking(nikIn: result.records.sessions.text(id)), Table.sessions)
      case "id_perangkat": (masking(nikIn: result.memberName(id)), Table.devices)
      default: (masking(nikIn: result.records.cells.text(id)), Table.schools)
      }
    return language.pick(
      "\(column) \(value) pada tabel \(table.rawValue) tidak ada dalam tabel \(home.rawValue)",
      "\(column) \(value) of table \(table.rawValue) is not in table \(home.rawValue)")
  }

  private func handover(_ finding: Finding) -> String {
    let receipt = finding.receipt == 0 ? "–" : masking(nikIn: result.records.texts.text(finding.receipt))
    switch finding.rule {
    case .handoverCountMismatch:
      return language.pick(
        "BAST \(receipt) ditandatangani untuk \(number(finding.measured)) kartu, tercantum \(number(finding.limit))",
        "receipt \(receipt) was signed for \(number(finding.measured)) cards and lists \(number(finding.limit))")
    case .handoverNumberRepeated:
      let school = masking(nikIn: result.records.cells.text(Int32(truncatingIfNeeded: finding.detail)))
      return language.pick(
        "nomor BAST \(receipt) dipakai juga untuk sekolah \(school)",
        "the number of receipt \(receipt) is also used for school \(school)")
    case .handoverRepeated:
      return language.pick(
        "kartu \(text(finding.detail)) diserahkan untuk ke-\(finding.measured) kalinya (BAST \(receipt))",
        "card \(text(finding.detail)) was handed over for the time number \(finding.measured) (receipt \(receipt))")
    default:
      return language.pick(
        "kartu \(text(finding.detail)) diserahkan tanpa catatan pencetakan yang berhasil (BAST \(receipt))",
        "card \(text(finding.detail)) was handed over without a successful print on record (receipt \(receipt))")
    }
  }

  private func imbalance(_ finding: Finding) -> String {
    func pieces(_ shift: UInt64) -> String {
      language.number(Int(Int32(bitPattern: UInt32(truncatingIfNeeded: finding.detail >> shift))))
    }
    let difference = language.number(Int(finding.measured.magnitude))
    return finding.measured < 0
      ? language.pick(
        "sisa blangko tercatat \(pieces(32)), seharusnya \(pieces(0)): kurang \(difference)",
        "\(pieces(32)) blanks left by the count, \(pieces(0)) expected: \(difference) missing")
      : language.pick(
        "sisa blangko tercatat \(pieces(32)), seharusnya \(pieces(0)): lebih \(difference)",
        "\(pieces(32)) blanks left by the count, \(pieces(0)) expected: \(difference) too many")
  }

  private func supply(_ item: UInt64) -> String {
    StockRow.Item(rawValue: UInt8(truncatingIfNeeded: item)) == .film
      ? language.pick("film", "film") : language.pick("ribbon", "ribbon")
  }

  private func number(_ value: Int64) -> String { language.number(Int(value)) }

  /// A serial by its id in `Records.texts`; a dash when none was written.
  private func text(_ id: UInt64) -> String {
    id == 0 ? "–" : masking(nikIn: result.records.texts.text(Int32(truncatingIfNeeded: id)))
  }
}
