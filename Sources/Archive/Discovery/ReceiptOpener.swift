import Fundamentals
import Handover
import Records

/// Opens sealed receipts and the office's keys. Whether a seal holds is not asked here.
struct ReceiptOpener {
  private let folder: String
  private let threads: Int
  private(set) var unread: [UnreadFile] = []
  private(set) var duplicates: [DuplicateFile] = []
  private var receipts: [(path: String, file: ReceiptFile)] = []
  private var trust: Trust?
  private var mapped: [(path: String, file: MappedBytes)] = []

  /// No receipt is larger: a card takes some hundred bytes.
  private static let limit = 64 << 20

  init(folder: String, threads: Int) {
    self.folder = folder
    self.threads = threads
  }

  static func isOwn(_ path: String) -> Bool { path.lowercased().hasSuffix(ReceiptFile.ending) || path == Trust.fileName }

  mutating func open(_ files: Discovery) {
    for path in files.sealed {
      do throws(FileProblem) {
        mapped.append((path, try MappedBytes(path: folder + "/" + path)))
      } catch {
        unread.append(UnreadFile(path: path, reason: .notOpened, detail: error.message(in: .indonesian)))
      }
    }
    let distinct = DistinctFiles(mapped.filter { $0.path != files.trust })
    duplicates = distinct.duplicates
    read(distinct.kept.map { ($0.path, $0.file.bytes) })
    if let trust = mapped.first(where: { $0.path == files.trust }) { readTrust(trust.path, trust.file.bytes) }
  }

  /// Files that are in memory; they go the way of every file.
  mutating func open(texts: [(path: String, text: String)]) {
    let texts = texts.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for entry in texts {
      var text = entry.text
      text.withUTF8 { bytes in
        let bytes = UnsafeRawBufferPointer(bytes)
        if entry.path == Trust.fileName { readTrust(entry.path, bytes) } else { read([(entry.path, bytes)]) }
      }
    }
  }

  /// Puts the receipts into the records, when those have all names of the tables.
  func load(into records: Records) {
    records.trust = trust
    records.receipts = receipts.compactMap { path, file in
      guard let batch = BatchRecord(file.batch) else { return nil }
      return SealedReceipt(
        path: path, number: records.texts.intern(batch.number), school: records.cells.intern(batch.npsn),
        serials: file.lines.map { records.texts.intern($0.serial) }, day: batch.day, file: file)
    }
    records.nameChangedFiles(mapped)
  }

  private mutating func read(_ files: [(path: String, bytes: UnsafeRawBufferPointer)]) {
    let answers = Slots<Result<ReceiptFile, Refusal>?>(count: files.count, nil)
    let sources = Sources(files: files)
    parallel(files.count, threads: threads) { index in
      answers[index] = ReceiptOpener.content(sources.files[index].bytes) { json throws(ReceiptFileError) in
        try ReceiptFile(json: json)
      }
    }
    for (source, answer) in zip(files, answers.values) {
      switch answer {
      case .success(let file): receipts.append((source.path, file))
      case .failure(let refusal): refuse(source.path, refusal)
      case nil: break
      }
    }
  }

  private mutating func readTrust(_ path: String, _ bytes: UnsafeRawBufferPointer) {
    switch ReceiptOpener.content(bytes, { json throws(ReceiptFileError) in try Trust(json: json) }) {
    case .success(let trust): self.trust = trust
    case .failure(let refusal): refuse(path, refusal)
    }
  }

  private mutating func refuse(_ path: String, _ refusal: Refusal) {
    unread.append(UnreadFile(path: path, reason: refusal.reason, detail: refusal.detail))
  }

  private static func content<Content>(
    _ bytes: UnsafeRawBufferPointer, _ make: ([UInt8]) throws(ReceiptFileError) -> Content
  ) -> Result<Content, Refusal> {
    guard !bytes.isEmpty else { return .failure(Refusal(reason: .empty)) }
    guard bytes.count <= limit else { return .failure(Refusal(reason: .tooLarge)) }
    // Editors of Windows put a byte order mark before it.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    do throws(ReceiptFileError) {
      return .success(try make([UInt8](bytes[start...])))
    } catch {
      return .failure(Refusal(reason: .receipt, detail: error.message(in: .indonesian)))
    }
  }

  /// Why a file is not used.
  private struct Refusal: Error {
    var reason: UnreadFile.Reason
    var detail = ""
  }

  /// Bytes that stay mapped while they are read.
  private struct Sources: @unchecked Sendable {
    let files: [(path: String, bytes: UnsafeRawBufferPointer)]
  }
}
