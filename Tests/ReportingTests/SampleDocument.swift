@testable import Reporting

/// One page with every kind of block and inline.
enum SampleDocument {
  static let page = Document(
    path: "sekolah/30301234", title: "SMAN 1 Paringin",
    blocks: [
      .paragraph([
        "Kunjungan 12 Februari 2025. ", .strong(["118 dari 124"]), " pelaksanaan patuh (95,2 %), ",
        .emphasis(["6 tidak dinilai"]),
        ". Lihat ", .link("ringkasan", page: "index"), " dan ", .link(.file("findings.csv"), ["daftar temuan"]), ".",
      ]),
      .definitions([
        Definition("Siswa", "124"), Definition("Direkam", "118"), Definition("Dicetak", "96"),
        Definition("Kepatuhan", [.badge(.ok, "95,2 %")]),
      ]),
      .callout(.warning, title: "Jam printer meleset satu jam", ["Waktu ", .code("PRN-01"), " dibaca dengan koreksi −3.600 s."]),
      .callout(.note, title: "Tidak dinilai", ["Dua berkas tanpa waktu selesai."]),
      .heading(2, "Waktu per langkah", id: "waktu"),
      .table(timeTable),
      .heading(2, "Temuan"),
      .table(findingTable),
      .heading(3, "Yang harus dilakukan"),
      .list(
        ItemList(
          isOrdered: true,
          items: [
            [
              .paragraph("Lengkapi fotokopi kartu keluarga."),
              .bullets([["KK asli cukup diperlihatkan"], ["salinan disimpan 5 tahun"]]),
            ],
            [.paragraph("Catat alasan bila mutu sidik jari di bawah ambang.")],
          ])),
      .bullets([[.badge(.muted, "Tidak dinilai"), " tanpa waktu"], [.badge(.note, "Catatan"), " rujukan tidak dikenal"]]),
      .rule,
      .figure(
        Figure(
          svg: drawing, caption: ["Lama perekaman, median dan batas 10 menit"], alternative: "Median 6 menit, batas 10 menit.")),
      .pageBreak,
      .heading(2, "Lampiran"),
      .paragraph([
        "Satu baris,", .lineBreak, "baris kedua. ", .link(.external("https://example.go.id/sop?a=1&b=2"), ["SOP asli"]),
      ]),
    ])

  private static let drawing =
    "<svg viewBox=\"0 0 600 60\" width=\"600\" height=\"60\" aria-hidden=\"true\" fill=\"currentColor\">"
    + "<rect x=\"0\" y=\"18\" width=\"360\" height=\"24\"/><path d=\"M590 4v52\" stroke=\"currentColor\" stroke-width=\"2\"/></svg>"

  private static let timeTable = ReportTable(
    caption: ["Tabel 1. Lama pelaksanaan terhadap mutu baku"],
    columns: [
      .init("Langkah"), .init("Pelaksanaan", .end), .init("Patuh", .end), .init("Median", .end), .init("p90", .end),
      .init("Batas", .center),
    ],
    rows: [
      .init([["3. Verifikasi status"], ["124"], ["124"], ["00:01:12"], ["00:02:40"], ["5 menit"]]),
      .init(kind: .warning, [["6. Perekaman biometrik"], ["118"], ["112"], ["00:06:02"], ["00:09:58"], ["10 menit"]]),
      .init(kind: .muted, [["7. Pencetakan"], ["96"], ["–"], ["–"], ["–"], ["sesuai kebutuhan"]]),
      .init(kind: .total, [["Semua"], ["338"], ["236"], ["00:03:10"], ["00:08:44"], [""]]),
    ], hasRowHeaders: true)

  private static let findingTable = ReportTable(
    columns: [.init("Berat"), .init("Temuan"), .init("NIK"), .init("Bukti")],
    rows: [
      .init(
        id: "temuan-1", kind: .violation,
        [
          [.badge(.violation, "Pelanggaran")], ["Perekaman 14 menit, batas 10 menit"], [.code("············0001")],
          [.code("langkah.csv:218")],
        ]),
      .init(
        id: "temuan-2", kind: .warning,
        [[.badge(.warning, "Peringatan")], ["Foto <mutu|rendah> *7*"], [.code("············0042")], [.code("log/foto.jsonl:9")]]),
    ])
}
