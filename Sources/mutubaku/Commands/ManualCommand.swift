import ArgumentParser
import Fundamentals

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Tampilkan halaman man / Print the man page.", shouldDisplay: false)

  func run() throws { Terminal.say(try ManualPage(helpDump: Mutubaku._dumpHelp()).text) }
}
