import CivilRegistry
import Fundamentals
import Handover
import Reporting

/// What is known of each receipt, in words: the verdict first, then what is proved, what is not, and what contradicts.
struct VerdictText {
  private let verification: Verification
  private let language: Language

  init(_ verification: Verification, language: Language) {
    self.verification = verification
    self.language = language
  }

  private var signers: SignerText { SignerText(trust: verification.trust, today: verification.today, language: language) }

  private func say(_ indonesian: String, _ english: String) -> String { language.pick(indonesian, english) }

  private func safe(_ text: String) -> String { signers.safe(text) }

  /// - Parameter index: of the receipt.
  func lines(_ index: Int) -> [String] {
    let receipt = verification.receipts[index]
    let (check, batch) = (receipt.check, receipt.check.batch)
    let contradictions = verification.contradictions(of: index, language)
    let school = safe(batch.school) + (batch.npsn.isEmpty ? "" : " (NPSN \(safe(batch.npsn)))")
    var lines = [
      "\(verdict(receipt, isContradicted: !contradictions.isEmpty)) – \(say("Berita Acara", "receipt")) \(safe(batch.number)), \(school)",
      "  " + receipt.sources.map(safe).joined(separator: ", "), "",
    ]
    func list(_ title: String, _ sign: String, _ entries: [String]) {
      guard !entries.isEmpty else { return }
      lines.append(title)
      lines += entries.map { "  \(sign) \($0)" }
    }
    let problems = check.problems.prefix(30).map { $0.message(in: language) }
    list(say("Bertentangan:", "Contradicted:"), "✗", problems + contradictions.map(safe))
    list(say("Digantikan oleh:", "Replaced by:"), "→", successor(receipt))
    list(
      check.state == .broken ? say("Menurut segel:", "The seal says:") : say("Terbukti:", "Proved:"),
      check.state == .genuine || check.state == .incomplete ? "✓" : "·", facts(check))
    list(say("Kunci:", "Key:"), "·", signers.lines(check.signer))
    list(say("Tidak terbukti:", "Not proved:"), "○", unproved(receipt))
    return lines + rows(check)
  }

  private func successor(_ receipt: Verification.Receipt) -> [String] {
    guard let successor = receipt.successor.map({ verification.receipts[$0] }) else { return [] }
    let (batch, code) = (successor.check.batch, successor.check.checkCode.text)
    return [
      say("revisi \(batch.revision), kode periksa \(code)", "revision \(batch.revision), check code \(code)")
        + " (\(successor.sources.map(safe).joined(separator: ", ")))"
    ]
  }

  private func verdict(_ receipt: Verification.Receipt, isContradicted: Bool) -> String {
    switch receipt.check.state {
    case .genuine where isContradicted: say("ASLI, TETAPI BERTENTANGAN", "GENUINE, BUT CONTRADICTED")
    case .genuine where receipt.successor != nil: say("ASLI, SUDAH DIGANTIKAN", "GENUINE, REPLACED SINCE")
    case .genuine: say("ASLI", "GENUINE")
    case .incomplete: say("BELUM LENGKAP", "INCOMPLETE")
    case .unknownKey: say("KUNCI TIDAK DIKENAL", "UNKNOWN KEY")
    case .lapsedKey: say("KUNCI TIDAK BERLAKU", "KEY NOT VALID")
    case .broken: say("TIDAK ASLI", "NOT GENUINE")
    }
  }

  // MARK: Facts

  private func facts(_ check: ReceiptCheck) -> [String] {
    let batch = check.batch
    var cards = say("\(batch.cards) kartu dalam \(batch.sheets) lembar", "\(batch.cards) cards on \(batch.sheets) sheets")
    if let serials = batch.serials {
      cards += say(
        ", blangko \(safe(serials.first)) s.d. \(safe(serials.last))", ", blanks \(safe(serials.first)) to \(safe(serials.last))")
    }
    var facts = [
      cards, say("tanggal penyerahan ", "day of the handover ") + language.date(batch.day),
      say("penerima ", "receiver ") + (batch.receiver.isEmpty ? "–" : safe(batch.receiver)),
      say("disegel ", "sealed ") + moment(batch.moment) + say(" menurut jam pos", " by the station's clock"),
      say("kode periksa ", "check code ") + check.checkCode.text
        + say(", revisi \(batch.revision)", ", revision \(batch.revision)")
        + (batch.predecessor.map { say(", menggantikan ", ", replaces ") + CheckCode(digest: $0).text } ?? ""),
    ]
    let counts: [(String, Int?)] = [
      (say("direkam", "recorded"), batch.counts.recorded), (say("tercetak baik", "printed well"), batch.counts.printed),
      (say("blangko rusak", "spoiled blanks"), batch.counts.spoiled),
      (say("belum diserahkan", "not handed over"), batch.withheld),
    ]
    let known = counts.compactMap { name, count in count.map { "\(name) \($0)" } }
    if !known.isEmpty { facts.append(known.joined(separator: ", ")) }
    if let lines = check.lines {
      facts.append(say("isi \(lines.count) baris sama dengan yang disegel", "all \(lines.count) rows are as sealed"))
    } else if !check.sheets.isEmpty {
      let numbers = check.sheets.map { String($0.number) }.joined(separator: ", ")
      facts.append(say("lembar \(numbers): barisnya di bawah", "sheets \(numbers): their rows stand below"))
    }
    for mark in check.marks where isVouched(mark) {
      let way =
        switch mark.content.way {
        case .strokes: say("goresan pena", "pen strokes")
        case .ownKey: say("kunci sendiri ", "own key ") + mark.signer.id.text
        case .ink: say("tinta, dengan pindaian", "ink, with a scan")
        }
      facts.append(
        say("tanda pihak kedua (\(way)): ", "mark of the second party (\(way)): ")
          + "\(safe(mark.content.name)), \(safe(mark.content.office)), \(moment(mark.content.moment))")
    }
    return facts
  }

  /// Whether a key that the office stood behind, or the school's own, signed a mark: anyone else may write one.
  private func isVouched(_ mark: ReceiptCheck.CheckedMark) -> Bool {
    mark.content.way == .ownKey || mark.signer.standing == .good
  }

  // MARK: What no seal proves

  func unproved(_ receipt: Verification.Receipt) -> [String] {
    let check = receipt.check
    var lines =
      check.missingSheets.isEmpty
      ? []
      : [
        say(
          "lembar \(check.missingSheets.prefix(30).map(String.init).joined(separator: ", ")) belum diperlihatkan",
          "sheets \(check.missingSheets.prefix(30).map(String.init).joined(separator: ", ")) were not shown")
      ]
    lines += check.marks.filter { !isVouched($0) }.map { mark in
      say(
        "tanda atas nama \(safe(mark.content.name)): kunci \(mark.signer.id.text), \(signers.standing(mark.signer.standing))",
        "the mark in the name of \(safe(mark.content.name)): key \(mark.signer.id.text), \(signers.standing(mark.signer.standing))"
      )
    }
    if check.marks.isEmpty {
      lines.append(say("tanda pihak kedua, selain tinta di kertas", "a mark of the second party, other than ink on paper"))
    }
    if check.marks.contains(where: { $0.content.way == .ownKey }) {
      lines.append(say("bahwa kunci sekolah milik orang yang disebutnya", "that the school's key belongs to whom it names"))
    }
    if check.signer.laterRevocation != nil {
      lines.append(
        say(
          "bahwa segel dibuat sebelum kuncinya dicabut: waktunya hanya kata pos itu sendiri",
          "that the seal is older than the revocation: its moment is the station's own word"))
    }
    if check.lines == nil, !check.sheets.isEmpty {
      lines.append(
        say(
          "bahwa kertasnya memuat baris yang sama: bandingkan dengan baris di bawah",
          "that the paper has the same rows: compare it with those below"))
    }
    if receipt.isPage {
      lines.append(
        say(
          "bahwa peramban memperlihatkan seluruh halaman: pengubahnya dapat menyembunyikan bagian",
          "that a browser shows the whole page: whoever altered it may hide parts"))
    }
    if receipt.successor == nil { lines.append(say("bahwa tidak ada revisi yang lebih baru", "that there is no newer revision")) }
    lines += [
      say(
        "bunyi surat dan isi lampiran, selain yang disebut di atas",
        "the wording of the letter and what the annex lists, beyond what is named above"),
      say("bahwa jam pos benar", "that the station's clock was right"),
      say("bahwa setiap siswa sudah memegang kartunya", "that every student holds the card"),
    ]
    return lines
  }

  // MARK: Rows of the paper

  /// What must stand on the paper, when only its codes were read.
  private func rows(_ check: ReceiptCheck) -> [String] {
    guard check.lines == nil else { return [] }
    return check.sheets.flatMap { sheet in
      ["", say("Lembar \(sheet.number) harus memuat:", "Sheet \(sheet.number) has to say:")]
        + sheet.rows.enumerated().map { index, row in
          let number = String(sheet.firstRow + index)
          return
            "  \(String(repeating: " ", count: max(0, 4 - number.count)))\(number)  …\(safe(row.nik))  \(safe(row.name))  …\(safe(row.serial))"
        }
    }
  }

  private func moment(_ seconds: Int) -> String { signers.moment(seconds) }
}
