import Records

/// What somebody has to do once: the visits that a student missed are one matter, and so are those that one refused.
package struct OpenMatter: Sendable, Hashable {
  /// In `AuditResult.openWork`: the item that has waited longest.
  package var position: Int
  /// Items of open work: visits, or 1.
  package var count: Int

  package init(position: Int, count: Int) {
    self.position = position
    self.count = count
  }
}

extension AuditResult {
  /// The open work in its order, items of one student in the stages of visits (absent, refused) taken together.
  package func openMatters() -> [OpenMatter] {
    struct Key: Hashable {
      var stage: OpenItem.Stage
      var person: Int32
    }
    var matters: [OpenMatter] = []
    var known: [Key: Int] = [:]
    for (position, item) in openWork.enumerated() {
      if item.stage.isOfVisits, item.person != 0 {
        let key = Key(stage: item.stage, person: item.person)
        if let place = known[key] {
          matters[place].count += 1
          if item.days > openWork[matters[place].position].days { matters[place].position = position }
          continue
        }
        known[key] = matters.count
      }
      matters.append(OpenMatter(position: position, count: 1))
    }
    return matters
  }

  /// Matters with the longest wait first, then in order of the open work.
  package func longestFirst(_ matters: [OpenMatter]) -> [OpenMatter] {
    matters.sorted { a, b in
      let (first, second) = (openWork[a.position].days, openWork[b.position].days)
      return first != second ? first > second : a.position < b.position
    }
  }
}

extension OpenItem.Stage {
  /// Whether an item is one visit of one student (decision 20).
  package var isOfVisits: Bool { self == .absent || self == .refused }
}
