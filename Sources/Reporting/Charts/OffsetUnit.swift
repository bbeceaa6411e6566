import Fundamentals

/// In what the axis of a clock's offset is counted: the largest unit of which it spans some.
enum OffsetUnit: String, CaseIterable {
  case second, minute, hour, day

  /// Spans below so many of a unit are counted in the smaller one.
  private static let least = 5.0

  /// - Parameter span: seconds.
  init(span: Double) {
    self = OffsetUnit.allCases.last { span >= $0.seconds * OffsetUnit.least } ?? .second
  }

  var seconds: Double {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3_600
    case .day: 86_400
    }
  }
}
