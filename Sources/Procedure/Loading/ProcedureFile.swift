import Yams

/// Reads procedure files: YAML with Indonesian keys, as in `templates/prosedur/balangan-2020.yaml`.
package enum ProcedureFile {
  /// Reads and checks a file. All problems are gathered into one error, each with line, column and remedy.
  ///
  /// - Parameters:
  ///   - path: The path shown in errors and kept in `Procedure.source`.
  ///   - bytes: The whole file, UTF-8, at most 1 MiB.
  ///   - calendar: Working days for limits in `hari kerja`.
  package static func load(path: String, bytes: [UInt8], calendar: WorkingCalendar) throws(ProcedureError) -> Procedure {
    let document = try YAMLDocument(path: path, bytes: bytes)
    let reader = ProcedureReader(source: .init(path: path, bytes: bytes), calendar: calendar)
    let procedure = reader.procedure(document.root)
    guard reader.nodes.problems.isEmpty, let procedure else {
      throw ProcedureError(path: path, problems: reader.nodes.problems)
    }
    return procedure
  }
}

/// One reading of one procedure file.
final class ProcedureReader {
  let nodes = NodeReader()
  private let source: Procedure.Source
  private let calendar: WorkingCalendar

  /// What the file declares, for the checks of the steps.
  private var codes: [Section: Set<String>] = [:]

  /// The parts of a file that declare codes, by key.
  enum Section: String {
    case lanes = "pelaksana"
    case roles = "peran"
    case items = "butir"
  }

  private static let required = ["prosedur", "identitas", "pelaksana", "peran", "butir", "langkah"]
  private static let optional = [
    "dasar_hukum", "kualifikasi_pelaksana", "keterkaitan", "peralatan", "peringatan", "pencatatan",
  ]

  init(source: Procedure.Source, calendar: WorkingCalendar) {
    self.source = source
    self.calendar = calendar
  }

  func procedure(_ root: Node) -> Procedure? {
    guard let fields = nodes.fields(root, required: ProcedureReader.required, optional: ProcedureReader.optional)
    else { return nil }
    let id = nodes.filledText(fields["prosedur"])
    if let id { _ = nodes.isCode(id) }
    let identity = identity(fields["identitas"])
    let lanes = declared(.lanes, in: fields).map { Procedure.Lane(code: $0, title: $1) }
    let roles = declared(.roles, in: fields).map { Procedure.Role(code: $0, title: $1) }
    let items = declared(.items, in: fields).map { Procedure.Item(code: $0, title: $1) }
    let steps = steps(fields["langkah"])
    guard let id, let identity else { return nil }
    return Procedure(
      id: id.value, identity: identity, legalBasis: texts(fields["dasar_hukum"]),
      qualifications: texts(fields["kualifikasi_pelaksana"]), related: texts(fields["keterkaitan"]),
      equipment: texts(fields["peralatan"]), warning: nodes.text(fields["peringatan"]) ?? "",
      records: nodes.text(fields["pencatatan"]) ?? "", lanes: lanes, items: items, steps: steps, calendar: calendar,
      source: source, roles: roles)
  }

  private func texts(_ node: Node?) -> [String] { nodes.texts(node).map(\.value) }

  private func identity(_ node: Node?) -> Procedure.Identity? {
    let dates = ["tanggal_pembuatan", "tanggal_revisi", "tanggal_efektif"]
    guard let fields = nodes.fields(node, required: ["instansi", "nama"], optional: ["nomor", "disahkan_oleh"] + dates)
    else { return nil }
    func text(_ key: String) -> String { nodes.text(fields[key]) ?? "" }
    return Procedure.Identity(
      office: nodes.filledText(fields["instansi"])?.value ?? "", number: text("nomor"), created: text(dates[0]),
      revised: text(dates[1]), effective: text(dates[2]), approvedBy: texts(fields["disahkan_oleh"]),
      title: nodes.filledText(fields["nama"])?.value ?? "")
  }

  /// A section of `code: title`; codes that archives could not tell apart are duplicates.
  private func declared(_ section: Section, in fields: NodeReader.Fields) -> [(String, String)] {
    var folded: Set<String> = []
    return nodes.entries(fields[section.rawValue]).compactMap { key, value in
      guard nodes.isCode(key), let title = nodes.filledText(value) else { return nil }
      codes[section, default: []].insert(key.value)
      guard folded.insert(key.value.filter { $0.isLetter || $0.isNumber }).inserted else {
        nodes.report(.duplicate(key.place, key.value))
        return nil
      }
      return (key.value, title.value)
    }
  }

  /// Reports a code that its section does not declare.
  func check(_ code: NodeReader.Located<String>, in section: Section) {
    let known = codes[section] ?? []
    if !code.value.isEmpty, !known.contains(code.value) {
      // A long list of candidates is no help in a message.
      let candidates = known.count <= 200 ? known.sorted() : []
      nodes.report(.undeclared(code.place, code.value, in: section.rawValue, known: candidates))
    }
  }
}
