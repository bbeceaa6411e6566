public import ArgumentParser
public import Fundamentals

/// A command whose messages come in the language that the caller chose.
protocol SpeakingCommand: ParsableCommand {
  var speech: Speech { get }
}

/// The choice of language.
struct Speech: ParsableArguments {
  @Option(name: .shortAndLong, help: "Bahasa: id atau en / Language: id or en.")
  var language: Language = .indonesian

  /// Picks the text of the chosen language.
  func callAsFunction(_ indonesian: String, _ english: String) -> String { language.pick(indonesian, english) }
}

extension Language: ExpressibleByArgument {}
