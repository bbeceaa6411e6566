import ArgumentParser
import Fundamentals
import Handover
import Reporting

struct KeysListCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Daftar kunci / List the keys.")

  @OptionGroup var options: KeyOptions
  @OptionGroup var speech: Speech

  func run() throws {
    let trust = try options.folder.trust
    guard !trust.roots.isEmpty else { throw KeyError(.noOffice, path: options.keys) }
    let language = speech.language
    for root in trust.roots {
      let name = SafeText.shown(root.name, language: language)
      Terminal.say(
        speech(
          "Kantor \(name): \(root.key.id.text), sidik \(root.key.fingerprint)",
          "Office \(name): \(root.key.id.text), fingerprint \(root.key.fingerprint)"))
    }
    let list = trust.revocationList
    let today = Instant(microseconds: Int64(SealClock.now) * 1_000_000).date(in: trust.zone)
    for certificate in trust.certificates.compactMap({ CertificateRecord($0) }) {
      let entry = list?.entries.first { $0.key == certificate.key.id }
      let state =
        entry != nil
        ? speech("dicabut", "revoked")
        : today > certificate.lastDay
          ? speech("kedaluwarsa", "expired")
          : today < certificate.firstDay ? speech("belum berlaku", "not yet valid") : speech("berlaku", "valid")
      let role = certificate.role == .station ? speech("Pos", "Station") : speech("Kantor, pengganti", "Office, successor")
      Terminal.say(
        "\(role) \(SafeText.shown(certificate.name, language: language)): \(certificate.key.id.text), \(language.date(certificate.firstDay)) – \(language.date(certificate.lastDay)), \(state)"
      )
    }
    guard let list else { return Terminal.say(speech("Tidak ada daftar pencabutan.", "There is no revocation list.")) }
    let day = Instant(microseconds: Int64(list.moment) * 1_000_000).date(in: trust.zone)
    Terminal.say(
      speech(
        "Daftar pencabutan nomor \(list.sequence), \(language.date(day)), umur \(today.days - day.days) hari",
        "Revocation list number \(list.sequence), \(language.date(day)), \(today.days - day.days) days old"))
  }
}
