import ArgumentParser
import Foundation
import Fundamentals
import Reporting
import Sampling

struct DemoCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Coba satu musim rekaan: arsip, audit, laporan / Try an invented season: archive, audit, report.")

  @Option(name: .shortAndLong, help: "Folder percobaan / The folder to work in.", completion: .directory)
  var output = "demo"

  @OptionGroup var speech: Speech

  /// Two school years of a regency, with the logs of all devices.
  private static let season = SampleOptions(students: 5_000, seed: 2025, dirty: true, logs: true)

  func run() throws {
    Interruption.watch()
    let archive = output + "/arsip"
    guard mkdir(output, 0o755) == 0 || errno == EEXIST else { throw SampleFolderError(path: output, reason: errno) }
    let sample = SampleFolder(archive)
    if !sample.exists {
      let line = ProgressLine(quiet: false)
      defer { line.clear() }
      try sample.write(DemoCommand.season, progress: line.stage(speech("Membuat contoh", "Making the sample")))
    }
    var run = AuditRun(archive: archive, output: output + "/situs")
    run.site = SiteBuilder.Options(language: speech.language)
    let summary = try run.run()
    Terminal.say(summary.text(in: speech.language))
    Terminal.say(
      speech(
        "\nBuka \(summary.first); arsipnya di \(archive).", "\nOpen \(summary.first); the archive is in \(archive)."))
  }
}
