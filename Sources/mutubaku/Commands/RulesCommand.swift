import ArgumentParser
import Fundamentals
import Reporting

struct RulesCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Tampilkan rujukan aturan / Print the rule reference (Markdown).")

  @OptionGroup var speech: Speech

  func run() throws { Terminal.say(RuleReference.markdown(in: speech.language)) }
}
