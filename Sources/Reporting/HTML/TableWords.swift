/// The words of `tabel.js`, which carries none of its own: `data-` attributes of its script element.
struct TableWords {
  private static let keys = [
    ("tools", "table-tools"), ("search", "table-search"), ("all", "table-all"), ("mark", "table-mark"),
    ("reset", "table-reset"), ("export", "table-export"), ("count", "table-count"), ("elsewhere", "table-elsewhere"),
    ("page", "table-page"), ("part", "table-part"), ("silent", "not-assessed"), ("markviolation", "severity-violation"),
    ("markwarning", "severity-warning"), ("marknote", "severity-note"), ("markok", "compliant"), ("markmuted", "not-assessed"),
  ]

  let attributes: String

  init(_ words: Words) {
    attributes = TableWords.keys.map { name, key in " data-\(name)=\"\(HTMLEscaping.escaped(words(key)))\"" }.joined()
  }
}
