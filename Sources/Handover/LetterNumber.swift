package import Fundamentals

/// The number of a letter, from the office's template: `400.12.2/{urut}/Dukcapil/{tahun}`; also `{bulan}` and `{bulan_romawi}`.
package struct LetterNumber: Sendable, Hashable {
  private let template: String

  package init(template: String) { self.template = template }

  /// The number for a letter of a day.
  /// - Parameter sequence: the running number; nil leaves dots to be filled in by hand.
  package func text(_ sequence: Int?, on day: LocalDate) -> String {
    let parts = day.parts
    let count = sequence.map(String.init) ?? "………"
    guard !template.isEmpty else { return count }
    return
      template
      .replacing("{urut}", with: count).replacing("{bulan_romawi}", with: LetterNumber.roman[parts.month - 1])
      .replacing("{bulan}", with: padded(parts.month, 2)).replacing("{tahun}", with: String(parts.year))
  }

  private static let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
}
