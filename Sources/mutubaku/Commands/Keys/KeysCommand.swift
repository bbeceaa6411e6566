import ArgumentParser
import Foundation
import Fundamentals
import Handover

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Kunci kantor dan pos untuk segel tanda terima / Keys of office and stations for sealing receipts.",
    discussion: """
      Kunci kantor dibuat sekali dan disimpan terpisah (USB di brankas); ia menjamin kunci pos yang berlaku sebentar. Yang umum \
      (kepercayaan.json) boleh dibagikan. Segel ini bukan tanda tangan elektronik (TTE) dan tidak menggantikan tanda tangan.
      The office's key is made once and kept apart (a USB stick in the safe); it vouches for stations' keys, which hold for a \
      short time. What is public (kepercayaan.json) may be handed out. This seal is no electronic signature of the state (TTE).
      """,
    subcommands: [
      KeysCreateCommand.self, KeysRotateCommand.self, KeysRevokeCommand.self, KeysExportCommand.self, KeysListCommand.self,
    ])
}

/// What all commands about keys have in common.
struct KeyOptions: ParsableArguments {
  @Option(help: "Folder kunci / The folder of keys.", completion: .directory)
  var keys: String = KeyFolder.standard

  @Option(
    help: "Berkas frasa sandi kunci kantor / The file with the passphrase of the office's key.", completion: .file())
  var passphraseFile: String?

  var folder: KeyFolder { KeyFolder(path: keys) }

  /// The office's key, unlocked.
  func office() throws -> SealSigningKey {
    try folder.unlockOffice { name in
      if let passphraseFile { return try Passphrase.read(passphraseFile) }
      return try Passphrase.ask("Frasa sandi kunci kantor / Passphrase of the office's key: \(name): ")
    }
  }
}

/// Which key is to be made, and for how long it counts.
struct NewKeyOptions: ParsableArguments {
  @Option(help: "Nama pos / Name of the station.")
  var station: String?

  @Option(help: "Berlaku sejak (2025-02-28), bila bukan hari ini / First day, if not today.")
  var from: LocalDate?

  @Option(help: "Berlaku sekian hari: pos 90, kantor 3653 / Days that it counts: a station 90, the office 3653.")
  var days: Int?

  @Option(help: "Berkas frasa sandi kunci baru / The file with the passphrase of the new key.", completion: .file())
  var newPassphraseFile: String?

  func validate() throws {
    guard 1...(station == nil ? 7306 : 400) ~= days ?? 1 else {
      throw ValidationError("--days: pos / station 1 … 400, kantor / office 1 … 7306")
    }
    guard station?.isEmpty != true else { throw ValidationError("--station: nama / name") }
  }

  func range(in zone: Zone) -> ClosedRange<LocalDate> {
    let first = from ?? Instant(microseconds: Int64(SealClock.now) * 1_000_000).date(in: zone)
    let count = days ?? (station == nil ? 3653 : 90)
    return first...LocalDate(days: first.days + Int32(count) - 1)
  }

  func passphrase(for name: String) throws -> String { try Passphrase.new(for: name, file: newPassphraseFile) }
}

/// The computer's clock, in seconds since 1970: only keys and seals look at it, never an audit.
enum SealClock {
  static var now: Int { Int(Date().timeIntervalSince1970) }
}
