import Foundation
import Fundamentals
import Handover
import Reporting

/// Reads whatever a user hands over to be verified.
struct EvidenceReader {
  private(set) var pile = EvidencePile()
  /// Files that could not be used, with why.
  private(set) var unread: [any ReadableError] = []
  /// Typed check codes.
  private(set) var codes: [CheckCode] = []
  /// What pages show, by the name of the file.
  private(set) var shown: [String: ShownPage] = [:]
  /// What lies on the pages of PDFs, by the name of the file.
  private(set) var papers: [String: PaperText] = [:]
  private let pictures = PictureReader()

  /// No receipt is larger, and no photograph of one.
  private static let limit = 1 << 28

  mutating func read(_ argument: String) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder) else {
      if let code = CheckCode(typed: argument) {
        codes.append(code)
      } else if let record = SignedRecord(text: argument) {
        pile.add(record, from: "–")
      } else {
        unread.append(NamedFileError(path: argument, error: nil))
      }
      return
    }
    do {
      if isFolder.boolValue {
        let register = ReceiptRegister(archive: argument)
        for entry in register.entries { pile.add(entry.file, from: argument + "/" + entry.path) }
        for (path, error) in register.unread { unread.append(NamedFileError(path: argument + "/" + path, error: error)) }
      } else {
        try read(file: argument)
      }
    } catch let error as any ReadableError {
      unread.append(error)
    } catch {
      unread.append(NamedFileError(path: argument, error: nil))
    }
  }

  private mutating func read(file path: String) throws {
    guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int, size <= EvidenceReader.limit,
      let data = FileManager.default.contents(atPath: path)
    else { throw NamedFileError(path: path, error: nil) }
    let head = Array(data.prefix(512))
    if head.starts(with: Array("%PDF-".utf8)) {
      let pages = try pictures.pages(pdf: path)
      papers[path] = PaperText(pages.map { .init(text: $0.text, records: $0.codes.compactMap { SignedRecord(text: $0) }) })
      try add(pages.flatMap(\.codes), from: path)
    } else if let text = String(validating: data, as: UTF8.self) {
      try read(text: text, path)
    } else {
      try add(pictures.codes(picture: path), from: path)
    }
  }

  private mutating func read(text: String, _ path: String) throws {
    let start = text.drop { $0.isWhitespace }
    do {
      if start.hasPrefix("{") {
        if text.contains(MarkFile.schema) {
          pile.add(try MarkFile(json: Array(text.utf8)).record, from: path)
        } else {
          pile.add(try ReceiptFile(json: Array(text.utf8)), from: path)
        }
        return
      }
      if let json = SealedPage.json(of: text) {
        pile.add(try ReceiptFile(json: json), from: path)
        shown[path] = ShownPage(html: text)
        return
      }
    } catch {
      throw NamedFileError(path: path, error: error)
    }
    try add(text.split(whereSeparator: \.isNewline).map(String.init), from: path)
  }

  /// Adds the records among some texts.
  private mutating func add(_ texts: [String], from path: String) throws {
    let records = texts.compactMap { SignedRecord(text: $0) }
    guard !records.isEmpty else { throw PictureError(path: path, problem: .noCode) }
    for record in records { pile.add(record, from: path) }
  }
}
