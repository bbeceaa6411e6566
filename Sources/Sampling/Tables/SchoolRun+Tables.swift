/// The rows of one school.
extension SchoolRun {
  func write(to files: ArchiveFiles) throws(SampleError) {
    writeSchool(files.table(.schools))
    let studentRows = files.table(.students)
    let statusRows = files.table(.statuses)
    for student in students {
      write(student, studentRows)
      writeStatuses(student, statusRows)
    }
    for (plan, record) in zip(sessions, records) where !plan.roster.isEmpty {
      writeSession(plan, record, files)
      for row in record.steps {
        let day = row.session == nil ? (row.start ?? plan.time(0)).quotientDown(86_400) : plan.day
        try files.steps(session: row.session, day: day).write { $0.step(row, sessionDay: plan.day) }
      }
    }
  }

  private func writeSchool(_ table: TableWriter) {
    let district = world.regions.districts[school.district]
    table.write { row in
      row.number(school.npsn)
      row.free(school.name)
      row.text(school.level)
      row.free(district.name)
      row.free(Array("Jl. Pendidikan No. \(school.index % 40 + 1) – Km \(school.index % 9 + 2), ".utf8) + district.name)
      row.free(school.head)
      row.nip(school.headNip)
    }
  }

  // MARK: Students

  private func write(_ student: Student, _ table: TableWriter) {
    table.write { row(student, name: student.name, &$0) }
    guard student.deviation?.kind == .nikConflict else { return }
    // Somebody else under the same number.
    var random = RandomStream(seed: UInt64(student.ordinal))
    let name = world.names.person(female: student.female, &random)
    table.write { row(student, name: name == student.name ? name + Array(" Noor".utf8) : name, &$0) }
  }

  private func row(_ student: Student, name: [UInt8], _ row: inout Row) {
    let papers = StudentPapers(student)
    let district = world.regions.districts[school.district]
    row.nik(student.nik)
    row.free(name)
    row.text(student.female ? "P" : "L")
    row.free(papers.isBornInDistrict ? district.name : world.regions.regency(of: district))
    row.date(student.birth)
    row.familyCard(district.code, papers)
    row.birthCertificate(district.code / 100, papers)
    row.number(student.deviation?.kind == .unknownSchool ? 99_000_000 + student.ordinal : school.npsn)
    row.text(papers.grade)
    row.text(student.married ? "K" : "BK")
  }

  private func writeStatuses(_ student: Student, _ table: TableWriter) {
    for event in student.statuses {
      table.write { row in
        row.nik(student.nik)
        row.text(table.style.isForeign ? event.status.otherWord : event.status.word)
        row.time(event.time)
        row.officer(event.officer)
      }
    }
    guard student.deviation?.kind == .unknownStudent else { return }
    table.write { row in
      row.nik(student.strangerNik)
      row.text(Status.unregistered.word)
      row.time(sessions[0].time(8))
      row.end()
    }
  }

  // MARK: Sessions

  private func writeSession(_ plan: SessionPlan, _ record: SessionRecord, _ files: ArchiveFiles) {
    files.table(.sessions).write { row in
      row.session(plan.ordinal)
      row.number(school.npsn)
      row.date(plan.day)
      for (index, officer) in record.officers.enumerated() {
        if index > 0 { row.part("|") }
        row.partOfficer(officer)
      }
      row.end()
      for (index, device) in record.devices.enumerated() {
        if index > 0 { row.part("|") }
        row.partDevice(device)
      }
      row.end()
    }
    let roster = files.table(.roster)
    for (index, entry) in plan.roster.enumerated() {
      roster.write { row in
        row.session(plan.ordinal)
        row.nik(students[entry.student].nik)
        row.note(index % 40 == 17, roster.style)
      }
    }
    for print in record.prints { files.table(.prints).write { $0.print(print) } }
    for handover in record.handovers {
      files.table(.handovers).write { $0.handover(handover, plan: plan, school: school) }
    }
    for stock in record.stock { files.table(.stock).write { $0.stock(stock, session: plan.ordinal) } }
  }
}
