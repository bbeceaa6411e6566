import Audit
import CivilRegistry
import Fundamentals
import Records

/// Sentences of findings about print jobs and captures; what each rule packs into a finding stands in its file.
struct WitnessFindingText {
  let result: AuditResult
  let language: Language

  init(_ result: AuditResult, _ language: Language) {
    self.result = result
    self.language = language
  }

  /// One sentence without a full stop; the id of the rule for a rule that has no sentence.
  func message(_ finding: Finding) -> String {
    switch finding.rule {
    case .printUnwitnessed:
      language.pick(
        "pencetakan \(text(finding.detail)) tidak ada dalam log, padahal log mencatat \(device(finding)) pada hari itu",
        "print \(text(finding.detail)) is in no log, although a log covers \(device(finding)) on that day")
    case .printUnrecorded:
      language.pick(
        "pekerjaan \(text(finding.detail)) selesai di \(device(finding))\(times(finding)) tanpa catatan pencetakan",
        "job \(text(finding.detail)) was completed on \(device(finding))\(times(finding)) without a recorded print")
    case .witnessesDisagree: disagreement(finding)
    case .captureMissing:
      language.pick(
        "tidak ada jejak alat untuk: \(kinds(finding.detail))", "no device trace of: \(kinds(finding.detail))")
    case .captureUnattributed: unattributed(finding)
    case .qualityBelowThreshold: quality(finding)
    default: finding.rule.rawValue
    }
  }

  /// With the officer's verdict and where it stands: the count of record.
  private func disagreement(_ finding: Finding) -> String {
    let row = result.records.prints[Int(finding.detail)]
    let place = "\(masking(nikIn: result.records.path(of: row.position))):\(row.position.line)"
    let verdict = masking(nikIn: result.records.cells.text(row.word))
    return language.pick(
      """
      spooler mencatat \(text(UInt64(row.id))) selesai, printer menyatakan gagal; catatan petugas: \
      \(verdict.isEmpty ? "–" : verdict) (\(place))
      """,
      """
      the spooler counts \(text(UInt64(row.id))) as completed, the printer aborted it; the officer wrote: \
      \(verdict.isEmpty ? "–" : verdict) (\(place))
      """)
  }

  private func unattributed(_ finding: Finding) -> String {
    let capture = "\(kind(finding.detail >> 8)) \(language.pick("dari", "from")) \(device(finding))"
    switch CaptureAttribution.Reason(rawValue: -Int32(finding.detail & 0xFF)) {
    case .severalWindows:
      return language.pick(
        "\(capture) tanpa NIK cocok dengan beberapa perekaman sekaligus",
        "\(capture) without a NIK fits several recordings at once")
    case .noRecording:
      return language.pick(
        "\(capture) menyebut siswa yang tidak punya catatan perekaman",
        "\(capture) names a student of whom no recording is written down")
    case .outsideWindows:
      return language.pick(
        "\(capture) berada di luar waktu perekaman siswa yang disebut",
        "\(capture) lies outside the recordings of the student it names")
    default:
      return language.pick(
        "\(capture) tanpa NIK tidak cocok dengan perekaman mana pun", "\(capture) without a NIK fits no recording")
    }
  }

  private func quality(_ finding: Finding) -> String {
    let algorithm = masking(nikIn: result.records.cells.text(Int32(truncatingIfNeeded: finding.detail >> 8)))
    let capture = kind(finding.detail & 0xFF) + (algorithm.isEmpty ? "" : " (\(algorithm))")
    return language.pick(
      "mutu \(capture) \(score(finding.measured)), ambang \(score(finding.limit)), diterima tanpa alasan",
      "quality of \(capture) \(score(finding.measured)), threshold \(score(finding.limit)), accepted without a reason")
  }

  private func device(_ finding: Finding) -> String {
    finding.devices == 0 ? "–" : masking(nikIn: result.records.cells.text(finding.devices))
  }

  /// That a job was completed more than once.
  private func times(_ finding: Finding) -> String {
    finding.measured < 2
      ? ""
      : language.pick(
        " \(language.number(Int(finding.measured))) kali", " \(language.number(Int(finding.measured))) times")
  }

  private func kinds(_ mask: UInt64) -> String {
    CaptureTrace.Modality.allCases.filter { mask >> UInt64($0.rawValue) & 1 == 1 }.map { kind(UInt64($0.rawValue)) }
      .joined(separator: ", ")
  }

  private func kind(_ rawValue: UInt64) -> String {
    switch CaptureTrace.Modality(rawValue: UInt8(truncatingIfNeeded: rawValue)) {
    case .fingerprint: language.pick("sidik jari", "fingerprint")
    case .iris: language.pick("iris", "iris")
    case .signature: language.pick("tanda tangan", "signature")
    default: language.pick("foto", "photo")
    }
  }

  /// Millionths as a decimal number without needless zeros.
  private func score(_ millionths: Int64) -> String {
    let whole = (millionths < 0 ? "-" : "") + language.number(Int(millionths.magnitude / 1_000_000))
    var fraction = padded(Int(millionths.magnitude % 1_000_000), 6)[...]
    while fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? whole : whole + language.pick(",", ".") + fraction
  }

  /// A name by its id in `Records.texts`; a dash when none was written.
  private func text(_ id: UInt64) -> String {
    id == 0 ? "–" : masking(nikIn: result.records.texts.text(Int32(truncatingIfNeeded: id)))
  }
}
