import Fundamentals

/// What an object-centric event log (OCEL 2.0) is made of, whatever the format it is written in.
enum ObjectLog {
  /// A type of objects or events, with the attributes that its entries may have.
  struct EntryType: Sendable {
    let name: String
    /// The part of a table's name in the SQLite format.
    let table: String
    let attributes: [(name: String, kind: Kind)]
  }

  enum Kind: String, Sendable {
    case string, time, integer, boolean
  }

  /// An object or an event.
  struct Entry {
    let id: [UInt8]
    /// Index into the types.
    let type: Int
    /// Of an event; nil for an object, whose attributes hold at all times.
    var time: Instant?
    /// In the order of the type's attributes; nil when the entry has none.
    var values: [[UInt8]?]
    /// In order, none of them twice.
    var relations: [Relation] = []

    mutating func relate(_ object: ObjectID, _ qualifier: StaticString) {
      if !relations.contains(where: { $0.object == object }) { relations.append(Relation(object: object, qualifier: qualifier)) }
    }
  }

  /// A qualified link to an object.
  struct Relation {
    let object: ObjectID
    let qualifier: StaticString
  }

  /// The id of an object, which is unique across all types, and its type.
  struct ObjectID: Hashable {
    let type: ObjectLogTypes.Object
    let id: [UInt8]
  }
}

/// The object types of an audit's log, in the order of the list of types.
enum ObjectLogTypes {
  enum Object: String, CaseIterable, Sendable {
    case school = "sekolah"
    case officer = "petugas"
    case device = "perangkat"
    case session = "sesi"
    case student = "siswa"
    case card = "kartu"

    var index: Int { Object.allCases.firstIndex(of: self) ?? 0 }
  }
}
