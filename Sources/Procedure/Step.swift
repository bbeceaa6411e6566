/// One numbered activity (kegiatan) with its actors and its quality standard (mutu baku).
package struct Step: Sendable {
  /// The number on paper, 1 and up.
  package var number: Int
  /// Kegiatan, as on paper.
  package var activity: String
  /// A few words for tables and headings.
  package var shortName: String
  /// Codes of the lanes the step's symbol stands in.
  package var lanes: [String]
  package var symbol: Symbol
  /// Role codes of which an officer needs one.
  package var roles: [String]
  package var unit: Unit
  package var marks: Set<Mark>
  package var standard: QualityStandard
  /// Where the work goes on; empty for a last step.
  package var branches: [Branch]
  package var repetition: Repetition
  /// The least plausible duration in seconds; shorter is `pace.implausible`.
  package var leastPlausible: Int?
  /// Keterangan.
  package var remark: String

  package init(
    number: Int, activity: String, shortName: String, lanes: [String], symbol: Symbol, roles: [String], unit: Unit,
    marks: Set<Mark>, standard: QualityStandard, branches: [Branch], repetition: Repetition, leastPlausible: Int?, remark: String
  ) {
    self.number = number
    self.activity = activity
    self.shortName = shortName
    self.lanes = lanes
    self.symbol = symbol
    self.roles = roles
    self.unit = unit
    self.marks = marks
    self.standard = standard
    self.branches = branches
    self.repetition = repetition
    self.leastPlausible = leastPlausible
    self.remark = remark
  }
}

/// What a step is done once for (satuan).
package enum Unit: String, Sendable, CaseIterable {
  case session = "sesi"
  case student = "siswa"
  case batch = "kolektif"
}

/// What code may know about a step; never its number.
package enum Mark: String, Sendable, CaseIterable {
  /// Must have ended before student steps start.
  case preparation = "persiapan"
  case statusCheck = "cek_status"
  case registerCheck = "cek_register"
  case registerUpdate = "perbaikan_register"
  case recording = "perekaman"
  case printing = "pencetakan"
  case handover = "penyerahan"
}

/// The five symbols of PermenPANRB 35/2012, without the arrow.
package enum Symbol: String, Sendable, CaseIterable {
  case terminator = "mulai_selesai"
  case process = "proses"
  case decision = "keputusan"
  case offPage = "lain_halaman"
}

/// How often a step may follow itself.
package enum Repetition: String, Sendable, CaseIterable {
  case never = "tidak"
  /// Only after an execution that failed or whose outcome is unknown.
  case afterFailure = "setelah_gagal"
  case always = "bebas"
}

/// An arrow of the flow.
package struct Branch: Sendable, Hashable {
  /// Number of the step it leads to, or nil when the flow ends here.
  package var target: Int?
  /// Outcome words (`belum_rekam`) under which it is taken; empty: always.
  package var outcomes: [String]

  package init(target: Int?, outcomes: [String]) {
    self.target = target
    self.outcomes = outcomes
  }
}

/// Mutu baku: what a step needs, how long it may take, what it must yield.
package struct QualityStandard: Sendable {
  /// Kelengkapan.
  package var requirements: [Requirement]
  /// Waktu.
  package var time: TimeLimit
  /// Code of the output; nil when the paper names none.
  package var output: String?
  /// The output as written on paper.
  package var outputText: String
  /// Kelengkapan as written on paper, a line each.
  package var requirementText: [String]

  package init(requirements: [Requirement], time: TimeLimit, output: String?, outputText: String, requirementText: [String]) {
    self.requirements = requirements
    self.time = time
    self.output = output
    self.outputText = outputText
    self.requirementText = requirementText
  }
}

/// One required item.
package struct Requirement: Sendable, Hashable {
  package var item: String
  /// Also satisfied by an earlier execution of this step with this outcome: (step number, outcome word).
  package var alternatives: [Alternative]

  package struct Alternative: Sendable, Hashable {
    package var step: Int
    package var outcome: String

    package init(step: Int, outcome: String) {
      self.step = step
      self.outcome = outcome
    }
  }

  package init(item: String, alternatives: [Alternative] = []) {
    self.item = item
    self.alternatives = alternatives
  }
}
