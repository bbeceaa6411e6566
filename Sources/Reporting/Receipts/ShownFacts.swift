import Fundamentals
import Handover

/// What a receipt's letter has to say, as its seal tells it.
struct ShownFacts {
  private let facts: [(part: ShownPart, text: String)]

  /// - Parameter language: of the letter.
  init(_ batch: BatchRecord, _ language: Language) {
    let total = "\(language.number(batch.cards)) (\(NumberWords.text(batch.cards, in: language)))"
    facts = [
      (.number, batch.number), (.total, total), (.day, language.date(batch.day)),
      (.school, ShownFacts.certain(batch.school, of: BatchRecord.schoolLength)),
      (.receiver, ShownFacts.certain(batch.receiver, of: BatchRecord.receiverLength)),
    ].map { ($0, HTMLText.dense(SafeText.shown($1, language: language))) }
  }

  /// What stands nowhere in a letter.
  func missing(in letter: String) -> [ShownPart] {
    let letter = HTMLText.dense(letter)
    return facts.filter { !$0.text.isEmpty && letter.firstRange(of: $0.text) == nil }.map(\.part)
  }

  /// The same for a letter whose signs may have been laid out in another order: only what is plain ASCII is compared.
  func missing(onPaper letter: String) -> [ShownPart] {
    let letter = HTMLText.dense(letter)
    return facts.filter { $0.text.utf8.allSatisfy { $0 < 0x80 } && !$0.text.isEmpty && letter.firstRange(of: $0.text) == nil }
      .map(\.part)
  }

  /// A seal cuts long texts: what stands before the cut, without its last sign, which the cut may have changed.
  private static func certain(_ text: String, of length: Int) -> String {
    text.unicodeScalars.count < length ? text : String(text.dropLast())
  }
}
