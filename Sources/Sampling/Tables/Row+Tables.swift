/// Rows of the tables that sessions fill, cell by cell in the order of `TableShape.columns`.
extension Row {
  mutating func step(_ step: StepRow, sessionDay: Int) {
    let day = step.session == nil ? nil : sessionDay
    session(step.session)
    number(step.step)
    optional(step.nik)
    time(step.start, sessionDay: day)
    time(step.end, sessionDay: day)
    officer(step.officer)
    device(step.device)
    text(step.outcome.word)
    text(step.items)
    text(step.output)
    note(step.hasNote, style)
  }

  mutating func print(_ print: PrintRow) {
    number(print.number, prefix: "CTK-", width: 7)
    nik(print.nik)
    session(print.session)
    device(print.device)
    time(print.start)
    time(print.end)
    text(print.succeeded ? "berhasil" : "gagal")
    number(print.blank, prefix: "BLK", width: 8)
    officer(print.officer)
    text(print.succeeded ? "" : "hasil cetak bergaris")
  }

  mutating func handover(_ handover: HandoverRow, plan: SessionPlan, school: School) {
    free(Array(handover.number(on: plan.day).utf8))
    session(plan.ordinal)
    number(school.npsn)
    time(handover.time)
    nik(handover.nik)
    free(Array(handover.serial.utf8))
    free(school.head)
    text("Kepala Sekolah")
    number(handover.signed)
  }

  mutating func stock(_ stock: StockRow, session ordinal: Int?) {
    time(stock.time)
    if let strange = stock.strangeSession { number(strange, prefix: "SES-X", width: 4) } else { session(ordinal) }
    switch stock.item {
    case .blanks: text("blangko")
    case .ribbon: text("ribbon")
    case .film: text("film")
    }
    switch stock.movement {
    case .opening: text("awal")
    case .received: text("masuk")
    case .used: text("pemakaian")
    case .spoiled: text("rusak")
    case .returned: text("kembali")
    case .closing: text("akhir")
    }
    if stock.item == .blanks { number(stock.amount) } else { decimal(tenThousandths: stock.amount) }
    end()
  }

  /// A remark; in a foreign export with a line break and quotes in it.
  mutating func note(_ isPresent: Bool, _ style: FileStyle) {
    if !isPresent {
      end()
    } else if style.isForeign {
      free(Array("listrik padam,\nlanjut dengan \"genset\"; aman".utf8))
    } else {
      text("listrik sempat padam")
    }
  }

  mutating func optional(_ nik: SampleNik?) {
    if let nik { self.nik(nik) } else { end() }
  }

  // MARK: Numbers of civil registration

  /// A family card's number: region, day of issue, serial.
  mutating func familyCard(_ region: Int, _ papers: StudentPapers) {
    part(region)
    part(papers.family.day, width: 2)
    part(papers.family.month, width: 2)
    part(papers.family.year, width: 2)
    part(papers.family.serial, width: 4)
    end()
  }

  /// A birth certificate's number: regency, on time (LU) or late (LT), day of issue, serial.
  mutating func birthCertificate(_ regency: Int, _ papers: StudentPapers) {
    let issued = SampleDay(papers.certificate.day).parts
    part(regency)
    part(papers.isLateCertificate ? "-LT-" : "-LU-")
    part(issued.day, width: 2)
    part(issued.month, width: 2)
    part(issued.year)
    part(papers.certificate.serial, prefix: "-", width: 4)
    end()
  }
}
