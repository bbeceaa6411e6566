package import Audit
import CivilRegistry
package import Fundamentals
import Procedure
import Records

/// The sentence of a finding: what was measured and what was expected, without names and without NIKs.
package struct FindingText: Sendable {
  private let result: AuditResult
  private let language: Language

  package init(_ result: AuditResult, _ language: Language) {
    self.result = result
    self.language = language
  }

  /// One sentence without a full stop.
  package func message(_ finding: Finding) -> String {
    let measured = Int(finding.measured == Finding.none ? 0 : finding.measured)
    let limit = Int(finding.limit == Finding.none ? 0 : finding.limit)
    switch finding.rule {
    case .timeOverLimit:
      return language.pick(
        "berlangsung \(duration(measured)), lewat \(duration(measured - limit)) dari batas \(duration(limit))",
        "took \(duration(measured)), \(duration(measured - limit)) over the limit of \(duration(limit))")
    case .timestampMissing:
      switch finding.detail {
      case 1: return language.pick("waktu mulai tidak dicatat", "no start time was recorded")
      case 2: return language.pick("waktu selesai tidak dicatat", "no end time was recorded")
      default: return language.pick("waktu mulai dan selesai tidak dicatat", "neither start nor end was recorded")
      }
    case .timeReversed:
      return language.pick(
        "selesai \(duration(-measured)) sebelum mulai", "ends \(duration(-measured)) before it starts")
    case .paceImplausible:
      return language.pick(
        "hanya \(duration(measured)); pekerjaan ini butuh sedikitnya \(duration(limit))",
        "only \(duration(measured)); this work takes at least \(duration(limit))")
    case .paceOverlap:
      return language.pick(
        "petugas yang sama mengerjakan dua siswa sekaligus selama \(duration(measured))",
        "the same officer served two students at once for \(duration(measured))")
    case .completenessMissing:
      return language.pick("tidak ada: \(items(finding.detail))", "missing: \(items(finding.detail))")
    case .outputMissing:
      return language.pick("keluaran tidak dicatat: \(items(finding.detail))", "output not recorded: \(items(finding.detail))")
    case .roleUnauthorised:
      return language.pick("petugas tidak memegang peran untuk langkah ini", "the officer holds no role for this step")
    case .roleUnknown:
      return finding.officers == 0
        ? language.pick("petugas tidak dicatat", "no officer was recorded")
        : language.pick("petugas tidak ada dalam daftar petugas", "the officer is not in the officer list")
    case .flowSkipped:
      return language.pick(
        "langkah \(number(Int(finding.step))) terlewati \(around(finding.detail))",
        "step \(number(Int(finding.step))) was skipped \(around(finding.detail))")
    case .flowUnexpected:
      return language.pick(
        "langkah \(number(Int(finding.step))) tidak pada tempatnya \(around(finding.detail))",
        "step \(number(Int(finding.step))) is out of place \(around(finding.detail))")
    case .flowPrecedence:
      return finding.detail == 0
        ? language.pick(
          "mulai \(duration(measured)) sebelum persiapan peralatan selesai",
          "started \(duration(measured)) before the equipment was ready")
        : language.pick(
          "penyerahan mulai \(duration(measured)) sebelum kartu selesai dicetak",
          "the handover started \(duration(measured)) before the card was printed")
    case .recordedUnderAge:
      return language.pick("direkam pada umur \(measured) tahun", "recorded at the age of \(measured)")
    case .printedUnderAge:
      return language.pick(
        "dicetak pada umur \(measured) tahun dan belum pernah kawin", "printed at the age of \(measured), never married")
    case .printedBeforeReady:
      return language.pick("status saat dicetak: \(status(finding.detail))", "status when printed: \(status(finding.detail))")
    case .recordedAgain:
      return language.pick("sudah pernah direkam sebelumnya", "had been recorded before")
    case .clockDrift, .clockStep, .clockUnset, .clockWholeHour:
      return ClockFindingText(result, language).message(finding)
    case .captureMissing, .captureUnattributed, .printUnrecorded, .printUnwitnessed, .qualityBelowThreshold, .witnessesDisagree:
      return WitnessFindingText(result, language).message(finding)
    case .keyLapsed, .keyUnknown, .markReused, .rowsDiffer, .sealBroken, .sealClock:
      return SealFindingText(result, language).message(finding) ?? finding.rule.rawValue
    case .handoverNumberRepeated where result.receipt(of: finding) != nil:
      return SealFindingText(result, language).message(finding) ?? finding.rule.rawValue
    default:
      return RegisterFindingText(result, language).message(finding)
    }
  }

  private func duration(_ seconds: Int) -> String { language.duration(seconds) }

  private func number(_ step: Int) -> Int { result.procedure.steps[step].number }

  private func items(_ mask: UInt64) -> String {
    result.procedure.items.enumerated().filter { mask >> UInt64($0.offset) & 1 == 1 }.map(\.element.title).joined(separator: ", ")
  }

  /// Between which steps, from positions + 1 packed in two bytes; 0 is the beginning or the end.
  private func around(_ detail: UInt64) -> String {
    let before = Int(detail & 0xFF)
    let after = Int(detail >> 8 & 0xFF)
    switch (before, after) {
    case (0, 0): return language.pick("dalam berkas ini", "in this case")
    case (0, _): return language.pick("sebelum langkah \(number(after - 1))", "before step \(number(after - 1))")
    case (_, 0): return language.pick("sesudah langkah \(number(before - 1))", "after step \(number(before - 1))")
    default:
      return language.pick(
        "antara langkah \(number(before - 1)) dan \(number(after - 1))",
        "between steps \(number(before - 1)) and \(number(after - 1))")
    }
  }

  private func status(_ detail: UInt64) -> String {
    RegisterStatus(rawValue: UInt8(truncatingIfNeeded: detail))?.word ?? "–"
  }
}
