/// Finds templates that take in others which do not exist, or that take in themselves and would never end.
struct PartialCheck {
  /// `{{> name}}` or `{{< name}}` in a template.
  private struct Use {
    var name: String
    var line: Int
    var column: Int
  }

  private let uses: [String: [Use]]
  private let files: [String: String]

  /// Takes the text and the file of each template by its name.
  init(texts: [String: String], files: [String: String]) {
    uses = texts.mapValues(Self.uses)
    self.files = files
  }

  /// Throws a ``ReportingError`` for the first such template in order of name.
  func check() throws {
    for (name, used) in uses.sorted(by: { $0.key < $1.key }) {
      for use in used {
        if uses[use.name] == nil { throw error(.missingPartial(use.name), in: name, use) }
        if reaches(name, from: use.name) { throw error(.endlessPartial(use.name), in: name, use) }
      }
    }
  }

  private func reaches(_ goal: String, from start: String) -> Bool {
    var seen: Set<String> = []
    var open = [start]
    while let name = open.popLast() {
      if name == goal { return true }
      if seen.insert(name).inserted { open += uses[name]?.map(\.name) ?? [] }
    }
    return false
  }

  private func error(_ reason: ReportingError.Reason, in name: String, _ use: Use) -> ReportingError {
    ReportingError(reason, file: files[name] ?? name, line: use.line, column: use.column)
  }

  private static func uses(_ text: String) -> [Use] {
    let bytes = Array(text.utf8)
    var tags = MustacheTags(bytes)
    var uses: [Use] = []
    while let tag = tags.next() {
      guard let first = tag.first, first == UInt8(ascii: "<") || first == UInt8(ascii: ">") else { continue }
      let name = String(decoding: tag.dropFirst().trimmed, as: UTF8.self)
      guard !name.isEmpty, !name.contains(where: { $0.isWhitespace || "{}*".contains($0) }) else { continue }
      let above = bytes[..<(tags.place.lowerBound - 2)]
      let line = above.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last ?? []
      uses.append(
        Use(
          name: name, line: above.count { $0 == UInt8(ascii: "\n") } + 1,
          column: String(decoding: line, as: UTF8.self).count + 1))
    }
    return uses
  }
}
