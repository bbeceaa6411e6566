package import Audit
package import Fundamentals
import Procedure
import Records
import Synchronization

/// Writes everything that an audit gives out into a folder: pages, exports, static files and the manifest.
///
/// The same archive, procedure and options give the same bytes, whatever the number of threads.
package struct SiteBuilder: Sendable {
  /// What the caller may choose about the output.
  package struct Options: Sendable {
    package var language: Language
    /// Writes NIKs in full into the exports, never into pages.
    package var unmasked: Bool
    /// Only `audit.json` and the manifest.
    package var jsonOnly: Bool
    /// Whom the pages are for; any but the head of the office gets pages only, without exports.
    package var audience: Audience
    /// The pages as one file instead of a site.
    package var singleFile: Bool
    /// Whether an office's own templates are in use, for the manifest.
    package var ownTemplates: Bool
    /// SHA-256 of the earlier audit that the pages compare with, for the manifest.
    package var comparedWith: String?
    /// Digest of all that decides the bytes (``OutputOrigin``), for the manifest.
    package var origin: String?
    /// Has no influence on the bytes.
    package var threads: Int
    /// Leaves out everything but pages and static files: for measuring them.
    package var isPagesOnly = false

    package init(
      language: Language = .indonesian, unmasked: Bool = false, jsonOnly: Bool = false, audience: Audience = .head,
      singleFile: Bool = false, ownTemplates: Bool = false, threads: Int = processorCount
    ) {
      self.language = language
      self.unmasked = unmasked
      self.jsonOnly = jsonOnly
      self.audience = audience
      self.singleFile = singleFile
      self.ownTemplates = ownTemplates
      self.threads = threads
    }
  }

  private let result: AuditResult
  private let inputs: [(path: String, digest: FileDigest?)]
  private let options: Options

  /// - Parameter inputs: Files of the archive with their digests, for the manifest.
  package init(_ result: AuditResult, inputs: [(path: String, digest: FileDigest?)], options: Options) {
    self.result = result
    self.inputs = inputs
    self.options = options
  }

  /// Writes all files; the caller commits the folder.
  ///
  /// - Parameters:
  ///   - pages: The pages, and the shell they are put into; nil when only exports are wanted.
  ///   - files: Static files of the site by their path in it.
  ///   - progress: Pages written so far and in all; called from several threads.
  package func build(
    into folder: OutputFolder, pages: (any PageSource, PageShell)?, files: [(path: String, bytes: [UInt8])],
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(OutputError) {
    let ledger = OutputLedger(folder)
    if options.audience == .head, !options.isPagesOnly {
      let json = AuditJSON(result, language: options.language, unmasked: options.unmasked)
      try ledger.write("audit.json") { json.write(to: $0, threads: options.threads) }
      if !options.jsonOnly { try writeExports(ledger) }
    }
    if !options.jsonOnly { try writePages(ledger, pages, files, progress) }
    try folder.write(Manifest.fileName, manifest(ledger).bytes)
  }

  private func writeExports(_ ledger: OutputLedger) throws(OutputError) {
    let rows = ExportRows(result, language: options.language, unmasked: options.unmasked)
    try ledger.write("findings.csv") { FindingsCSV(rows).write(to: $0, threads: options.threads) }
    try ledger.write("audit.schema.json", AuditSchema.bytes)
    try AuditDatabase(rows).write(to: ledger.path(of: "audit.sqlite"))
    try ledger.note("audit.sqlite")
  }

  private func writePages(
    _ ledger: OutputLedger, _ pages: (any PageSource, PageShell)?, _ files: [(path: String, bytes: [UInt8])],
    _ progress: @escaping @Sendable (Int, Int) -> Void
  ) throws(OutputError) {
    if options.singleFile, let (source, shell) = pages {
      func text(_ path: String) -> String {
        files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
      }
      let file = SingleFile(source: source, shell: shell, style: text("gaya.css"), script: text("tabel.js"))
      return try ledger.write(SingleFile.name, file.bytes)
    }
    for file in files { try ledger.write(file.path, file.bytes) }
    if let (source, shell) = pages {
      for file in source.files { try ledger.write(file.path, file.write) }
      try write(source, shell, ledger, progress)
    }
  }

  private func write(
    _ source: any PageSource, _ shell: PageShell, _ ledger: OutputLedger, _ progress: @escaping @Sendable (Int, Int) -> Void
  ) throws(OutputError) {
    let total = source.count
    let done = Atomic<Int>(0)
    let failure = Mutex<OutputError?>(nil)
    // Two files made in one folder at once wait for each other.
    parallelStretches(total, threads: options.threads) { index in
      guard failure.withLock({ $0 == nil }) else { return }
      let (document, breadcrumb) = source.document(index)
      let page = RenderedPage(document)
      let series = source.series(index)
      do throws(OutputError) {
        try ledger.write(document.path + ".html", shell.bytes(page, breadcrumb: breadcrumb, series: series))
        try ledger.write(document.path + ".md", page.markdownBytes)
        if let series, series.isIndexed {
          try ledger.write(document.path + SearchIndex.ending, SearchIndex(document, page: series.number).bytes)
        }
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
      progress(done.add(1, ordering: .relaxed).newValue, total)
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  private func manifest(_ ledger: OutputLedger) -> Manifest {
    let audit = result.options
    func date(_ date: LocalDate?) -> String { date.map { "\"\($0.iso)\"" } ?? "null" }
    var schools = ByteWriter()
    for (index, school) in audit.schools.sorted().enumerated() {
      schools.append(index == 0 ? "[" : ", ")
      schools.append(json: school)
    }
    schools.append(audit.schools.isEmpty ? "[]" : "]")
    return Manifest(
      procedure: (result.procedure.id, FileDigest(result.procedure.source.bytes).sha256), language: options.language,
      options: [
        ("as_of", date(audit.asOf)), ("from", date(audit.from)), ("to", date(audit.to)),
        ("schools", String(decoding: schools.bytes, as: UTF8.self)), ("unmasked", String(options.unmasked)),
        ("json_only", String(options.jsonOnly)), ("audience", "\"\(options.audience.rawValue)\""),
        ("single_file", String(options.singleFile)), ("own_templates", String(options.ownTemplates)),
      ] + (options.comparedWith.map { [("compared_with", "\"\($0)\"")] } ?? []),
      // Names of files may name other schools and officers.
      inputs: options.audience == .head ? inputs : [], outputs: ledger.files,
      origin: options.origin.map { ($0, options.audience == .head ? AuditSummary(result) : nil) })
  }
}
