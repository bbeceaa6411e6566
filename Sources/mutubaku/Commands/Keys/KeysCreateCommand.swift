import ArgumentParser
import Fundamentals
import Handover

struct KeysCreateCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "create", abstract: "Buat kunci kantor (--office) atau pos (--station) / Make a key of the office or a station.")

  @Option(help: "Nama kantor, untuk kunci kantor / Name of the office, for its key.")
  var office: String?

  @Option(help: "Zona waktu kantor / The office's time zone.")
  var zone: String = Zone.makassar.name

  @OptionGroup var new: NewKeyOptions
  @OptionGroup var options: KeyOptions
  @OptionGroup var speech: Speech

  func validate() throws {
    guard (office == nil) != (new.station == nil) else { throw ValidationError("--office, --station: salah satu / one of them") }
    guard office?.isEmpty != true else { throw ValidationError("--office: nama / name") }
    guard Zone(named: zone) != nil else { throw ValidationError("--zone: Asia/Jakarta, Asia/Makassar, Asia/Jayapura") }
    try new.validate()
  }

  func run() throws {
    Interruption.watch()
    let folder = options.folder
    if let station = new.station {
      let office = try options.office()
      let days = new.range(in: try folder.trust.zone)
      let key = try folder.createStation(station, days: days, office: office, passphrase: new.passphrase(for: station))
      return Terminal.say(
        speech(
          "Kunci pos \(station): \(key.id.text), berlaku \(speech.language.date(days.lowerBound)) s.d. \(speech.language.date(days.upperBound))",
          "Key of station \(station): \(key.id.text), valid \(days.lowerBound.iso) to \(days.upperBound.iso)"))
    }
    let name = office ?? ""
    let key = try folder.createOffice(
      name, zone: Zone(named: zone) ?? .makassar, passphrase: new.passphrase(for: name), moment: SealClock.now)
    Terminal.say(
      speech(
        """
        Kunci kantor \(name): \(key.id.text)
        Sidik kunci, untuk surat tugas: \(key.fingerprint)
        Simpan salinan \(folder.officePath) dan frasa sandinya di tempat terpisah: tanpa keduanya tidak ada kunci pos baru.
        """,
        """
        Key of the office \(name): \(key.id.text)
        Fingerprint, for letters of assignment: \(key.fingerprint)
        Keep a copy of \(folder.officePath) and its passphrase apart: without both there are no new keys for stations.
        """))
  }
}
