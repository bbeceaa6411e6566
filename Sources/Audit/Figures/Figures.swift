import Fundamentals
import Procedure
import Records

/// Counts of executions of one step in one group, with percentiles of their durations.
package struct StepFigures: Sendable {
  private var counts = StepCounts()
  /// Whole seconds; nil without a measurable execution.
  package var durations: DurationFigures?

  package init() {}

  init(_ counts: StepCounts, _ durations: DurationFigures?) {
    self.counts = counts
    self.durations = durations
  }

  mutating func merge(counts other: StepFigures) { counts += other.counts }

  package var executions: Int { Int(counts.executions) }
  package var assessed: Int { Int(counts.assessed) }
  package var compliant: Int { Int(counts.compliant) }
  /// What `compliant` would be if no waiver held.
  package var compliantWithoutWaivers: Int { Int(counts.compliantWithoutWaivers) }
  /// Executions below the lower bound of a range: counted and shown, no finding.
  package var underLowerBound: Int { Int(counts.underLowerBound) }

  /// By position of `Dimension.allCases`.
  package var dimensions: [DimensionFigures] {
    Dimension.allCases.indices.map {
      DimensionFigures(assessed: Int(counts.assessedIn[$0]), compliant: Int(counts.compliantIn[$0]))
    }
  }
}

/// How many executions a dimension was assessed for, and how many kept it.
package struct DimensionFigures: Sendable, Hashable {
  package var assessed: Int
  package var compliant: Int
}

/// Figures per step of one group (the whole, a school, a session, an officer, a device, a month).
package struct GroupFigures: Sendable {
  /// Cell id, session id, member id or month (year · 12 + month − 1), by kind of group.
  package var id: Int32
  /// By position of the step.
  package var steps: [StepFigures]

  /// All steps together; their durations are not comparable and left out.
  package var total: StepFigures {
    steps.reduce(into: StepFigures()) { $0.merge(counts: $1) }
  }
}

/// All figures of an audit.
package struct Figures: Sendable {
  package var whole: GroupFigures
  /// In order of id as text: NPSN (id 0: unknown), id_sesi, id_petugas, id_perangkat, month.
  package var schools: [GroupFigures]
  package var sessions: [GroupFigures]
  package var officers: [GroupFigures]
  package var devices: [GroupFigures]
  package var months: [GroupFigures]
}
