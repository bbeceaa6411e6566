import Archive
import Audit
import Foundation
import Fundamentals
import Reporting
import Sampling
import Testing

/// Pages that open at once: under 300 KB and 3,000 elements, for every kind of page of a demo season.
struct PageSizeTests {
  @Test func `every page of a season is small`() throws {
    let scratch = ScratchFolder()
    let archive = scratch.path("arsip")
    try Sample.write(to: archive, options: SampleOptions(students: 1_500, seed: 2025, dirty: true, logs: true))
    try check(archive)
  }

  @Test func `lists of all sessions, schools, officers, devices and files are cut to pages that link to each other`() throws {
    let scratch = ScratchFolder()
    let count = 420
    func table(_ name: String, _ head: String, _ row: (Int) -> String) throws {
      try scratch.write(head + "\n" + (1...count).map(row).joined(separator: "\n") + "\n", to: "arsip/\(name).csv")
    }
    try table("sekolah", "npsn,nama,jenjang,kecamatan,alamat,kepala_sekolah,nip_kepala_sekolah") {
      "\(30_310_000 + $0),SMA \($0),SMA,Paringin,Jl. \($0),,"
    }
    try table("petugas", "id_petugas,nama,nip,peran") { "PTG-\($0),Petugas \($0),,operator_perekaman" }
    try table("perangkat", "id_perangkat,jenis,model,nomor_seri") { "KAM-\($0),kamera,Model,\($0)" }
    try table("sesi", "id_sesi,npsn,tanggal,petugas,perangkat") {
      "SES-\($0),\(30_310_000 + $0),2025-\(padded($0 % 12 + 1, 2))-10,PTG-\($0),KAM-\($0)"
    }
    for session in 1...count {
      try scratch.write(
        "id_sesi,langkah,nik,mulai,selesai,id_petugas,id_perangkat,hasil,kelengkapan,output,keterangan\n"
          + "SES-\(session),1,,08:00,08:20,PTG-\(session),KAM-\(session),,daftar_siswa|draft_jadwal,jadwal_perekaman,\n",
        to: "arsip/langkah_\(session).csv")
    }
    let paths = try check(scratch.path("arsip"))
    for first in ["sesi/index", "sekolah/index", "petugas/index", "perangkat/index", "mutu-data-berkas", "tentang-berkas"] {
      #expect(paths.isSuperset(of: [first, first + "-2", first + "-3"]), "\(first)")
    }
  }

  @Test func `work of hundreds of officers and devices outside of any session fits on its pages`() throws {
    let scratch = ScratchFolder()
    let count = 600
    func table(_ name: String, _ head: String, _ row: (Int) -> String) throws {
      try scratch.write(head + "\n" + (1...count).map(row).joined(separator: "\n") + "\n", to: "arsip/\(name).csv")
    }
    func nik(_ number: Int) -> String { "631101010107\(padded(number, 4))" }
    try table("siswa", "nik,nama,npsn") { "\(nik($0)),Siswa \($0),30310001" }
    try table("langkah", "id_sesi,langkah,nik,mulai,selesai,id_petugas,id_perangkat,hasil,kelengkapan,output") {
      ",7,\(nik($0)),2025-03-03T08:\(padded($0 % 60, 2)):00,2025-03-03T09:00:00,PTG-\($0),PRN-\($0),berhasil,data_perekaman,ktp_tercetak"
    }
    try table("pencetakan", "id_cetak,nik,id_sesi,mulai,selesai,hasil,nomor_blangko,id_petugas,id_perangkat") {
      "C-\($0),\(nik($0)),,2025-03-03T08:\(padded($0 % 60, 2)):00,2025-03-03T09:00:00,berhasil,BLK\($0),PTG-\($0),PRN-\($0)"
    }
    let paths = try check(scratch.path("arsip"))
    #expect(paths.contains("sesi/lain"))
  }

  /// Renders every page of an archive's site, and follows every link inside it; the answer is the pages' paths.
  @discardableResult private func check(_ archive: String) throws -> Set<String> {
    let contents = try ArchiveReader.read(folder: archive, procedure: Fixture.procedure(), threads: 2)
    let result = try Audit.run(contents.records, contents.procedure, AuditOptions(threads: 2))
    let words = try Words(language: .indonesian, templates: TemplateSet())
    let inputs = contents.inputs.map { (path: $0, digest: FileDigest?.none) }
    let pages = SitePages(context: ReportContext(result, words: words, office: ReportOffice()), inputs: inputs)
    let rendered = (0..<pages.count).map { RenderedPage(pages.document($0).0) }
    let paths = Set(rendered.map(\.document.path))
    #expect(paths.count == rendered.count)
    // The page that checks receipts is a file of the site.
    let targets = paths.union(["verify"])
    for page in rendered {
      #expect(page.html.utf8.count < 280_000, "\(page.document.path)")
      #expect(elements(page.html) < 2_920, "\(page.document.path)")
      let folder = page.document.path.split(separator: "/").dropLast()
      for link in page.html.matches(of: /href="([^"#:]+)\.html/) {
        var parts = folder
        for part in link.output.1.split(separator: "/") { if part == ".." { parts.removeLast() } else { parts.append(part) } }
        let target = parts.joined(separator: "/")
        #expect(targets.contains(target.removingPercentEncoding ?? target), "\(page.document.path): \(link.output.1)")
      }
    }
    return paths
  }

  /// Start tags of elements; the frame of a page adds some 80.
  private func elements(_ html: String) -> Int {
    var count = 0
    var wasOpening = false
    for byte in html.utf8 {
      if wasOpening, byte | 32 >= UInt8(ascii: "a"), byte | 32 <= UInt8(ascii: "z") { count += 1 }
      wasOpening = byte == UInt8(ascii: "<")
    }
    return count
  }
}
