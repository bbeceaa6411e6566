import Fundamentals

/// A `PageLogFormat` of CUPS, compiled: what stands before the time and what behind it (cupsd-files.conf(5)).
///
/// Values may hold the very sign that separates them. In each half one field, the job's name or else the user or the billing,
/// takes whatever the others leave; those before it are found from the left, those behind it from the right.
struct PageLogTemplate: Sendable {
  enum Field: Sendable {
    case printer, user, job, page, copies, name, billing
    /// An attribute that nothing here needs.
    case other
  }

  struct Half: Sendable {
    /// What stands before the first field.
    var lead: [UInt8] = []
    /// Each field with what stands behind it.
    var fields: [(field: Field, behind: [UInt8])] = []
    var flexible = 0
  }

  private(set) var before = Half()
  private(set) var after = Half()
  let isCustomary: Bool

  /// What CUPS writes unless told otherwise.
  static let customary =
    "%p %u %j %T %P %C %{job-billing} %{job-originating-host-name} %{job-name} %{media} %{sides}"

  /// Nil for a template without a time, or with two fields and nothing between them.
  init?(_ text: String) {
    isCustomary = text == PageLogTemplate.customary
    var halves = [Half()]
    var rest = Array(text.utf8)[...]
    func literal(_ byte: UInt8) {
      let half = halves.count - 1
      let field = halves[half].fields.count - 1
      if field < 0 { halves[half].lead.append(byte) } else { halves[half].fields[field].behind.append(byte) }
    }
    while let byte = rest.popFirst() {
      guard byte == 0x25, let sign = rest.popFirst() else {
        literal(byte)
        continue
      }
      var field = Field.other
      switch sign {
      case 0x25:
        literal(0x25)
        continue
      case 0x54:
        halves.append(Half())
        continue
      case 0x70: field = .printer
      case 0x75: field = .user
      case 0x6A: field = .job
      case 0x50: field = .page
      case 0x43: field = .copies
      case 0x7B:
        guard let close = rest.firstIndex(of: 0x7D) else { return nil }
        field = PageLogTemplate.attributes[String(decoding: rest[..<close], as: UTF8.self)] ?? .other
        rest = rest[(close + 1)...]
      default: return nil
      }
      halves[halves.count - 1].fields.append((field, []))
    }
    guard halves.count == 2 else { return nil }
    for index in halves.indices {
      guard halves[index].fields.dropLast().allSatisfy({ !$0.behind.isEmpty }) else { return nil }
      let fields = halves[index].fields.map(\.field)
      halves[index].flexible =
        [.name, .user, .billing, .other].lazy.compactMap { fields.lastIndex(of: $0) }.first ?? max(0, fields.count - 1)
    }
    before = halves[0]
    after = halves[1]
  }

  private static let attributes: [String: Field] = [
    "job-name": .name, "job-billing": .billing, "job-account-id": .billing, "job-originating-user-name": .user,
    "printer-name": .printer, "job-id": .job, "job-impressions-completed": .copies,
  ]
}

/// The fields of one line of a page log that matter here.
struct PageLogFields {
  var printer = Cell.empty
  var user = Cell.empty
  var job = Cell.empty
  var page = Cell.empty
  var copies = Cell.empty
  var name = Cell.empty
  var billing = Cell.empty

  mutating func set(_ field: PageLogTemplate.Field, _ text: UnsafeRawBufferPointer) {
    switch field {
    case .printer: printer = text.cell
    case .user: user = text.cell
    case .job: job = text.cell
    case .page: page = text.cell
    case .copies: copies = text.cell
    case .name: name = text.cell
    case .billing: billing = text.cell
    case .other: break
    }
  }
}

extension PageLogTemplate.Half {
  /// Cuts a half line into its fields; false when it does not have them.
  func cut(_ text: UnsafeRawBufferPointer, into fields: inout PageLogFields) -> Bool {
    guard text.count >= lead.count, text.prefix(lead.count).elementsEqual(lead) else { return false }
    var start = lead.count
    var end = text.count
    guard let last = self.fields.last else { return start == end }
    for index in 0..<flexible {
      let (field, behind) = self.fields[index]
      guard let found = text.firstSequence(behind, from: start) else { return false }
      fields.set(field, text.slice(start, found))
      start = found + behind.count
    }
    guard end - start >= last.behind.count, text[(end - last.behind.count)...].elementsEqual(last.behind) else { return false }
    end -= last.behind.count
    for index in stride(from: self.fields.count - 1, to: flexible, by: -1) {
      let behind = self.fields[index - 1].behind
      guard let found = text.lastSequence(behind, from: start, before: end) else { return false }
      fields.set(self.fields[index].field, text.slice(found + behind.count, end))
      end = found
    }
    fields.set(self.fields[flexible].field, text.slice(start, end))
    return true
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func firstSequence(_ word: [UInt8], from start: Int) -> Int? {
    var at = start
    while let found = first(word[0], from: at) {
      if holds(word, at: found, before: count) { return found }
      at = found + 1
    }
    return nil
  }

  private func holds(_ word: [UInt8], at start: Int, before end: Int) -> Bool {
    start + word.count <= end && (word.count == 1 || self[start..<(start + word.count)].elementsEqual(word))
  }

  fileprivate func lastSequence(_ word: [UInt8], from start: Int, before end: Int) -> Int? {
    var at = end
    while let found = last(word[0], before: at), found >= start {
      if holds(word, at: found, before: end) { return found }
      at = found
    }
    return nil
  }
}
