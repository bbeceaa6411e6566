import Fundamentals
import Procedure
import Reporting

/// The SOP as on paper: its identity block, and the table of steps with the swimlane's symbols and the quality standards.
struct ProcedureDocument {
  private let procedure: Procedure
  private let language: Language

  init(_ procedure: Procedure, _ language: Language) {
    self.procedure = procedure
    self.language = language
  }

  var document: Document {
    Document(
      path: "sop", title: procedure.identity.title, language: language,
      blocks: [.definitions(identity)] + lists + [.heading(2, pick("Kegiatan", "Activities")), .table(steps), .paragraph(legend)])
  }

  private func pick(_ indonesian: String, _ english: String) -> String { language.pick(indonesian, english) }

  private var identity: [Definition] {
    let block = procedure.identity
    return [
      Definition(pick("Nomor SOP", "Number"), block.number),
      Definition(pick("Tanggal pembuatan", "Created"), block.created),
      Definition(pick("Tanggal revisi", "Revised"), block.revised),
      Definition(pick("Tanggal efektif", "Effective"), block.effective),
      Definition(pick("Disahkan oleh", "Approved by"), block.approvedBy.joined(separator: ", ")),
      Definition(pick("Instansi", "Office"), block.office),
    ]
  }

  private var lists: [Block] {
    let parts = [
      (pick("Dasar hukum", "Legal basis"), procedure.legalBasis),
      (pick("Kualifikasi pelaksana", "Qualifications"), procedure.qualifications),
      (pick("Keterkaitan", "Related procedures"), procedure.related),
      (pick("Peralatan/perlengkapan", "Equipment"), procedure.equipment),
      (pick("Peringatan", "Warning"), [procedure.warning].filter { !$0.isEmpty }),
      (pick("Pencatatan dan pendataan", "Records"), [procedure.records].filter { !$0.isEmpty }),
    ]
    return parts.filter { !$0.1.isEmpty }.flatMap { title, texts in
      [Block.heading(2, title), .numbered(texts.map { [.text($0)] })]
    }
  }

  private var steps: ReportTable {
    let lanes = procedure.lanes.map { ReportTable.Column($0.title, .center) }
    let standard = [
      pick("Kelengkapan", "Completeness"), pick("Waktu", "Time"), pick("Output", "Output"), pick("Keterangan", "Remark"),
    ]
    return ReportTable(
      columns: [ReportTable.Column(pick("No", "No"), .end), ReportTable.Column(pick("Kegiatan", "Activity"))] + lanes
        + standard.map { ReportTable.Column($0) },
      rows: procedure.steps.map { ReportTable.Row(cells($0)) })
  }

  private func cells(_ step: Step) -> [[Inline]] {
    let lanes = procedure.lanes.map { lane -> [Inline] in
      step.lanes.contains(lane.code) ? [.text(ProcedureDocument.sign(step.symbol))] : []
    }
    let required = step.standard.requirementText.flatMap { [Inline.lineBreak, .text($0)] }.dropFirst()
    let texts: [Inline] = [.text(step.standard.time.raw), .text(step.standard.outputText), .text(remark(step))]
    return [[.text(String(step.number))], [.text(step.activity)]] + lanes + [Array(required)] + texts.map { [$0] }
  }

  /// The remark of the paper, and where the work goes on when the paper says so only by arrows.
  private func remark(_ step: Step) -> String {
    let branches = step.branches.filter { !$0.outcomes.isEmpty }.map { branch in
      let target = branch.target.map { pick("langkah \($0)", "step \($0)") } ?? pick("selesai", "end")
      return "\(branch.outcomes.joined(separator: ", ")) → \(target)"
    }
    return ([step.remark].filter { !$0.isEmpty } + branches).joined(separator: "; ")
  }

  /// The symbols of PermenPANRB 35/2012 as characters.
  private static func sign(_ symbol: Symbol) -> String {
    switch symbol {
    case .terminator: "⬭"
    case .process: "▭"
    case .decision: "◇"
    case .offPage: "⌂"
    }
  }

  private var legend: String {
    pick(
      "⬭ mulai/selesai, ▭ proses, ◇ keputusan, ⌂ lanjut ke halaman lain",
      "⬭ start/end, ▭ process, ◇ decision, ⌂ continued on another page")
  }
}
