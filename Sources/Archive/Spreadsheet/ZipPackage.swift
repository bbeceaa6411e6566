import CLibZip

/// The ZIP container of a workbook, read through libzip. Used from one thread at a time; the bytes must outlive it.
final class ZipPackage {
  private let archive: OpaquePointer
  private let byteCount: Int
  /// By path in lower case with forward slashes; of two parts with one path the first counts.
  private var parts: [String: Part] = [:]

  private struct Part {
    let index: UInt64
    let compressedSize: Int
    let isEncrypted: Bool
  }

  init(_ bytes: UnsafeRawBufferPointer) throws(SpreadsheetError) {
    byteCount = bytes.count
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
      throw SpreadsheetError(.damagedContainer)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw SpreadsheetError(.damagedContainer)
    }
    self.archive = archive
    let count = zip_get_num_entries(archive, 0)
    guard count <= SpreadsheetLimits.parts else { throw SpreadsheetError(.tooLarge) }
    for index in 0..<UInt64(max(0, count)) {
      var status = zip_stat_t()
      guard let name = zip_get_name(archive, index, 0), zip_stat_index(archive, index, 0, &status) == 0 else { continue }
      let path = ZipPackage.key(String(cString: name))
      guard parts[path] == nil else { continue }
      parts[path] = Part(
        index: index, compressedSize: Int(clamping: status.comp_size),
        isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE))
    }
  }

  deinit { zip_discard(archive) }

  private static func key(_ path: String) -> String {
    String(path.lowercased().map { $0 == "\\" ? "/" : $0 })
  }

  func contains(_ path: String) -> Bool { parts[ZipPackage.key(path)] != nil }

  /// Opens a part for reading from its start. `limit` is the most inflated bytes it may have.
  func open(_ path: String, limit: Int) throws(SpreadsheetError) -> PartStream {
    guard let part = parts[ZipPackage.key(path)] else { throw SpreadsheetError(.missingPart, part: path) }
    guard !part.isEncrypted else { throw SpreadsheetError(.passwordProtected) }
    guard let file = zip_fopen_index(archive, part.index, 0) else { throw SpreadsheetError(.damagedContainer, part: path) }
    let compressed = min(part.compressedSize, byteCount)
    let byRatio = compressed.multipliedReportingOverflow(by: SpreadsheetLimits.ratio)
    return PartStream(
      file: file, path: path, limit: min(limit, max(SpreadsheetLimits.freeBytes, byRatio.overflow ? .max : byRatio.partialValue)))
  }
}

/// A part while it is read. Ends with an error when it inflates to more than its limit or its checksum is wrong.
struct PartStream: ~Copyable {
  private let file: OpaquePointer
  let path: String
  private let limit: Int
  private var total = 0

  fileprivate init(file: OpaquePointer, path: String, limit: Int) {
    self.file = file
    self.path = path
    self.limit = limit
  }

  deinit { zip_fclose(file) }

  /// The next bytes into `memory`; 0 at the end.
  mutating func read(into memory: UnsafeMutableRawPointer, capacity: Int) throws(SpreadsheetError) -> Int {
    let count = Int(zip_fread(file, memory, UInt64(capacity)))
    guard count >= 0 else { throw SpreadsheetError(.damagedContainer, part: path) }
    total += count
    guard total <= limit else { throw SpreadsheetError(.tooLarge, part: path) }
    return count
  }
}
