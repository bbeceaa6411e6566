package import Yams

/// Reads values out of YAML nodes and gathers every problem on the way, so that one reading shows them all.
package final class NodeReader {
  package private(set) var problems: [ProcedureError.Problem] = []
  /// More would not help anyone; it also bounds the work that a hostile file can cause.
  private static let mostProblems = 100

  /// A value with the place it was read at.
  package struct Located<Value> {
    package var value: Value
    package var place: Place
  }

  private let example: String

  /// - Parameter example: a file to learn from, named where a value has the wrong type.
  package init(example: String = "templates/prosedur/balangan-2020.yaml") { self.example = example }

  /// The values of a mapping by key.
  package struct Fields {
    package let place: Place
    fileprivate let nodes: [String: Node]

    package subscript(key: String) -> Node? { nodes[key] }
  }

  package func report(_ problem: @autoclosure () -> ProcedureError.Problem) {
    if problems.count < NodeReader.mostProblems { problems.append(problem()) }
  }

  package static func place(_ node: Node) -> Place { Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1) }

  /// A mapping with fixed keys; unknown and missing ones are reported.
  package func fields(_ node: Node?, required: [String], optional: [String] = []) -> Fields? {
    guard let node else { return nil }
    guard case .mapping(let mapping) = node else { return wrong(node, .mapping) }
    let known = required + optional
    var nodes: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = text(key) else { continue }
      if known.contains(name) {
        nodes[name] = value
      } else {
        report(.unknownKey(NodeReader.place(key), name, known: known))
      }
    }
    let place = NodeReader.place(node)
    for key in required where nodes[key] == nil { report(.missingKey(place, key)) }
    return Fields(place: place, nodes: nodes)
  }

  /// A mapping whose keys are the file's own words, in the order of the file.
  package func entries(_ node: Node?) -> [(key: Located<String>, value: Node)] {
    guard let node, !isNull(node) else { return [] }
    guard case .mapping(let mapping) = node else { return wrong(node, .mapping) ?? [] }
    return mapping.compactMap { key, value in
      text(key).map { (Located(value: $0, place: NodeReader.place(key)), value) }
    }
  }

  /// A text without blanks at its ends; nil when the node is no scalar or a reference, which are reported.
  package func text(_ node: Node?) -> String? {
    guard let node else { return nil }
    guard case .scalar(let scalar) = node else { return wrong(node, .text) }
    let (text, isReference) = YAMLDocument.text(of: scalar)
    if isReference {
      let place = NodeReader.place(node)
      report(.reference(place.line, place.column))
      return nil
    }
    return trimmed(text)
  }

  /// A text that must say something.
  package func filledText(_ node: Node?) -> Located<String>? {
    guard let node, let text = text(node) else { return nil }
    if text.isEmpty { report(.emptyText(NodeReader.place(node))) }
    return Located(value: text, place: NodeReader.place(node))
  }

  /// The nodes of a list; nothing for an empty place, one for a single text.
  package func list(_ node: Node?) -> [Node] {
    guard let node, !isNull(node) else { return [] }
    switch node {
    case .sequence(let sequence): return Array(sequence)
    case .scalar: return [node]
    default: return wrong(node, .list) ?? []
    }
  }

  /// The texts of a list, none of them empty.
  package func texts(_ node: Node?) -> [Located<String>] { list(node).compactMap(filledText) }

  package func wholeNumber(_ node: Node?, in range: ClosedRange<Int>) -> Located<Int>? {
    guard let node else { return nil }
    guard case .scalar = node, let number = text(node).flatMap({ Int($0) }), range.contains(number) else {
      return wrong(node, .wholeNumber(range))
    }
    return Located(value: number, place: NodeReader.place(node))
  }

  /// One of the product's own words.
  package func word<Word>(_ node: Node?, as: Word.Type) -> Located<Word>?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let node, let text = filledText(node), !text.value.isEmpty else { return nil }
    guard let word = Word(rawValue: text.value) else {
      report(.unknownWord(text.place, text.value, known: Word.allCases.map(\.rawValue)))
      return nil
    }
    return Located(value: word, place: text.place)
  }

  /// A code: lower-case letters, digits, `_` and `-`.
  package func isCode(_ text: Located<String>) -> Bool {
    let allowed = text.value.utf8.allSatisfy { byte in
      (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F || byte == 0x2D
    }
    if !allowed { report(.badCode(text.place, text.value)) }
    return allowed && !text.value.isEmpty
  }

  /// Whether a key stands there without a value.
  package func isNull(_ node: Node) -> Bool {
    if case .scalar(let scalar) = node { return scalar.style == .plain && ["", "~", "null"].contains(scalar.string) }
    return false
  }

  private func wrong<Value>(_ node: Node, _ expected: Expected) -> Value? {
    report(.wrongType(NodeReader.place(node), expected, example: example))
    return nil
  }

  private func trimmed(_ text: String) -> String {
    guard let start = text.firstIndex(where: { !$0.isWhitespace }), let end = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[start...end])
  }
}
