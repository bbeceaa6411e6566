import ArgumentParser
import Fundamentals
import Reporting

struct RulesCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Tampilkan rujukan aturan / Print the rule reference (Markdown).")

  @OptionGroup var speech: Speech

  /// The page ends with its own line break.
  func run() throws { Terminal.say(String(RuleReference.markdown(in: speech.language).dropLast())) }
}
