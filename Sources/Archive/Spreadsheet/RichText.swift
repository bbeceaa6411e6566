/// Follows the elements of one string item (`si` or `is`): texts and runs of text count, phonetic runs do not.
struct RichText {
  private enum Place { case item, run, text, textOfRun }
  private var place = Place.item
  private var skipped = 0

  /// Whether character data belong to the string.
  var takesText: Bool { skipped == 0 && (place == .text || place == .textOfRun) }

  mutating func start(_ element: XMLName) {
    guard skipped == 0 else {
      skipped += 1
      return
    }
    switch (place, element) {
    case (.item, "t"): place = .text
    case (.item, "r"): place = .run
    case (.run, "t"): place = .textOfRun
    default: skipped = 1
    }
  }

  /// True when it is the item itself that ends.
  mutating func end() -> Bool {
    guard skipped == 0 else {
      skipped -= 1
      return false
    }
    switch place {
    case .item: return true
    case .run, .text: place = .item
    case .textOfRun: place = .run
    }
    return false
  }
}
