import Records

/// What the types and attributes of an object-centric log stand for: the mapping's word, else a name like one of ours.
struct ObjectLogNames {
  let content: ObjectLogContent
  let mapping: EventLogMapping?

  /// The column by which the rows of a table are known.
  static func keyColumn(_ table: Table) -> String? {
    switch table {
    case .schools: "npsn"
    case .officers: "id_petugas"
    case .devices: "id_perangkat"
    case .students: "nik"
    case .sessions: "id_sesi"
    default: nil
    }
  }

  /// What objects are: rows of a table, or cards, which have no table of their own.
  enum Thing: Hashable {
    case table(Table)
    case card

    /// The column of other tables that names such an object.
    var column: String? {
      switch self {
      case .card: "nomor_blangko"
      case .table(let table): ObjectLogNames.keyColumn(table)
      }
    }
  }

  func thing(ofType type: Int32) -> Thing? {
    let key = Layout.key(content.names.bytes(type))
    if let own = mapping?.objects[key] { return .table(own.table) }
    if key == Layout.key("kartu") { return .card }
    return Table.allCases.first { ObjectLogNames.keyColumn($0) != nil && Layout.key($0.rawValue) == key }.map { .table($0) }
  }

  /// Which attribute fills which column of the objects of a type, by the mapping.
  func columns(ofType type: Int32) -> [(attribute: String, column: String)] {
    mapping?.objects[Layout.key(content.names.bytes(type))]?.columns ?? []
  }

  /// What the events of a type are by the mapping or by their name; nil leaves it to the event's own `langkah`.
  func target(ofType type: Int32) -> EventLogMapping.Target? {
    let key = Layout.key(content.names.bytes(type))
    if let own = mapping?.activities[key] { return own }
    return [Table.prints, .handovers].first { Layout.key($0.rawValue) == key }.map { .table($0) }
  }
}

/// The values of an entry by column: first those that the mapping asks for, then those that are called like the column.
final class ObjectLogCells {
  private let content: ObjectLogContent
  private let columns: [(attribute: String, column: String)]
  /// Where each column is found, looked up once.
  private var sources: [String: Source] = [:]

  private enum Source {
    case time
    case id
    /// Names of attributes.
    case attributes([Int32])
  }

  init(_ content: ObjectLogContent, columns: [(attribute: String, column: String)]) {
    self.content = content
    self.columns = columns
  }

  /// The last value listed, since attributes of objects change; nil when there is none.
  func value(_ entry: ObjectLogContent.Entry, _ column: String) -> UnsafeRawBufferPointer? {
    switch source(of: column) {
    case .time: content.time(entry)
    case .id: content.names.bytes(entry.id)
    case .attributes(let names): content.attributes(entry).last { names.contains($0.name) }.map { content.value($0) }
    }
  }

  private func source(of column: String) -> Source {
    if let known = sources[column] { return known }
    let mapped = columns.filter { $0.column == column }.map(\.attribute)
    let source: Source
    if mapped.contains("ocel:time") {
      source = .time
    } else if mapped.contains("ocel:id") {
      source = .id
    } else if mapped.isEmpty {
      let key = Layout.key(column)
      source = .attributes(content.attributeNames.filter { Layout.key(content.names.bytes($0)) == key })
    } else {
      source = .attributes(mapped.compactMap { content.names.find($0) })
    }
    sources[column] = source
    return source
  }
}
