import ArgumentParser
import Foundation
import Fundamentals
import Handover
import Reporting

struct KeysExportCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Tulis yang boleh dibagikan: kepercayaan.json dan halaman periksa / Write what may be handed out.",
    discussion: """
      verify.html dibuka sekolah dari USB tanpa jaringan; kepercayaan.json untuk arsip dan mutubaku verify.
      Schools open verify.html from a USB stick, without a network; kepercayaan.json is for archives and mutubaku verify.
      """)

  @Argument(help: "Folder tujuan; berkas lama diganti / The folder; older files give way.", completion: .directory)
  var folder: String

  @Option(help: "Folder templat kantor / The office's own templates.", completion: .directory)
  var templates: String?

  @OptionGroup var options: KeyOptions
  @OptionGroup var speech: Speech

  func run() throws {
    let trust = try options.folder.trust
    guard let root = trust.roots.last else { throw KeyError(.noOffice, path: options.keys) }
    let page = try VerifierPage(templates: TemplateSet(folder: templates)).html(trust)
    guard !page.isEmpty else { throw NamedFileError(path: "site/" + VerifierPage.fileName, error: nil) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, bytes) in [(Trust.fileName, trust.json), (VerifierPage.fileName, page)] {
      let output = try FileOutput("\(folder)/\(name)", replacing: true)
      defer { output.discard() }
      try output.write(bytes)
      try output.commit()
      Terminal.say("\(folder)/\(name)")
    }
    Terminal.say(
      speech("Sidik kunci kantor, untuk surat tugas: ", "Fingerprint of the office's key, for letters of assignment: ")
        + root.key.fingerprint)
  }
}
