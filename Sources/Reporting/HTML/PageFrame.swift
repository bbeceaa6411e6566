/// The frame around pages that lie in the same folder: the template filled in once, cut where what is each page's own stands.
struct PageFrame: Sendable {
  private enum Piece: Sendable {
    case text([UInt8])
    /// The n-th of the page's own values.
    case slot(Int, isEscaped: Bool)
  }

  /// From the area that Unicode leaves to private use.
  private static let fence: Unicode.Scalar = "\u{F8FF}"

  private let pieces: [Piece]

  /// Stands for the n-th value in the filled-in template: a sign of no meaning around a mark that escaping changes.
  static func marker(_ slot: Int) -> String { "\(fence)<mutubaku \(slot)>\(fence)" }

  /// - Parameters:
  ///   - text: the template filled in with markers.
  ///   - slots: how many values a page has of its own.
  init(_ text: String, slots: Int) {
    var known: [Substring: Piece] = [:]
    for slot in 0..<slots {
      let inner = PageFrame.marker(slot).dropFirst().dropLast()
      known[inner] = .slot(slot, isEscaped: false)
      known[HTMLEscaping.escaped(String(inner))[...]] = .slot(slot, isEscaped: true)
    }
    var pieces: [Piece] = []
    var isAfterSlot = true
    for part in text.unicodeScalars.split(separator: PageFrame.fence, omittingEmptySubsequences: false) {
      if let slot = known[Substring(part)] {
        pieces.append(slot)
        isAfterSlot = true
      } else {
        pieces.append(.text(Array((isAfterSlot ? "" : String(PageFrame.fence)).utf8) + Array(Substring(part).utf8)))
        isAfterSlot = false
      }
    }
    self.pieces = pieces
  }

  /// The whole page.
  /// - Parameter values: as many as there are slots, in UTF-8.
  func filled(_ values: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(values.reduce(8_192) { $0 + $1.count })
    for piece in pieces {
      switch piece {
      case .text(let text): bytes += text
      case .slot(let number, isEscaped: false): bytes += values[number]
      case .slot(let number, isEscaped: true):
        bytes += HTMLEscaping.escaped(String(decoding: values[number], as: UTF8.self)).utf8
      }
    }
    return bytes
  }
}
