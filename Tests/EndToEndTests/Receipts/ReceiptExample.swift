import Archive
import Fundamentals
import Handover
import Reporting
import Testing

/// A batch of invented students and the papers made from it.
struct ReceiptExample {
  let files: ReceiptFiles
  let parts: ReceiptParts
  let stationery: ReceiptStationery

  init(_ language: Language = .indonesian, changing change: (inout ArchiveSettings) -> Void = { _ in }) throws {
    var settings = ArchiveSettings()
    settings.office.name = "Dinas Kependudukan dan Pencatatan Sipil"
    settings.office.regency = "Balangan"
    settings.office.address = "Jl. Contoh 1, Paringin"
    settings.office.place = "Paringin"
    settings.letter.firstParty.name = "Siti Contoh"
    settings.letter.firstParty.nip = "198001012005012001"
    settings.letter.firstParty.title = "Operator Pencetakan"
    change(&settings)
    let templates = try TemplateSet()
    let words = try Words(language: language, templates: templates)
    stationery = ReceiptStationery(settings, officeName: "")
    parts = ReceiptParts(words: words, stationery: stationery)
    files = ReceiptFiles(parts: parts, shell: try LetterShell(templates: templates, stationery: stationery, words: words))
  }

  static func batch(_ count: Int, name: (Int) -> String = { "Siswa \($0)" }) throws -> HandoverBatch {
    let school = HandoverBatch.School(
      npsn: "30310001", name: "SMAN 1 Contoh",
      head: .init(name: "H. Kepala", nip: "197001011995011001", title: "Kepala Sekolah"))
    let cards = (0..<count).map { index in
      HandoverBatch.Card(
        nik: "63110101010700\(index < 10 ? "0" : "")\(index % 100)", name: name(index + 1), sex: index % 2 == 0 ? "L" : "P",
        schoolClass: "XII IPA 1", serial: "BLK\(10_000 + index)", isGood: true, recipient: "H. Kepala")
    }
    return HandoverBatch(
      number: "400.12.2/17/Dukcapil/2025", day: try #require(LocalDate(iso: "2025-02-28")), school: school,
      receiver: school.head, cards: cards)
  }

  func text(_ batch: HandoverBatch, _ ending: String, seal: ReceiptSeal? = nil) throws -> String {
    let file = try #require(files.files(batch, name: "bast", seal: seal).first { $0.path == "bast" + ending })
    return String(decoding: file.bytes, as: UTF8.self)
  }
}
