import ArgumentParser
import Foundation
import Fundamentals

/// The command line. Exit codes (decision 81): 0 done, 1 findings over the threshold, 3 some file unread, 64 usage,
/// 70 own fault.
@main
struct Mutubaku: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutubaku",
    abstract: "Periksa pelaksanaan SOP dari catatan / Audit records against a standard operating procedure.",
    discussion: """
      Audit: mutubaku audit ARSIP --output SITUS
      Arsip baru / New archive: mutubaku init ARSIP
      Contoh / Example: mutubaku demo

      Kode keluar / Exit codes: 0 selesai / done; 1 ada temuan setingkat --fail-on / findings reach --fail-on;
      3 ada berkas tak terbaca / some file unread; 64 salah pakai / usage; 70 kesalahan program atau komputer / own fault.
      """,
    version: "mutubaku \(Version.current)",
    subcommands: [
      AuditCommand.self, SessionCommand.self, ExportCommand.self, ProcedureCommand.self, SampleCommand.self, InitCommand.self,
      DemoCommand.self, RulesCommand.self, PDFCommand.self, ReceiptCommand.self, CountersignCommand.self, VerifyCommand.self,
      KeysCommand.self,
      BenchCommand.self, ManualCommand.self,
    ])

  static func main() {
    var language = Language.indonesian
    do {
      var command = try parseAsRoot()
      if let speaking = command as? any SpeakingCommand { language = speaking.speech.language }
      try command.run()
    } catch let error as any ReadableError {
      Interruption.giveWay()
      Terminal.complain(error.message(in: language), in: language)
      Foundation.exit(ExitStatus(error).code)
    } catch let error as CocoaError {
      Interruption.giveWay()
      Terminal.complain(FileSystemError(error).message(in: language), in: language)
      Foundation.exit(ExitStatus.fault.code)
    } catch {
      Interruption.giveWay()
      let code = exitCode(for: error)
      // Whatever is neither a request for help, a usage error nor a code of our own is a fault of this program.
      guard code == .failure, !(error is ExitCode) else { exit(withError: error) }
      Terminal.complain("\(type(of: error))", in: language)
      Foundation.exit(ExitStatus.fault.code)
    }
  }
}
