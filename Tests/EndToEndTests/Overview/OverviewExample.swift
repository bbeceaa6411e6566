import Audit
import Fundamentals
import Testing

@testable import Reporting

/// Recordings at two schools in two months; how many of each take over an hour instead of nine minutes is up to the test.
struct OverviewExample {
  let context: ReportContext
  private let pages: SitePages

  /// - Parameters:
  ///   - slow: recordings over the limit of 20 minutes at SMAN Satu and SMAN Dua.
  ///   - all: recordings there.
  ///   - checks: checks of the status of 9 minutes (limit: 5) or 4 instead of recordings: nothing else is wrong with them.
  ///   - waiver: a rule whose findings are all waived.
  init(slow: [Int], of all: [Int], checks: Bool = false, waiver: String? = nil, language: Language = .indonesian) throws {
    var steps = ["id_sesi,langkah,nik,mulai,selesai,id_petugas,id_perangkat,hasil,kelengkapan,output,keterangan"]
    var students = ["nik,nama,tanggal_lahir,npsn"]
    var sessions = ["id_sesi,npsn,tanggal,petugas,perangkat"]
    var schools = ["npsn,nama"]
    for (place, (slow, count)) in zip(slow, all).enumerated() {
      let (npsn, day) = ("303100\(padded(place + 1, 2))", place == 0 ? "2025-02-28" : "2025-03-\(padded(place + 2, 2))")
      schools.append("\(npsn),SMAN \(place < 3 ? ["Satu", "Dua", "Tiga"][place] : String(place))")
      sessions.append("SES-\(place + 1),\(npsn),\(day),PTG-1,LPT-\(place + 1)")
      for number in 0..<count {
        let student = "631101120408\(1000 + place * 100 + number)"
        let hour = 8 + number / 6
        // Six an hour: nine minutes each, or sixty-nine.
        func time(_ hour: Int, _ minute: String) -> String { "\(day)T\(hour < 10 ? "0" : "")\(hour):\(number % 6)\(minute):00" }
        let isSlow = number < slow
        let (start, end) = (time(hour, "0"), time(isSlow && !checks ? hour + 1 : hour, checks && !isSlow ? "4" : "9"))
        students.append("\(student),Siswa \(number),2008-04-12,\(npsn)")
        let work = checks ? "belum_rekam,fotokopi_kk|fotokopi_akta,hasil_status" : "berhasil,hasil_status,data_perekaman"
        steps.append("SES-\(place + 1),\(checks ? 3 : 6),\(student),\(start),\(end),PTG-1,LPT-\(place + 1),\(work),")
      }
    }
    let waivers = waiver.map { ["\($0),langkah 6,listrik padam,Kepala Dinas,2030-01-01"] } ?? []
    let example = try FormsExample(
      [
        "langkah.csv": steps, "siswa.csv": students, "sesi.csv": sessions, "sekolah.csv": schools,
        "pengecualian.csv": ["aturan,sasaran,alasan,disetujui_oleh,berlaku_sampai"] + waivers,
      ], language: language)
    context = example.context
    pages = SitePages(context: context, inputs: [])
  }

  func page(_ path: String) throws -> RenderedPage {
    let documents = (0..<pages.count).map { pages.document($0).0 }
    return RenderedPage(try #require(documents.first { $0.path == path }, "\(path)"))
  }

  func markdown(_ path: String) throws -> String { try page(path).markdown }

  /// The first line of a page with these words.
  func line(_ path: String, with words: String) throws -> String {
    String(try #require(try markdown(path).split(separator: "\n").first { $0.contains(words) }, "\(words)"))
  }
}
