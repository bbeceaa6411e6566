import Foundation
import Fundamentals

/// The man page `mutubaku(1)`, made from what the argument parser knows of every command.
struct ManualPage {
  /// The part of the parser's description that a man page shows.
  private struct Dump: Decodable { var command: Command }

  private struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?
  }

  private let root: Command

  init(helpDump: String) throws {
    root = try JSONDecoder().decode(Dump.self, from: Data(helpDump.utf8)).command
  }

  var text: String {
    var lines = [
      ".TH MUTUBAKU 1 \"\" \"mutubaku \(Version.current)\"", ".SH NAME",
      "mutubaku \\- \(ManualPage.escaped(root.abstract ?? ""))",
    ]
    lines += [".SH SYNOPSIS"] + commands.map { ".br\n\(synopsis($0.path, $0.command))" }
    lines += [".SH DESCRIPTION", ManualPage.paragraphs(root.discussion ?? "")]
    for (path, command) in commands {
      lines += [".SH \(path.joined(separator: " ").uppercased())", ManualPage.escaped(command.abstract ?? "")]
      if let discussion = command.discussion { lines += [".PP", ManualPage.paragraphs(discussion)] }
      for argument in arguments(command) { lines += [".TP", heading(argument), description(argument)] }
    }
    return lines.joined(separator: "\n")
  }

  /// Every command that does something by itself, with the words that call it.
  private var commands: [(path: [String], command: Command)] { ManualPage.leaves(root, path: []) }

  private static func leaves(_ command: Command, path: [String]) -> [(path: [String], command: Command)] {
    let path = path + [command.commandName]
    let children = (command.subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
    return children.isEmpty ? [(path, command)] : children.flatMap { leaves($0, path: path) }
  }

  private func arguments(_ command: Command) -> [Argument] {
    (command.arguments ?? []).filter { argument in
      argument.shouldDisplay && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
  }

  private func synopsis(_ path: [String], _ command: Command) -> String {
    let parts = arguments(command).map { argument in
      let text = argument.kind == "positional" ? value(argument) : names(argument).last.map { $0 + suffix(argument) } ?? ""
      return argument.isOptional ? "[\(text)]" : text
    }
    return "\\fB\(path.joined(separator: " "))\\fR \(parts.joined(separator: " "))"
  }

  private func heading(_ argument: Argument) -> String {
    argument.kind == "positional" ? value(argument) : names(argument).joined(separator: ", ") + suffix(argument)
  }

  private func names(_ argument: Argument) -> [String] {
    (argument.names ?? []).sorted { $0.name.count < $1.name.count }.map {
      "\\fB\(ManualPage.escaped(($0.kind == "short" ? "-" : "--") + $0.name))\\fR"
    }
  }

  private func suffix(_ argument: Argument) -> String { argument.kind == "option" ? " " + value(argument) : "" }

  private func value(_ argument: Argument) -> String { "\\fI\(ManualPage.escaped(argument.valueName ?? ""))\\fR" }

  private func description(_ argument: Argument) -> String {
    // The number of threads follows the machine, and a man page does not.
    let given = argument.valueName == "threads" ? nil : argument.defaultValue
    return ManualPage.escaped([argument.abstract, given.map { "(\($0))" }].compactMap { $0 }.joined(separator: " "))
  }

  private static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ".PP" : escaped(String($0)) + "\n.br" }
      .joined(separator: "\n")
  }

  /// Text that roff shows letter by letter.
  private static func escaped(_ text: String) -> String {
    let text = text.replacingOccurrences(of: "\\", with: "\\e").replacingOccurrences(of: "-", with: "\\-")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
