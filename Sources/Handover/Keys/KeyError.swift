import Foundation
package import Fundamentals

/// Why keys cannot be used. No message tells anything secret.
package struct KeyError: ReadableError, Equatable {
  package enum Reason: Sendable, Equatable {
    /// What the system says, as a number of `errno`.
    case system(Int32)
    /// Others than the owner may read it.
    case readableByOthers
    /// No key file, or a damaged one.
    case form
    case wrongPassphrase
    case exists
    /// No office key in the folder.
    case noOffice
    case noStation
    /// Several stations, by name, and none was asked for.
    case severalStations([String])
    case unknownStation(String, known: [String])
    case unknownKey
    /// The clock stands so many seconds before the last seal.
    case clockSetBack(seconds: Int)
    case emptyName
    case trust(ReceiptFileError)
  }

  package let reason: Reason
  /// The file or folder.
  package let path: String

  package init(_ reason: Reason, path: String) {
    self.reason = reason
    self.path = path
  }

  package func message(in language: Language) -> String { path + ": " + text(language) }

  private func text(_ language: Language) -> String {
    switch reason {
    case .system(let code): String(cString: strerror(code))
    case .readableByOthers:
      language.pick(
        "orang lain dapat membaca berkas kunci ini. Jalankan: chmod 600 \(path) (di USB yang tidak mengenal izin: salin dahulu ke folder sendiri)",
        "others can read this key file. Run: chmod 600 \(path) (on a stick without permissions: first copy it to a folder of your own)"
      )
    case .form:
      language.pick(
        "bukan berkas kunci yang utuh. Pakailah salinannya, atau buat kunci baru: mutubaku keys",
        "no complete key file. Use a copy of it, or make a new key: mutubaku keys")
    case .wrongPassphrase:
      language.pick("frasa sandi salah, atau berkasnya diubah", "wrong passphrase, or the file was altered")
    case .exists:
      language.pick(
        "sudah ada. Kunci pengganti dibuat dengan mutubaku keys rotate",
        "exists already. A successor is made with mutubaku keys rotate")
    case .noOffice:
      language.pick(
        "tidak ada kunci kantor di sini. Buat dengan mutubaku keys create --office NAMA, atau sebut foldernya dengan --keys",
        "no office key here. Make one with mutubaku keys create --office NAME, or name its folder with --keys")
    case .noStation:
      language.pick(
        "tidak ada kunci pos di sini. Buat dengan mutubaku keys create --station NAMA, atau sebut foldernya dengan --keys",
        "no station key here. Make one with mutubaku keys create --station NAME, or name its folder with --keys")
    case .severalStations(let names):
      language.pick(
        "ada beberapa pos; pilih dengan --station: \(names.joined(separator: ", "))",
        "several stations; choose with --station: \(names.joined(separator: ", "))")
    case .unknownStation(let name, let known):
      language.pick(
        "tidak ada pos “\(name)”. Yang ada: \(known.isEmpty ? "–" : known.joined(separator: ", "))",
        "no station “\(name)”. There are: \(known.isEmpty ? "–" : known.joined(separator: ", "))")
    case .unknownKey:
      language.pick(
        "tidak ada kunci seperti itu. Lihat mutubaku keys list", "there is no such key. See mutubaku keys list")
    case .clockSetBack(let seconds):
      language.pick(
        "jam komputer \(seconds) detik di belakang segel terakhir pos ini. Betulkan jam komputer, lalu ulangi",
        "the computer's clock is \(seconds) seconds behind this station's last seal. Set the clock right and try again")
    case .emptyName: language.pick("nama harus berisi huruf atau angka", "a name needs letters or digits")
    case .trust(let error): error.message(in: language)
    }
  }
}
