import Foundation

/// Running number and moment of a key's last seal, so that no number is given twice and no clock goes back unnoticed.
struct SealCounter {
  private let path: String

  /// - Parameter path: a file of its own for each key.
  init(path: String) { self.path = path }

  /// The next number, which the disk has before it is used. A number that is not used afterwards stays free.
  /// - Parameter moment: of the seal, in seconds since 1970; not before that of the last seal.
  func next(moment: Int) throws -> Int {
    try PrivateFile.withLock(on: path) {
      let last = try last()
      guard moment >= last.moment else { throw KeyError(.clockSetBack(seconds: last.moment - moment), path: path) }
      let text = "\(last.number + 1) \(moment)\n"
      try PrivateFile.write(Array(text.utf8), to: path, isPrivate: true)
      return last.number + 1
    }
  }

  private func last() throws(KeyError) -> (number: Int, moment: Int) {
    let bytes: [UInt8]
    do {
      bytes = try PrivateFile.read(path, isPrivate: false)
    } catch {
      guard error.reason == .system(ENOENT) else { throw error }
      return (0, 0)
    }
    let values = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).map { Int($0) }
    guard values.count == 2, let number = values[0], let moment = values[1], 0..<1_000_000 ~= number, moment >= 0 else {
      throw KeyError(.form, path: path)
    }
    return (number, moment)
  }
}
