import ArgumentParser
import Fundamentals
import Handover

struct KeysRotateCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "Ganti kunci pos (--station) atau kantor / Replace a station's key (--station) or the office's.",
    discussion: """
      Kunci pos yang lama dicabut mulai sekarang. Kunci kantor yang lama menjamin yang baru, sehingga halaman periksa yang \\
      sudah dibagikan tetap mengenalnya; berkasnya tetap ada di sebelah yang baru.
      The old key of a station is revoked from now on. The office's old key vouches for the new one, so that verifier pages \\
      handed out before still know it; its file stays beside the new one.
      """)

  @OptionGroup var new: NewKeyOptions
  @OptionGroup var options: KeyOptions
  @OptionGroup var speech: Speech

  func validate() throws { try new.validate() }

  func run() throws {
    let folder = options.folder
    let office = try options.office()
    let days = new.range(in: try folder.trust.zone)
    if let station = new.station {
      let key = try folder.rotateStation(
        station, days: days, office: office, passphrase: new.passphrase(for: station), moment: SealClock.now)
      return Terminal.say(speech("Kunci baru pos \(station): \(key.id.text)", "New key of station \(station): \(key.id.text)"))
    }
    let name = try folder.office().name
    let key = try folder.rotateOffice(office: office, days: days, passphrase: new.passphrase(for: name))
    Terminal.say(
      speech(
        "Kunci baru kantor: \(key.id.text)\nSidik kunci: \(key.fingerprint)\nBagikan lagi: mutubaku keys export",
        "New key of the office: \(key.id.text)\nFingerprint: \(key.fingerprint)\nHand out anew: mutubaku keys export"))
  }
}
