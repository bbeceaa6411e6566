/// The grammar of limit texts, by recursive descent.
///
///     limit       = segment { ";" segment }
///     segment     = alternative { ("/" | "atau") alternative }
///     alternative = { bound } quantity [ ("-" | bound) quantity ] [ per item ] [ bound ] [ condition ]
///     quantity    = amount unit { amount unit }         units getting smaller: "1 jam 30 menit"
///     amount      = number [ "x" number ]               digits, words, or both
struct LimitGrammar {
  /// Why a text was not understood or gives no bound.
  struct Failure: Error {
    let obstacle: TimeLimit.Obstacle
  }

  let tokens: [LimitToken]
  var position = 0

  /// Reads a prepared text.
  static func read(_ text: String) -> Result<TimeLimit.Meaning, Failure> {
    let segments = LimitScanner.tokens(of: text).split(separator: .separator).map(Array.init)
    var measured: [TimeLimit.Meaning] = []
    for segment in segments where segments.count == 1 || !isNote(segment) {
      var grammar = LimitGrammar(tokens: segment)
      do throws(Failure) {
        measured.append(try grammar.segment())
      } catch {
        return .failure(error)
      }
    }
    switch measured.count {
    case 0: return .failure(Failure(obstacle: .unreadable))
    case 1: return .success(measured[0])
    default: return .failure(Failure(obstacle: .list))
    }
  }

  /// A part of a list that only says when the rest holds: ", jika berkas lengkap".
  private static func isNote(_ tokens: [LimitToken]) -> Bool {
    guard case .word(let word) = tokens.first, !tokens.contains(where: \.isNumber) else { return false }
    return LimitWords.conditions.contains(word) || LimitWords.atMost.contains(word)
  }

  // MARK: Reading on

  var current: LimitToken? { tokens.indices.contains(position) ? tokens[position] : nil }

  func word(_ offset: Int = 0) -> String? {
    guard tokens.indices.contains(position + offset), case .word(let word) = tokens[position + offset] else { return nil }
    return word
  }

  mutating func accept(_ token: LimitToken) -> Bool {
    guard current == token else { return false }
    position += 1
    return true
  }

  mutating func accept(_ words: String...) -> Bool {
    for (offset, expected) in words.enumerated() where word(offset) != expected { return false }
    position += words.count
    return true
  }

  mutating func accept(anyOf words: Set<String>) -> Bool {
    guard let word = word(), words.contains(word) else { return false }
    position += 1
    return true
  }

  // MARK: Alternatives

  private mutating func segment() throws(Failure) -> TimeLimit.Meaning {
    var lower: TimeLimit.Span?
    var upper: [TimeLimit.Span] = []
    var item: String?
    repeat {
      if skipBareInterval() { continue }
      guard item == nil else { throw Failure(obstacle: .unreadable) }
      let alternative = try alternative()
      guard upper.isEmpty || (alternative.item == nil && alternative.lower == nil && lower == nil) else {
        throw Failure(obstacle: .unreadable)
      }
      lower = alternative.lower
      upper.append(alternative.upper)
      item = alternative.item
    } while accept(.slash) || accept("atau")
    guard current == nil else { throw Failure(obstacle: .unreadable) }
    guard !upper.isEmpty else { throw Failure(obstacle: .recurring) }
    return .measurable(lower: lower, upper: upper, perItem: item)
  }

  /// "Setiap hari" beside a real bound: how often, without a number.
  private mutating func skipBareInterval() -> Bool {
    guard let first = word(), LimitWords.every.contains(first), let second = word(1), LimitWords.unit(second) != nil
    else { return false }
    let start = position
    position += 2
    if current == nil || word() == "atau" { return true }
    position = start
    return false
  }
}
