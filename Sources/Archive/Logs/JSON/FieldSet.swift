import Foundation

/// The members of a JSON object, or the columns of a table, that a reader asks for; the rest is passed over.
final class FieldKeys: @unchecked Sendable {
  let names: [String]
  private let keys: UnsafeMutablePointer<UnsafeRawBufferPointer>

  init(_ names: [String]) {
    self.names = names
    keys = .allocate(capacity: max(1, names.count))
    for (index, name) in names.enumerated() {
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, name.utf8.count), alignment: 8)
      memory.copyBytes(from: name.utf8)
      (keys + index).initialize(to: UnsafeRawBufferPointer(start: memory.baseAddress, count: name.utf8.count))
    }
  }

  deinit {
    for index in names.indices { UnsafeMutableRawBufferPointer(mutating: keys[index]).deallocate() }
    keys.deallocate()
  }

  var count: Int { names.count }

  /// The place of a key; `next` is the one tried first, since neighbouring lines write the same members in the same order.
  @inline(__always)
  func index(of key: UnsafeRawBufferPointer, after last: inout Int) -> Int? {
    var index = last
    for _ in 0..<count {
      index = index + 1 < count ? index + 1 : 0
      if keys[index].count == key.count, let a = keys[index].baseAddress, let b = key.baseAddress, memcmp(a, b, key.count) == 0 {
        last = index
        return index
      }
    }
    return nil
  }
}

/// The values of one record under the keys of its format.
final class FieldSet {
  private let keys: FieldKeys
  private let values: UnsafeMutablePointer<JSONValue>
  private let scratch: Scratch

  init(_ keys: FieldKeys, scratch: Scratch) {
    self.keys = keys
    self.scratch = scratch
    values = .allocate(capacity: max(1, keys.count))
    values.initialize(repeating: .missing, count: keys.count)
  }

  deinit { values.deallocate() }

  subscript(index: Int) -> JSONValue {
    @inline(__always) get { values[index] }
    @inline(__always) set { values[index] = newValue }
  }

  /// The value as a cell; empty when it is missing.
  @inline(__always)
  func cell(_ index: Int) -> Cell { values[index].cell(scratch) }

  /// Keeps a text until the next line begins.
  func keep(_ text: [UInt8]) -> Cell { scratch.kept(text).cell }

  @inline(__always)
  func clear() { values.update(repeating: .missing, count: keys.count) }

  /// Takes a value under its key, if that is one of those asked for.
  func set(_ key: UnsafeRawBufferPointer, to text: UnsafeRawBufferPointer) {
    var last = keys.count - 1
    guard let index = keys.index(of: key, after: &last), let start = text.baseAddress else { return }
    values[index] = JSONValue(start: start, count: text.count, kind: .string)
  }

  /// Takes the members of the object that begins at hand; of a repeated one the last.
  @inline(__always)
  func read(_ scanner: inout JSONScanner) throws(LineProblem) {
    clear()
    var last = keys.count - 1
    try scanner.members { (key, value) throws(LineProblem) in
      if let index = keys.index(of: key, after: &last) { values[index] = value }
    }
  }
}
