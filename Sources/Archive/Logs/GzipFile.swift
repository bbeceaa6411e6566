/// A file compressed with gzip, as a whole.
enum GzipFile {
  enum Ending {
    case complete
    /// The file is cut off or damaged; what stands before that place was inflated.
    case damaged
    /// Beyond all measure.
    case tooLarge
  }

  /// Inflates the file into one without a name.
  static func inflate(_ bytes: UnsafeRawBufferPointer) throws(FileProblem) -> (file: MappedBytes, ending: Ending) {
    var file = try TemporaryFile()
    let capacity = 1 << 18
    let block = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    defer { block.deallocate() }
    var stream: GzipStream
    do throws(SpreadsheetError) { stream = try GzipStream(bytes) } catch { return (try file.map(), .tooLarge) }
    while true {
      let count: Int
      do throws(SpreadsheetError) {
        count = try stream.read(into: block, capacity: capacity)
      } catch {
        return (try file.map(), error.problem == .tooLarge ? .tooLarge : .damaged)
      }
      guard count > 0 else { return (try file.map(), .complete) }
      try file.append { $0.append(contentsOf: UnsafeRawBufferPointer(start: block, count: count)) }
    }
  }
}
