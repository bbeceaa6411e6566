import Fundamentals

extension RuleReference {
  /// Title, and what holds for every rule.
  static func introduction(_ language: Language) -> [String] {
    language.pick(indonesian, english).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static let indonesian = """
    # Rujukan aturan

    Halaman ini dibuat dari uraian aturan di dalam program; contoh-contohnya diuji pada setiap perubahan.

    - **Bobot.** Pelanggaran: ketentuan tidak dipenuhi. Peringatan: perlu diperiksa, mungkin benar. Catatan: data kurang lengkap.
    - **Unsur.** Temuan yang berunsur membuat pelaksanaan tidak patuh pada unsur itu. Temuan tanpa unsur (–) menyangkut catatan, \
    kartu, perangkat, atau persediaan, dan tidak mengubah kepatuhan pelaksanaan.
    - **Tidak dinilai.** Bila data tidak memungkinkan penilaian, hasilnya bukan patuh dan bukan temuan, dan dihitung tersendiri.
    - **Ejaan.** Kata hasil serta kode butir dan peran dibandingkan huruf dan angkanya saja: huruf besar, spasi, titik, garis \
    bawah, dan tanda hubung tidak dibedakan.
    - **Hasil gagal** adalah gagal, batal, menolak, dan tidak hadir. Baris tidak hadir adalah catatan tentang orang, bukan \
    pelaksanaan.
    - **Jam tanpa zona** dibaca dalam zona arsip (bawaan: Asia/Makassar, WITA).
    - **Pengecualian.** Temuan yang dikecualikan tetap ditampilkan, dihitung tersendiri, tidak mengurangi kepatuhan, dan berlaku \
    lagi setelah masa pengecualiannya lewat.
    - **Contoh.** Setiap tabel adalah sebagian arsip; nomor langkah dan kode butir menurut SOP Balangan, NIK dan nama rekaan. \
    Kolom yang tidak ditampilkan memang tidak ada.
    """

  private static let english = """
    # Rule reference

    This page is made from the descriptions of the rules in the program; its examples are tested with every change.

    - **Severity.** Violation: a requirement is not met. Warning: needs a look, may be right. Note: the data are incomplete.
    - **Dimension.** A finding with a dimension makes the execution non-compliant in it. A finding without one (–) concerns \
    records, cards, devices or stock and does not change an execution's compliance.
    - **Not assessed.** Where the data allow no verdict, the result is neither compliance nor a finding, and is counted apart.
    - **Spelling.** Outcome words and the codes of items and roles are compared on letters and digits only: case, blanks, dots, \
    underscores and hyphens make no difference.
    - **Failed outcomes** are gagal, batal, menolak (refused) and tidak_hadir (absent). A row of absence is a note about a \
    person, no execution.
    - **Times without a zone** are read in the archive's zone (default: Asia/Makassar, WITA).
    - **Waivers.** A waived finding stays visible, is counted apart, does not lower compliance, and comes back when the waiver \
    expires.
    - **Examples.** Every table is a part of an archive; step numbers and item codes are those of the Balangan SOP, NIKs and \
    names are invented. A column that is not shown is not there.
    """
}
