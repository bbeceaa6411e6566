import CivilRegistry
import Fundamentals
import Handover
import Reporting

/// What is known of a key, in words.
struct SignerText {
  let trust: Trust
  /// Today, for the age of the revocation list.
  let today: LocalDate
  let language: Language

  private func say(_ indonesian: String, _ english: String) -> String { language.pick(indonesian, english) }

  /// Text from a receipt: harmless and without a NIK in full.
  func safe(_ text: String) -> String { SafeText.shown(masking(nikIn: text), language: language) }

  func moment(_ seconds: Int) -> String {
    language.moment(Instant(microseconds: Int64(seconds) * 1_000_000), in: trust.zone)
  }

  func lines(_ signer: Signer) -> [String] {
    var lines = [signer.id.text + (signer.name.isEmpty ? "" : " (\(safe(signer.name)))") + ", " + standing(signer.standing)]
    if let office = signer.office {
      lines.append(
        say("dijamin \(safe(office.name)), sidik ", "vouched for by \(safe(office.name)), fingerprint ") + office.key.fingerprint)
    }
    if let first = signer.firstDay, let last = signer.lastDay {
      lines.append(
        say(
          "berlaku \(language.date(first)) s.d. \(language.date(last))", "valid \(language.date(first)) to \(language.date(last))"
        ))
    }
    if let later = signer.laterRevocation {
      lines.append(
        say(
          "dicabut kemudian, \(moment(later.from)) (\(later.reason.name(in: language)))",
          "revoked later, \(moment(later.from)) (\(later.reason.name(in: language)))"))
    }
    if let list = trust.revocationList {
      let day = Instant(microseconds: Int64(list.moment) * 1_000_000).date(in: trust.zone)
      lines.append(
        say(
          "daftar pencabutan \(language.date(day)), umur \(today.days - day.days) hari",
          "revocation list of \(language.date(day)), \(today.days - day.days) days old"))
    } else {
      lines.append(
        say("tanpa daftar pencabutan: kunci yang dicabut tidak ketahuan", "no revocation list: revoked keys go unnoticed"))
    }
    return lines
  }

  func standing(_ standing: Signer.Standing) -> String {
    switch standing {
    case .good: say("berlaku saat menyegel", "valid when it sealed")
    case .unknown:
      say(
        "tidak dijamin kantor mana pun yang dikenal; sebut --trust kepercayaan.json",
        "vouched for by no office that is known; name --trust kepercayaan.json")
    case .notYetValid: say("belum berlaku saat menyegel", "not yet valid when it sealed")
    case .expired: say("sudah kedaluwarsa saat menyegel", "expired when it sealed")
    case .revoked(let from, let reason):
      say(
        "dicabut sejak \(moment(from)) (\(reason.name(in: language)))",
        "revoked from \(moment(from)) on (\(reason.name(in: language)))")
    }
  }
}
