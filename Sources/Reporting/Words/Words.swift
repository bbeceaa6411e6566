package import Fundamentals

/// The words and sentences of one language, from `templates/kata/`. An office's own list replaces single keys.
package struct Words: Sendable {
  package let language: Language
  private let texts: [String: WordTemplate]

  /// Throws a ``ReportingError`` when the office's list is not readable, or has keys or placeholders that do not exist.
  package init(language: Language, templates: TemplateSet) throws {
    self.language = language
    let path = "templates/kata/\(language.rawValue).yaml"
    let builtin = try WordList(BuiltinFiles.text(path) ?? "", file: path)
    var texts = builtin.texts
    if templates.isOwn(path), let own = try templates.text(path) {
      let chosen = try WordList(own, file: templates.displayPath(path))
      try chosen.check(against: builtin)
      texts.merge(chosen.texts) { $1 }
    }
    self.texts = texts.mapValues { WordTemplate($0) }
  }

  /// The text of a key with its placeholders filled in: `words("found", ["n": "3"])`.
  ///
  /// An unknown key shows itself as `⟦key⟧`, and a placeholder without a value stays as it is.
  package func callAsFunction(_ key: String, _ values: [String: String] = [:]) -> String {
    guard let template = texts[key] else { return "⟦\(key)⟧" }
    return values.isEmpty ? template.text : template.filled(values)
  }

  /// Every key, in order.
  package var keys: [String] { texts.keys.sorted() }

  /// The names in braces in a key's text.
  package func placeholders(_ key: String) -> Set<String> {
    Set(texts[key]?.placeholders ?? [])
  }

  /// The texts that need no values, for templates.
  var plainTexts: [String: String] { texts.filter { $0.value.placeholders.isEmpty }.mapValues(\.text) }
}
