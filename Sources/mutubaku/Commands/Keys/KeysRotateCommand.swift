import ArgumentParser
import Fundamentals
import Handover

struct KeysRotateCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate",
    abstract: "Ganti kunci pos (--station) atau kantor (--office) / Replace the key of a station or of the office.",
    discussion: """
      Kunci pos yang lama dicabut mulai sekarang. Kunci kantor yang lama menjamin yang baru, sehingga halaman periksa yang \
      sudah dibagikan tetap mengenalnya; berkasnya tetap ada di sebelah yang baru.
      The old key of a station is revoked from now on. The office's old key vouches for the new one, so that verifier pages \
      handed out before still know it; its file stays beside the new one.
      """)

  @Flag(help: "Ganti kunci kantor / Replace the office's key.")
  var office = false

  @OptionGroup var new: NewKeyOptions
  @OptionGroup var options: KeyOptions
  @OptionGroup var speech: Speech

  func validate() throws {
    guard office == (new.station == nil) else { throw ValidationError("--office, --station: salah satu / one of them") }
    try new.validate()
  }

  func run() throws {
    Interruption.watch()
    let folder = options.folder
    let office = try options.office()
    let days = new.range(in: try folder.trust.zone)
    if let station = new.station {
      _ = try folder.station(station)
      let (name, key) = try folder.rotateStation(
        station, days: days, office: office, passphrase: new.passphrase(for: station), moment: SealClock.now)
      return Terminal.say(
        speech(
          "Kunci baru pos \(name): \(key.id.text)\nBagikan lagi: mutubaku keys export",
          "New key of station \(name): \(key.id.text)\nHand out anew: mutubaku keys export"))
    }
    let name = try folder.office().name
    let key = try folder.rotateOffice(office: office, days: days, passphrase: new.passphrase(for: name))
    Terminal.say(
      speech(
        "Kunci baru kantor: \(key.id.text)\nSidik kunci: \(key.fingerprint)\nBagikan lagi: mutubaku keys export",
        "New key of the office: \(key.id.text)\nFingerprint: \(key.fingerprint)\nHand out anew: mutubaku keys export"))
  }
}
