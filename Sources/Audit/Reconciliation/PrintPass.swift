import Records

/// Lays recorded prints and the jobs of spoolers and printers side by side.
enum PrintPass {
  /// Findings in order of prints, then of job names.
  /// - Parameter prints: places of the rows of `pencetakan` that count, in source order.
  static func run(_ context: AuditContext, _ witnesses: PrintWitnesses?, prints: [Int32]) -> [Finding] {
    guard let witnesses else { return [] }
    let step = context.steps.all.firstIndex(where: \.isPrinting)
    let blocks = inBlocks(prints.count, size: 1 << 14, threads: context.options.threads) { range in
      var sink = FindingSink(context)
      for index in range {
        let place = prints[index]
        let testimony = witnesses.testimony(ofPrint: index)
        PrintUnwitnessed.check(place, testimony, witnesses.coverage, step: step, &sink)
        WitnessesDisagree.check(place, testimony, step: step, &sink)
      }
      return sink.findings
    }
    var sink = FindingSink(context)
    witnesses.jobs.forEachUnrecordedName { PrintUnrecorded.check($0, witnesses.devices, step: step, &sink) }
    return blocks.flatMap { $0 } + sink.findings
  }
}
