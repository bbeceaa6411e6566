package import Yams

/// A YAML file as a tree of nodes that know their places, made safe against files built to harm.
package struct YAMLDocument {
  /// One mebibyte; a procedure needs some kilobytes.
  static let largest = 1 << 20
  /// Flow brackets inside each other, and indicators in front of one line.
  private static let deepestFlow = 64
  private static let deepestBlock = 200
  /// Stands for `*` and `&` where YAML would read an alias or an anchor, so that no reference is ever followed.
  private static let alias: Unicode.Scalar = "\u{E000}"
  private static let anchor: Unicode.Scalar = "\u{E001}"

  package let root: Node

  /// Reads the one document of a file.
  package init(path: String, bytes: [UInt8]) throws(ProcedureError) {
    func failure(_ problem: ProcedureError.Problem) -> ProcedureError { ProcedureError(path: path, problems: [problem]) }
    guard bytes.count <= YAMLDocument.largest else { throw failure(.fileTooLarge(bytes.count)) }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: body, as: UTF8.self) else { throw failure(.notText()) }
    let safe: Neutralized
    switch YAMLDocument.neutralized(text) {
    case .success(let text): safe = text
    case .failure(let error): throw failure(error.problem)
    }
    let composed: Node?
    do {
      composed = try Yams.compose(yaml: safe.text)
    } catch {
      throw failure(safe.explanation(of: .syntax(error)))
    }
    guard let composed else { throw failure(.empty()) }
    root = composed
  }

  /// The text of a scalar with its own signs back; `problem` when it was an alias or an anchor.
  static func text(of scalar: Node.Scalar) -> (text: String, isReference: Bool) {
    let reference = scalar.style == .plain && [alias, anchor].contains(scalar.string.unicodeScalars.first)
    var view = String.UnicodeScalarView()
    for character in scalar.string.unicodeScalars {
      view.append(character == alias ? "*" : character == anchor ? "&" : character)
    }
    return (String(view), reference)
  }

  private struct Unsafe: Error {
    let problem: ProcedureError.Problem
  }

  /// A text without references, and where signs were replaced.
  private struct Neutralized {
    var text: String
    var places: [Place]

    /// An anchor in front of a whole mapping breaks the YAML; then the anchor is what to name.
    func explanation(of problem: ProcedureError.Problem) -> ProcedureError.Problem {
      guard problem.kind == .syntax, let place = places.last(where: { (problem.line - 2...problem.line).contains($0.line) })
      else { return problem }
      return .reference(place.line, place.column)
    }
  }

  /// Replaces what could begin an alias or anchor, and refuses nesting that would exhaust the stack.
  private static func neutralized(_ text: String) -> Result<Neutralized, Unsafe> {
    let scalars = Array(text.unicodeScalars)
    var safe = String.UnicodeScalarView()
    var places: [Place] = []
    var line = 1
    var column = 1
    var flow = 0
    var leading = 0
    var isLeading = true
    for (index, scalar) in scalars.enumerated() {
      if scalar == alias || scalar == anchor { return .failure(Unsafe(problem: .strangeCharacter(line: line, column: column))) }
      let before: Unicode.Scalar = index > 0 ? scalars[index - 1] : "\n"
      let beginsWord = before.properties.isWhitespace || ["[", "{", ",", ":", "-", "?"].contains(before)
      if scalar == "*" || scalar == "&", beginsWord, continuesName(scalars, index) {
        safe.append(scalar == "*" ? alias : anchor)
        places.append(Place(line: line, column: column))
      } else {
        safe.append(scalar)
      }
      if scalar == "[" || scalar == "{" { flow += 1 }
      if scalar == "]" || scalar == "}" { flow = max(0, flow - 1) }
      if isLeading, [" ", "-", "?"].contains(scalar) { leading += 1 } else { isLeading = false }
      guard flow <= deepestFlow, leading <= deepestBlock else {
        return .failure(Unsafe(problem: .tooDeep(line: line, column: column)))
      }
      column += 1
      if scalar == "\n" { (line, column, leading, isLeading) = (line + 1, 1, 0, true) }
    }
    return .success(Neutralized(text: String(safe), places: places))
  }

  private static func continuesName(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars.indices.contains(index + 1) else { return false }
    let next = scalars[index + 1]
    return next.isASCII && (next.properties.isAlphabetic || (next >= "0" && next <= "9") || next == "_" || next == "-")
  }
}
