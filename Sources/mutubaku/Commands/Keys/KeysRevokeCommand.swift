import ArgumentParser
import Fundamentals
import Handover

struct KeysRevokeCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "Cabut kunci, atau perbarui tanggal daftar pencabutan / Revoke a key, or renew the date of the revocation list.",
    discussion: """
      Tanpa kunci: daftar yang sama dengan tanggal hari ini. Sesudahnya bagikan lagi: mutubaku keys export
      Without a key: the same list with today's date. Then hand it out anew: mutubaku keys export
      """)

  enum Reason: String, ExpressibleByArgument, CaseIterable {
    case lost, replaced, wrongHands = "wrong-hands", other

    var recorded: RevocationRecord.Reason {
      switch self {
      case .lost: .lost
      case .replaced: .replaced
      case .wrongHands: .wrongHands
      case .other: .other
      }
    }
  }

  @Argument(help: "Kunci (A1B2 C3D4 …) atau nama pos / Key id or name of a station.")
  var key: String?

  @Option(
    help:
      "Segel sejak saat itu tidak berlaku (2025-02-28, 2025-02-28T14:30), bila bukan sekarang / Seals from then on do not count."
  )
  var since: RevocationStart?

  @Option(help: "Alasan: lost, replaced, wrong-hands, other / Reason.")
  var reason: Reason = .other

  @OptionGroup var options: KeyOptions
  @OptionGroup var speech: Speech

  func validate() throws {
    guard key != nil || since == nil else { throw ValidationError("--since: hanya dengan kunci / only with a key") }
  }

  func run() throws {
    Interruption.watch()
    let folder = options.folder
    let now = SealClock.now
    guard let key else {
      try folder.renewList(office: options.office(), moment: now)
      return Terminal.say(speech("Daftar pencabutan diperbarui.", "The revocation list was renewed."))
    }
    let id = try folder.keyID(key)
    let zone = try folder.trust.zone
    let from = since?.seconds(in: zone) ?? now
    try folder.revoke(id, from: from, reason: reason.recorded, office: options.office(), moment: now)
    Terminal.say(speech("Kunci \(id.text) dicabut.", "Key \(id.text) was revoked."))
  }
}
