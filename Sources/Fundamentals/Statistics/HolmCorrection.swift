/// p-values corrected for the number of comparisons, so that with 5 % as the limit the chance of even one false alarm stays below 5 %.
///
/// The step-down method needs no assumption about how the comparisons depend on each other. Source: S. Holm, A simple sequentially
/// rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979), 65–70.
public enum HolmCorrection {
  /// The corrected values in the order given, each at most 1.
  public static func corrected(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] != values[$1] ? values[$0] < values[$1] : $0 < $1 }
    var corrected = values
    var greatest = 0.0
    for (rank, index) in order.enumerated() {
      greatest = max(greatest, min(1, values[index] * Double(values.count - rank)))
      corrected[index] = greatest
    }
    return corrected
  }
}
