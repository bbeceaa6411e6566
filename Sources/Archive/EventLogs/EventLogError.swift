package import Fundamentals

/// An event log that could not be read, or not to its end: what is wrong, where, and what to do. Holds no value of an event.
package struct EventLogError: ReadableError, Hashable {
  package enum Problem: Sendable, Hashable {
    /// The compressed file ends too early.
    case truncated
    case damagedCompression
    /// The parser's own words.
    case malformed(String)
    case documentType
    case tooDeep
    case tooLarge
    /// The root element or the keys are those of something else.
    case notAnEventLog
    /// Names of the activities, as far as a reader needs them.
    case noMapping(activities: [String])
    /// A table or column that the format needs.
    case missingTable(String)
    case database(code: Int)
  }

  package let problem: Problem
  /// Both from 1; 0 when the whole file is meant.
  package var line = 0
  package var column = 0
  /// Whether rows before the place were read.
  package var isPartial = false

  init(_ problem: Problem, line: Int = 0, column: Int = 0) {
    self.problem = problem
    self.line = line
    self.column = column
  }

  /// What the XML reader reports.
  init(_ error: SpreadsheetError) {
    switch error.problem {
    case .damagedContainer: problem = .damagedCompression
    case .missingPart: problem = .truncated
    case .documentType: problem = .documentType
    case .tooDeep: problem = .tooDeep
    case .malformedXML(let reason): problem = .malformed(reason)
    default: problem = .tooLarge
    }
    line = error.place?.line ?? 0
    column = error.place?.column ?? 0
  }

  package func message(in language: Language) -> String {
    let place = line == 0 ? "" : column == 0 ? "\(line): " : "\(line):\(column): "
    let rest =
      isPartial ? language.pick(" Peristiwa sebelum tempat ini terbaca.", " The events before this place were read.") : ""
    return place + text(language) + rest
  }

  private func text(_ language: Language) -> String {
    switch problem {
    case .truncated:
      language.pick(
        "berkas .gz terpotong. Salin ulang dari sumbernya.", "the .gz file is cut off. Copy it again from its source.")
    case .damagedCompression:
      language.pick("berkas .gz rusak. Salin ulang dari sumbernya.", "the .gz file is damaged. Copy it again from its source.")
    case .malformed(let reason):
      language.pick(
        "isi berkas salah (\(reason)). Ekspor ulang, dan periksa bahwa penyandian yang tertulis di baris pertama benar.",
        "the content is wrong (\(reason)). Export it again, and check that the encoding named in its first line is right.")
    case .documentType:
      language.pick(
        "deklarasi DOCTYPE ditolak demi keamanan. Ekspor ulang tanpa DOCTYPE.",
        "a DOCTYPE declaration is refused for safety. Export it again without one.")
    case .tooDeep:
      language.pick(
        "unsur bertumpuk lebih dari 64 tingkat. Ekspor ulang dengan atribut yang lebih sederhana.",
        "elements are nested more than 64 deep. Export it again with simpler attributes.")
    case .tooLarge:
      language.pick(
        "isinya terlalu besar untuk sekali baca. Bagi menjadi beberapa berkas.",
        "its content is too large to be read at once. Divide it into several files.")
    case .notAnEventLog:
      language.pick(
        "bukan log peristiwa XES atau OCEL 2.0. Periksa berkas dan ekspor ulang.",
        "no XES or OCEL 2.0 event log. Check the file and export it again.")
    case .noMapping(let activities):
      language.pick(
        "log ini belum dipetakan. Tulis `log_peristiwa` di arsip.yaml; kegiatannya: \(activities.joined(separator: ", ")).",
        "this log has no mapping. Write `log_peristiwa` in arsip.yaml; its activities: \(activities.joined(separator: ", ")).")
    case .missingTable(let name):
      language.pick(
        "tabel atau kolom \(name) dari OCEL 2.0 tidak ada. Ekspor ulang sebagai OCEL 2.0 (SQLite).",
        "the OCEL 2.0 table or column \(name) is missing. Export it again as OCEL 2.0 (SQLite).")
    case .database(let code):
      language.pick(
        "basis data tidak dapat dibaca (SQLite \(code)). Salin ulang dari sumbernya.",
        "the database cannot be read (SQLite \(code)). Copy it again from its source.")
    }
  }
}
