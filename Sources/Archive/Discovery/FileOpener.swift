import CivilRegistry
import Foundation
import Fundamentals
import Procedure
import Records

/// Opens the files of an archive: finds encoding, delimiter, header and table of each, and those that are no tables.
struct FileOpener {
  private let folder: String
  private let settings: ArchiveSettings
  private let threads: Int
  /// Numbers of the steps that are done once for a student.
  private let studentSteps: Set<Int>
  private(set) var sources: [TableSource] = []
  private(set) var unread: [UnreadFile] = []
  private(set) var duplicates: [DuplicateFile] = []
  private(set) var unused: [String] = []
  /// Paths of the files that turned out to be event logs.
  private(set) var eventLogs: [String] = []
  private(set) var byteCount = 0
  private var mapped: [(path: String, file: MappedBytes)] = []

  init(folder: String, settings: ArchiveSettings, procedure: Procedure, threads: Int) {
    studentSteps = Set(procedure.steps.filter { $0.unit == .student }.map(\.number))
    self.folder = folder
    self.settings = settings
    self.threads = threads
  }

  /// About how many students the tables name: a row of `siswa` takes some 110 bytes.
  var expectedStudents: Int {
    sources.reduce(64) { $1.layout.table == .students ? $0 + min($1.byteCount, 4 << 30) / 110 : $0 }
  }

  mutating func open(_ files: Discovery) {
    var opened: [(path: String, file: MappedBytes)] = []
    for path in (files.tables + files.eventLogs).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      do throws(FileProblem) {
        let file = try MappedBytes(path: folder + "/" + path)
        opened.append((path, file))
      } catch {
        unread.append(UnreadFile(path: path, reason: .notOpened, detail: error.message(in: .indonesian)))
      }
    }
    let distinct = DistinctFiles(opened)
    duplicates = distinct.duplicates
    for entry in distinct.kept { open(entry.file, path: entry.path) }
    mapped = opened
  }

  /// A text that is in memory; it goes the way of every file.
  mutating func open(text: String, path: String) {
    do throws(FileProblem) {
      var file = try TemporaryFile()
      try file.append { $0.append(contentsOf: text.utf8) }
      open(try file.map(), path: path)
    } catch {
      unread.append(UnreadFile(path: path, reason: .notOpened, detail: error.message(in: .indonesian)))
    }
  }

  /// Names the files that changed while they were read: what was read of them stands, the rest is missing.
  func nameChangedFiles(in records: Records) { records.nameChangedFiles(mapped) }

  private mutating func open(_ file: MappedBytes, path: String) {
    if Discovery.mayBeEventLog(path) {
      openEventLog(file, path: path)
      return
    }
    if path.lowercased().hasSuffix(".xlsx") {
      openWorkbook(file, path: path)
      return
    }
    switch TextContent.detect(in: file.bytes, threads: threads) {
    case .empty: unread.append(UnreadFile(path: path, reason: .empty))
    case .binary: unread.append(UnreadFile(path: path, reason: .binary))
    case .text(.utf8, let start): take(DelimitedText(file, from: start), path: path, byteCount: file.count)
    case .text(let encoding, let start):
      do throws(FileProblem) {
        let text = try Transcoder.map(UnsafeRawBufferPointer(rebasing: file.bytes[start...]), from: encoding)
        take(DelimitedText(text, from: 0), path: path, byteCount: file.count)
      } catch {
        unread.append(UnreadFile(path: path, reason: .notOpened, detail: error.message(in: .indonesian)))
      }
    }
  }

  /// An event log is one table, or one for each kind of thing that it tells of: `log.jsonocel#siswa`.
  private mutating func openEventLog(_ file: MappedBytes, path: String) {
    guard let format = EventLogFile.format(of: file.bytes, path: path) else {
      unused.append(path)
      return
    }
    eventLogs.append(path)
    let mapping = settings.eventLogMapping(for: path)
    let log = EventLogFile(file.bytes, format, mapping: mapping, studentSteps: studentSteps)
    let named = log.tables.map {
      (name: $0.table == .executions ? path : "\(path)#\($0.table.rawValue)", table: $0.table, rows: $0.rows)
    }
    for (name, table, rows) in named.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      let layout = Layout(table: table, header: rows.header, mapping: mapping?.translations(for: table))
      sources.append(TableSource(path: name, byteCount: file.count, layout: layout, content: .sheet(rows)))
    }
    byteCount += file.count
    if let problem = log.problem {
      unread.append(UnreadFile(path: path, reason: .eventLog, detail: problem.message(in: .indonesian)))
    }
  }

  private mutating func take(_ text: DelimitedText, path: String, byteCount: Int) {
    let mapping = settings.mapping(for: path)
    if path.lowercased().hasSuffix(".txt"), mapping == nil, !Layout.knowsAny(text.header) {
      unused.append(path)
      return
    }
    let name = FileOpener.lastPart(of: path)
    add(path: path, tableName: name, mapping, header: text.header, byteCount: byteCount, content: .text(text))
  }

  /// - Parameter tableName: what may begin with the name of a table, when the header leaves it open.
  private mutating func add(
    path: String, tableName: String, _ mapping: TableMapping?, header: [String], byteCount: Int, content: TableSource.Content
  ) {
    guard let table = mapping?.table ?? Layout.table(ofHeader: header, fileName: tableName) else {
      unread.append(UnreadFile(path: path, reason: .unknownTable, detail: FileOpener.shown(header)))
      return
    }
    let layout = Layout(table: table, header: header, mapping: mapping)
    sources.append(TableSource(path: path, byteCount: byteCount, layout: layout, content: content))
    self.byteCount += byteCount
  }

  /// The first cells of a header, which may turn out to be somebody's row: cut short, long numbers masked.
  private static func shown(_ header: [String]) -> String {
    header.prefix(12).map { masking(nikIn: String($0.prefix(64))).prefix(24) }.joined(separator: ", ")
  }

  private static func lastPart(of path: String) -> String { String(path.split(separator: "/").last ?? "") }

  /// Every visible sheet with a header is a table of its own: `berkas.xlsx#Lembar`, or just the file when it has one sheet.
  /// A damaged sheet leaves the others as they are.
  private mutating func openWorkbook(_ file: MappedBytes, path: String) {
    if file.count == 0 {
      unread.append(UnreadFile(path: path, reason: .empty))
      return
    }
    do throws(SpreadsheetError) {
      let workbook = try Workbook.open(bytes: file.bytes)
      for sheet in workbook.sheets {
        open(sheet, of: workbook, name: workbook.sheets.count == 1 ? path : "\(path)#\(sheet.name)", file, path: path)
      }
    } catch {
      refuse(path, error)
    }
  }

  private mutating func open(_ sheet: Workbook.Sheet, of workbook: Workbook, name: String, _ file: MappedBytes, path: String) {
    guard sheet.visibility == .visible else {
      unused.append(name)
      return
    }
    do throws(SpreadsheetError) {
      let rows = try SheetRows(workbook, sheet)
      if rows.header.isEmpty {
        unused.append(name)
      } else {
        // A sheet goes by its own name; of a workbook that is one table, the file's name tells as much.
        let tableName = workbook.sheets.count == 1 ? FileOpener.lastPart(of: path) : sheet.name
        let mapping = settings.mapping(for: path)
        add(path: name, tableName: tableName, mapping, header: rows.header, byteCount: file.count, content: .sheet(rows))
      }
    } catch {
      refuse(name, error)
    }
  }

  private mutating func refuse(_ name: String, _ error: SpreadsheetError) {
    unread.append(UnreadFile(path: name, reason: .spreadsheet, detail: error.message(in: .indonesian)))
  }
}
