import Records

/// What the activities of a log stand for: the mapping's word, looked up once for each name.
struct ActivityTargets {
  private let mapping: EventLogMapping?
  private let names = NameTable()
  private var targets: [EventLogMapping.Target?] = [nil]

  init(_ mapping: EventLogMapping?) { self.mapping = mapping }

  /// The target that the mapping names, or nil.
  mutating func target(_ activity: [UInt8]) -> EventLogMapping.Target? {
    let id = Int(activity.withUnsafeBytes { names.intern($0) })
    if id == targets.count { targets.append(mapping?.activities[Layout.key(activity)]) }
    return targets[id]
  }

  /// Names of activities, as a reader of an error needs them: the first ones, cut short.
  var examples: [String] {
    (1..<max(1, Int32(names.count))).prefix(12).map { String(names.text($0).prefix(40)) }
  }
}
