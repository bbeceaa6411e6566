import Yams

/// A word list file: one flat YAML mapping of keys to texts.
struct WordList {
  private struct Entry {
    var text: String
    var mark: Mark?
  }

  private let file: String
  private var entries: [String: Entry] = [:]

  init(_ yaml: String, file: String) throws {
    self.file = file
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw Self.readable(error, file: file)
    }
    guard let root else { return }
    guard let mapping = root.mapping else { throw Self.error(.notFlat, file: file, root.mark) }
    for (key, value) in mapping {
      guard case .scalar(let name) = key else { throw Self.error(.notFlat, file: file, key.mark) }
      guard case .scalar(let text) = value else { throw Self.error(.notAText(key: name.string), file: file, value.mark) }
      entries[name.string] = Entry(text: text.string, mark: key.mark)
    }
  }

  var texts: [String: String] { entries.mapValues(\.text) }

  /// Throws when this list has a key, or a key's text a placeholder, that the built-in list has not.
  func check(against builtin: WordList) throws {
    for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
      guard let known = builtin.entries[key] else { throw Self.error(.unknownKey(key), file: file, entry.mark) }
      let names = WordTemplate(known.text).placeholders
      if let name = WordTemplate(entry.text).placeholders.first(where: { !names.contains($0) }) {
        throw Self.error(.unknownPlaceholder(name, key: key), file: file, entry.mark)
      }
    }
  }

  private static func error(_ reason: ReportingError.Reason, file: String, _ mark: Mark?) -> ReportingError {
    ReportingError(reason, file: file, line: mark?.line, column: mark?.column)
  }

  private static func readable(_ error: YamlError, file: String) -> ReportingError {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      return Self.error(.notYAML(problem), file: file, mark)
    case .duplicatedKeysInMapping(_, let context):
      return Self.error(.notYAML("duplicated key"), file: file, context.mark)
    default:
      return Self.error(.notYAML("unreadable"), file: file, nil)
    }
  }
}
