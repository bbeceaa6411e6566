package import Fundamentals
package import Records

/// Work that a person, card or visit still waits for: no deviation, but not done.
package struct OpenItem: Sendable, Hashable {
  /// What is being waited for (decisions 20, 21).
  package enum Stage: String, Sendable, CaseIterable {
    case waiting17 = "waiting-17"
    case waitingPrintReady = "waiting-print-ready"
    case waitingPrint = "waiting-print"
    case printedNotHandedOver = "printed-not-handed-over"
    case absent
    case refused
  }

  package var stage: Stage
  /// Ids as in `Records`; session 0 for the three waiting stages.
  package var session: Int32
  package var person: Int32
  /// Text: serial of the card, 0 if none.
  package var serial: Int32
  package var since: LocalDate
  /// Days from `since` to the day the report speaks of.
  package var days: Int
  package var position: Position?

  package init(
    stage: Stage, session: Int32, person: Int32, serial: Int32, since: LocalDate, days: Int, position: Position?
  ) {
    self.stage = stage
    self.session = session
    self.person = person
    self.serial = serial
    self.since = since
    self.days = days
    self.position = position
  }
}
