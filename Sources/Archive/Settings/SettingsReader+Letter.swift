import Fundamentals
import Procedure
import Yams

/// The letterhead, who signs, and how letters are numbered.
extension SettingsReader {
  func office(_ node: Node?) -> ArchiveSettings.Office {
    var office = ArchiveSettings.Office()
    let keys = ["pemerintah", "nama", "kabupaten", "alamat", "telepon", "surel", "laman", "tempat", "kepala"]
    guard let fields = section(node, keys) else { return office }
    office.government = nodes.text(fields["pemerintah"]) ?? ""
    office.name = nodes.text(fields["nama"]) ?? ""
    office.regency = nodes.text(fields["kabupaten"]) ?? ""
    office.address = nodes.text(fields["alamat"]) ?? ""
    office.phone = nodes.text(fields["telepon"]) ?? ""
    office.email = nodes.text(fields["surel"]) ?? ""
    office.web = nodes.text(fields["laman"]) ?? ""
    office.place = nodes.text(fields["tempat"]) ?? ""
    if let head = section(fields["kepala"], ["nama", "nip", "pangkat"]) {
      office.headName = nodes.text(head["nama"]) ?? ""
      office.headNIP = nodes.text(head["nip"]) ?? ""
      office.headRank = nodes.text(head["pangkat"]) ?? ""
    }
    return office
  }

  func letter(_ node: Node?) -> ArchiveSettings.Letter {
    var letter = ArchiveSettings.Letter()
    let keys = ["nomor_bast", "nomor_pemusnahan", "kertas", "nik", "rangkap", "pihak_pertama", "mengetahui"]
    guard let fields = section(node, keys) else { return letter }
    letter.receiptNumber = numbering(fields["nomor_bast"])
    letter.destructionNumber = numbering(fields["nomor_pemusnahan"])
    letter.paper = nodes.word(fields["kertas"], as: ArchiveSettings.Paper.self)?.value ?? letter.paper
    letter.nik = nodes.word(fields["nik"], as: ArchiveSettings.ShownNIK.self)?.value ?? letter.nik
    letter.copies = nodes.wholeNumber(fields["rangkap"], in: 1...20)?.value ?? letter.copies
    letter.firstParty = signer(fields["pihak_pertama"])
    letter.witness = signer(fields["mengetahui"])
    return letter
  }

  private func signer(_ node: Node?) -> ArchiveSettings.Signer {
    var signer = ArchiveSettings.Signer()
    guard let fields = section(node, ["nama", "nip", "jabatan"]) else { return signer }
    signer.name = nodes.text(fields["nama"]) ?? ""
    signer.nip = nodes.text(fields["nip"]) ?? ""
    signer.title = nodes.text(fields["jabatan"]) ?? ""
    return signer
  }

  /// A template for numbers of letters, which has to count.
  private func numbering(_ node: Node?) -> String {
    guard let number = nodes.filledText(node), !number.value.isEmpty else { return "" }
    let known = ["urut", "bulan", "bulan_romawi", "tahun"]
    let rest = known.reduce(number.value) { $0.replacing("{\($1)}", with: "") }
    if rest.contains("{") || rest.contains("}") || !number.value.contains("{urut}") {
      nodes.report(.badNumbering(number.place, number.value, known: known))
    }
    return number.value
  }
}
