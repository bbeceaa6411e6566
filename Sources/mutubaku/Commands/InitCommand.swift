import Archive
import ArgumentParser
import Fundamentals

struct InitCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Buat arsip kosong: tabel berkepala kolom dan arsip.yaml / Make an empty archive: headed tables and arsip.yaml.")

  @Argument(help: "Folder baru atau kosong / A new or empty folder.", completion: .directory)
  var directory: String

  @OptionGroup var speech: Speech

  func run() throws {
    try ArchiveTemplate.write(to: directory)
    Terminal.say(
      speech(
        "Arsip kosong: \(directory). Isi tabelnya, lalu: mutubaku audit \(directory) --output laporan",
        "Empty archive: \(directory). Fill in its tables, then: mutubaku audit \(directory) --output report"))
  }
}
