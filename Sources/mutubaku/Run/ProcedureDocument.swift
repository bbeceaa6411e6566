import Fundamentals
import Procedure
import Reporting

/// The SOP as on paper: its identity block, and the table of steps with the swimlane's symbols and the quality standards.
struct ProcedureDocument {
  private let procedure: Procedure
  private let words: Words

  private var language: Language { words.language }

  init(_ procedure: Procedure, _ words: Words) {
    self.procedure = procedure
    self.words = words
  }

  var document: Document {
    Document(
      path: "sop", title: procedure.identity.title, language: language,
      blocks: [.definitions(identity)] + lists + [.heading(2, pick("Kegiatan", "Activities"))]
        + SwimlaneTable(procedure, words).blocks())
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
}
