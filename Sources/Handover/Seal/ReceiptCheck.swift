/// What is known of one receipt, however it reached the verifier.
package struct ReceiptEvidence: Sendable {
  package var batch: SignedRecord
  package var sheets: [SignedRecord] = []
  package var certificates: [SignedRecord] = []
  /// Salt and lines, when the file is there.
  package var lines: (salt: [UInt8], lines: [SealedLine])?
  package var marks: [ReceiptFile.Mark] = []

  package init(batch: SignedRecord) { self.batch = batch }

  package init(_ file: ReceiptFile) {
    batch = file.batch
    sheets = file.sheets
    certificates = file.certificates
    lines = (file.salt, file.lines)
    marks = file.marks
  }
}

/// Checks one receipt against its seal (points 1 to 5 of the article “The seal of a receipt”).
package struct ReceiptCheck: Sendable {
  package let batch: BatchRecord
  package let digest: [UInt8]
  package let signer: Signer
  /// Whether the batch's signature was checked against a key that a certificate names, and holds.
  package let isSigned: Bool
  /// In the order of the checks.
  package private(set) var problems: [SealProblem] = []
  /// Sheets that were there and are sound, in order.
  package private(set) var sheets: [SheetRecord] = []
  /// Numbers of sheets that nobody showed; only without the file.
  package private(set) var missingSheets: [Int] = []
  /// The lines, when the file was there and gives the root.
  package private(set) var lines: [SealedLine]?
  package private(set) var marks: [CheckedMark] = []

  /// A mark that names this batch and whose signature holds.
  package struct CheckedMark: Sendable {
    package var content: MarkRecord
    package var strokes: Strokes?
    /// Who signed it: the school's own key for way 2, else a station.
    package var signer: Signer
  }

  /// As files for machines have it.
  package enum State: String, Sendable, CaseIterable {
    case genuine
    /// Nothing contradicts, and not all of it was there.
    case incomplete
    case unknownKey = "unknown-key"
    /// Revoked, expired, or not yet valid.
    case lapsedKey = "lapsed-key"
    case broken
  }

  package var state: State {
    guard problems.isEmpty else { return .broken }
    switch signer.standing {
    case .unknown: return .unknownKey
    case .notYetValid, .expired, .revoked: return .lapsedKey
    case .good: return missingSheets.isEmpty ? .genuine : .incomplete
    }
  }

  package var checkCode: CheckCode { CheckCode(digest: digest) }

  /// Nil when the batch record does not say what a batch says.
  package init?(_ evidence: ReceiptEvidence, trust: Trust) {
    guard let batch = BatchRecord(evidence.batch) else { return nil }
    self.batch = batch
    digest = evidence.batch.digest
    let (signer, key) = trust.signer(of: evidence.batch, at: batch.moment, with: evidence.certificates)
    self.signer = signer
    isSigned = key.map { evidence.batch.isSigned(by: $0) } ?? false
    if key != nil, !isSigned { problems.append(.signature(.batch)) }
    check(evidence.sheets, signer: evidence.batch.signer, key: key, isWhole: evidence.lines != nil)
    if let (salt, lines) = evidence.lines { check(lines, salt: salt) }
    check(evidence.marks, trust, evidence.certificates)
  }

  // MARK: Sheets

  private mutating func check(_ records: [SignedRecord], signer: KeyID, key: SealPublicKey?, isWhole: Bool) {
    var found: [Int: SheetRecord] = [:]
    for record in records {
      guard let sheet = SheetRecord(record) else {
        problems.append(.form(.sheet(0)))
        continue
      }
      guard Array(digest.prefix(SheetRecord.batchLength)) == sheet.batch, record.signer == signer, sheet.number <= batch.sheets
      else {
        problems.append(.foreignSheet(sheet.number))
        continue
      }
      if let key, !record.isSigned(by: key) {
        problems.append(.signature(.sheet(sheet.number)))
        continue
      }
      if let other = found[sheet.number], other != sheet { problems.append(.sheetRepeated(sheet.number)) }
      found[sheet.number] = sheet
    }
    sheets = found.values.sorted { $0.number < $1.number }
    let missing = batch.sheets > found.count ? (1...batch.sheets).filter { found[$0] == nil } : []
    if isWhole { problems += missing.map(SealProblem.sheetMissing) } else { missingSheets = missing }
    for sheet in sheets {
      let expected = sheet.number == 1 ? 1 : found[sheet.number - 1].map { $0.firstRow + $0.rows.count }
      if let expected, sheet.firstRow != expected { problems.append(.rowsOutOfOrder(sheet: sheet.number)) }
    }
    let rows = sheets.reduce(0) { $0 + $1.rows.count }
    if missing.isEmpty ? rows != batch.cards : rows > batch.cards {
      problems.append(.rowCount(sheets: rows, batch: batch.cards))
    }
  }

  // MARK: Lines

  private mutating func check(_ lines: [SealedLine], salt: [UInt8]) {
    guard lines.count == batch.cards else {
      problems.append(.lineCount(lines: lines.count, batch: batch.cards))
      return
    }
    let isNumbered = lines.enumerated().allSatisfy { $1.number == $0 + 1 }
    if isNumbered, lines.root(salt: salt) == batch.root { self.lines = lines } else { problems.append(.root) }
    for sheet in sheets {
      for (index, row) in sheet.rows.enumerated() {
        let place = sheet.firstRow - 1 + index
        guard place < lines.count else { break }
        if SheetRecord.Row(lines[place]) != row { problems.append(.lineDiffers(place + 1)) }
      }
    }
  }

  /// Adds what a page or paper shows against what was sealed; rows without the own text are not compared.
  package mutating func add(_ more: [SealProblem]) { problems += more }

  // MARK: Marks

  private mutating func check(_ marks: [ReceiptFile.Mark], _ trust: Trust, _ certificates: [SignedRecord]) {
    for (index, mark) in marks.enumerated() {
      let number = index + 1
      guard let content = MarkRecord(mark.record) else {
        problems.append(.form(.mark(number)))
        continue
      }
      guard content.batch == digest else {
        problems.append(.foreignMark(number))
        continue
      }
      var (signer, key) = trust.signer(of: mark.record, at: content.moment, with: certificates)
      if content.way == .ownKey {
        key = content.key
        signer = Signer(id: mark.record.signer, name: content.name, standing: .unknown)
      }
      guard let key, mark.record.isSigned(by: key) else {
        problems.append(.signature(.mark(number)))
        continue
      }
      if content.way == .strokes, mark.strokes?.digest != content.digest {
        problems.append(.strokes(mark: number))
        continue
      }
      self.marks.append(CheckedMark(content: content, strokes: mark.strokes, signer: signer))
    }
  }
}
