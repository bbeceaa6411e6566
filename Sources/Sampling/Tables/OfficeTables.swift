/// The rows that belong to the office rather than to a school: officers, devices, waivers, the last stock-taking.
struct OfficeTables {
  let world: World
  let files: ArchiveFiles
  let seed: UInt64
  /// Whether the servers that write journals are among the devices.
  let hasServers: Bool

  func writeTeams(_ count: Int) {
    var random = RandomStream(seed: seed, part: -2)
    for team in (0..<count).map(Team.init) {
      for (officer, role) in team.officers {
        let female = random.chance(400)
        files.table(.officers).write { row in
          row.officer(officer)
          row.free(world.names.person(female: female, &random))
          row.nip(SampleNip(female: female, &random))
          row.text(role)
        }
      }
      writeDevices(of: team)
    }
  }

  private func writeDevices(of team: Team) {
    let table = files.table(.devices)
    func add(_ number: Int, _ prefix: StaticString, _ kind: StaticString, _ model: StaticString) {
      table.write { row in
        row.number(number, prefix: prefix, width: 2)
        row.text(kind)
        row.text(model)
        row.part(prefix)
        row.number(number * 7919 % 1_000_000, prefix: "SN", width: 6)
      }
    }
    for index in 0..<Team.recordingSets {
      guard case .set(let number) = team.recordingSet(index) else { continue }
      add(number, "KAM-", "kamera", "Canon EOS 1300D")
      add(number, "FPR-", "sidik_jari", "Green Bit DactyScan84c")
      add(number, "IRS-", "iris", "EYECOOL TCI322")
      add(number, "TTD-", "tanda_tangan", "Wacom STU-530")
      add(number, "LPT-", "komputer", "Lenovo ThinkPad")
    }
    for index in 0..<Team.desks {
      if case .computer(let number) = team.deskComputer(index) { add(number, "LPT-", "komputer", "Lenovo ThinkPad") }
    }
    for printer in (0..<Team.printers).map({ team.printer($0) }) + [team.officePrinterDevice] {
      if case .printer(let number) = printer { add(number, "PRN-", "printer", "Fargo HDP5000") }
    }
    if hasServers { add(team.server.number, team.server.kind.prefix, "komputer", "Intel NUC") }
  }

  func writeWaivers(_ waivers: [WaiverRow]) {
    for waiver in waivers {
      files.table(.waivers).write { row in
        row.free(Array(waiver.rule.rawValue.utf8))
        row.part(waiver.session + 1, prefix: "SES-", width: 5)
        if let nik = waiver.nik { row.part(Int(nik.digits), prefix: "|", width: nik.width) }
        row.part(waiver.step, prefix: "|langkah ")
        row.end()
        row.text("Listrik padam")
        row.text("Kepala Dinas")
        row.date(waiver.lastDay)
      }
    }
  }

  /// The store is counted on the last day; nothing in the archive is later.
  func writeLastCount() {
    let row = StockRow(
      time: world.season.lastDay * 86_400 + 15 * 3600, item: .blanks, movement: .closing, amount: 1250)
    files.table(.stock).write { $0.stock(row, session: nil) }
  }
}
