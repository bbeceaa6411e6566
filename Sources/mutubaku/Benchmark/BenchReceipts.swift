import Archive
import ArgumentParser
import Fundamentals
import Handover
import Reporting

/// How long a receipt takes from a batch to sealed HTML, and from its file and its page to verified.
struct BenchReceiptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "receipts", abstract: "Ukur tanda terima / Measure receipts.")

  @Option(help: "Kartu dalam satu tanda terima / Cards on a receipt.")
  var cards = 300

  @Option(help: "Ulangan; yang dicatat mediannya / Runs, of which the median counts.")
  var runs = 21

  func validate() throws {
    guard runs > 0, 0...100_000 ~= cards else { throw ValidationError("--runs, --cards: 1 …") }
  }

  func run() throws {
    let templates = try TemplateSet()
    let words = try Words(language: .indonesian, templates: templates)
    var settings = ArchiveSettings()
    settings.office.name = "Dinas Contoh"
    let stationery = ReceiptStationery(settings, officeName: "")
    let parts = ReceiptParts(words: words, stationery: stationery)
    let files = ReceiptFiles(parts: parts, shell: try LetterShell(templates: templates, stationery: stationery, words: words))
    let (station, trust) = try BenchReceiptsCommand.keys()
    let batch = parts.sealed(batch())
    var page = ""
    var json: [UInt8] = []
    let writing = try median {
      let file = try station.seal(batch, lines: parts.lines(batch), .init(moment: SealClock.now, sequence: 1))
      page = files.html(batch, name: "bast", seal: ReceiptSeal(file, zone: .makassar))
      json = file.json
    }
    var isGenuine = false
    let verifying = try median {
      isGenuine = try ReceiptCheck(ReceiptEvidence(ReceiptFile(json: json)), trust: trust)?.state == .genuine
    }
    var isSame = false
    let comparing = try median {
      let file = try ReceiptFile(json: SealedPage.json(of: page) ?? [])
      let shown = ShownPage(html: page)
      isSame =
        ReceiptCheck(ReceiptEvidence(file), trust: trust).map { shown.problems($0.batch, $0.lines ?? [], words: words).isEmpty }
        ?? false
    }
    guard isGenuine, isSame else { throw ExitCode.failure }
    Terminal.say(
      """
      receipt of \(cards) cards, median of \(runs): sealed HTML \(milliseconds(writing)), verified from its file \
      \(milliseconds(verifying)), from its page with all that it shows \(milliseconds(comparing))
      """)
  }

  private func median(_ body: () throws -> Void) rethrows -> Duration {
    var times: [Duration] = []
    for _ in 0..<runs {
      let start = ContinuousClock.now
      try body()
      times.append(ContinuousClock.now - start)
    }
    return times.sorted()[runs / 2]
  }

  private func milliseconds(_ time: Duration) -> String {
    let hundredths = Int((time / .microseconds(10)).rounded())
    return "\(hundredths / 100).\(padded(hundredths % 100, 2)) ms"
  }

  private static func keys() throws -> (SealStation, Trust) {
    let (office, key) = (SealSigningKey(), SealSigningKey())
    let day = Instant(microseconds: Int64(SealClock.now) * 1_000_000).date(in: .makassar)
    let certificate = try CertificateRecord(
      key: key.publicKey, name: "Pos", firstDay: day, lastDay: day, sequence: 1, role: .station
    ).signed(by: office)
    var trust = Trust(office: "Dinas Contoh")
    trust.roots = [.init(key: office.publicKey, name: "Dinas Contoh")]
    return (SealStation(key: key, name: "Pos", certificates: [certificate]), trust)
  }

  private func batch() -> HandoverBatch {
    let list = (0..<cards).map { index in
      HandoverBatch.Card(
        nik: "631101010107" + padded(index % 10_000, 4), name: "Siswa Contoh Nomor \(index)", sex: index % 2 == 0 ? "L" : "P",
        schoolClass: "XII IPA \(index % 4 + 1)", serial: "BLK" + padded(index, 8), isGood: true, recipient: "H. Kepala")
    }
    return HandoverBatch(
      number: "400.12.2/1/Dukcapil/2025", day: LocalDate(iso: "2025-02-28") ?? LocalDate(days: 0),
      school: .init(npsn: "30310001", name: "SMAN 1 Contoh"), receiver: .init(name: "H. Kepala"), cards: list)
  }
}
