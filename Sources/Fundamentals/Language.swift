/// The languages a reader can choose. Indonesian is the default everywhere.
public enum Language: String, Sendable, CaseIterable {
  case indonesian = "id"
  case english = "en"

  /// Picks the text of this language. Used where both texts stand side by side, as in error messages.
  public func pick(_ indonesian: String, _ english: String) -> String {
    self == .indonesian ? indonesian : english
  }
}

/// An error whose text is made for a reader: what is wrong, where, and what to do about it.
///
/// No description holds personal data: NIKs are left out or masked.
public protocol ReadableError: Error, Sendable {
  /// The whole message in one language, without a trailing line break.
  func message(in language: Language) -> String
}
