/// Writes the truth as JSON, a finding a line, sorted.
struct TruthFile {
  private let file: ByteFile

  init(path: String) { file = ByteFile(path: path) }

  func write(_ truth: Truth, options: SampleOptions, season: Season) throws(SampleError) {
    file.append { bytes in
      bytes.append("{\n  \"schema\": \"mutubaku-sample-truth/1\",\n  \"students\": ")
      bytes.append(number: options.students)
      bytes.append(",\n  \"seed\": ")
      bytes.append(number: options.seed, width: 1)
      bytes.append(",\n  \"as_of\": ")
      bytes.append(json: SampleDay(season.lastDay).iso)
      bytes.append(",\n  \"findings\": [")
    }
    for (index, finding) in truth.findings.sorted(by: precedes).enumerated() { write(finding, isFirst: index == 0) }
    file.append { $0.append("\n  ],\n  \"quarantined\": [") }
    for (index, row) in truth.quarantined.sorted(by: { ($0.file, $0.reason) < ($1.file, $1.reason) }).enumerated() {
      file.append { bytes in
        bytes.append(index == 0 ? "\n    {\"file\": " : ",\n    {\"file\": ")
        bytes.append(json: row.file)
        bytes.append(", \"reason\": ")
        bytes.append(json: row.reason)
        bytes.append("}")
      }
    }
    write(truth.clocks)
    file.append { bytes in
      bytes.append("\n  ],\n  \"open_work\": {")
      for (index, stage) in Truth.Stage.allCases.enumerated() {
        bytes.append(index == 0 ? "" : ", ")
        bytes.append(json: stage.rawValue)
        bytes.append(": ")
        bytes.append(number: truth.openWork[stage] ?? 0)
      }
      bytes.append("}\n}\n")
    }
    try file.close()
  }

  private func write(_ finding: Truth.Finding, isFirst: Bool) {
    file.append { bytes in
      bytes.append(isFirst ? "\n    {\"rule\": " : ",\n    {\"rule\": ")
      bytes.append(json: finding.rule.rawValue)
      bytes.append(", \"severity\": ")
      bytes.append(json: finding.rule.severity)
      bytes.append(", \"session\": ")
      if let session = finding.session { bytes.append(json: SessionName.text(session)) } else { bytes.append("null") }
      bytes.append(", \"step\": ")
      if let step = finding.step { bytes.append(number: step) } else { bytes.append("null") }
      bytes.append(", \"nik\": ")
      if let nik = finding.nik { bytes.append(json: nik.text) } else { bytes.append("null") }
      bytes.append(finding.isWaived ? ", \"waived\": true}" : ", \"waived\": false}")
    }
  }

  private func write(_ clocks: [Truth.Clock]?) {
    guard let clocks else { return }
    file.append { $0.append("\n  ],\n  \"clocks\": [") }
    for (index, clock) in clocks.enumerated() {
      file.append { bytes in
        bytes.append(index == 0 ? "\n    {\"device\": \"" : ",\n    {\"device\": \"")
        bytes.append(clock.device)
        bytes.append("\", \"rule\": ")
        bytes.append(json: clock.rule.rawValue)
        bytes.append(", \"offset\": ")
        if let offset = clock.offset { bytes.append(number: offset) } else { bytes.append("null") }
        bytes.append(", \"rate_ppm\": ")
        bytes.append(number: clock.partsPerMillion)
        bytes.append(", \"anchor\": ")
        if let anchor = clock.anchor { bytes.append(quotedMoment: anchor) } else { bytes.append("null") }
        bytes.append("}")
      }
    }
  }

  /// By rule, session, step, NIK; what a finding does not have comes first.
  private func precedes(_ a: Truth.Finding, _ b: Truth.Finding) -> Bool {
    if a.rule != b.rule { return a.rule.rawValue < b.rule.rawValue }
    if a.session != b.session { return (a.session ?? -1) < (b.session ?? -1) }
    if a.step != b.step { return (a.step ?? -1) < (b.step ?? -1) }
    if let first = a.nik, let second = b.nik { return first < second }
    return a.nik == nil && b.nik != nil
  }
}

extension SampleDay {
  /// `2025-05-30`.
  var iso: String {
    let parts = parts
    var bytes: [UInt8] = []
    bytes.append(number: parts.year, width: 4)
    bytes.append("-")
    bytes.appendPair(parts.month)
    bytes.append("-")
    bytes.appendPair(parts.day)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  fileprivate mutating func append(quotedMoment time: Int) {
    append(0x22)
    append(moment: time)
    append(0x22)
  }

  /// A JSON string of text without control characters.
  fileprivate mutating func append(json text: String) {
    append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 || byte == 0x5C { append(0x5C) }
      append(byte)
    }
    append(0x22)
  }
}
