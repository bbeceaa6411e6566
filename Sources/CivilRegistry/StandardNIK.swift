package import Fundamentals

/// A NIK of standard format as one number: sixteen digits, the first of them not 0.
///
/// Digits: region 6, day 2 (plus 40 for women), month 2, year 2, serial 4. Every check is arithmetic on one register, so that
/// an audit can run it for each of a million rows.
package struct StandardNIK: Hashable, Sendable, BitwiseCopyable {
  /// 1,000,000,000,000,000 to 9,999,999,999,999,999.
  package let value: UInt64

  /// Nil when the number does not have sixteen digits.
  @inlinable
  package init?(_ value: UInt64) {
    guard value >= 1_000_000_000_000_000, value <= 9_999_999_999_999_999 else { return nil }
    self.value = value
  }

  /// Reads sixteen ASCII digits and nothing else; nil when there are more, fewer, other signs or a leading 0.
  package init?(digits: UnsafeRawBufferPointer) {
    var value: UInt64 = 0
    var count = 0
    for digit in digits {
      let number = digit &- 0x30
      guard number <= 9, count < 16 else { return nil }
      value = value * 10 + UInt64(number)
      count += 1
    }
    guard count == 16 else { return nil }
    self.init(value)
  }

  /// The first six digits: the kecamatan that issued the number, which need not be where its holder lives.
  @inlinable
  package var regionCode: Int { Int(value / 10_000_000_000) }

  /// The birth that the number encodes. It never changes, even when the register corrects the person's data.
  @inlinable
  package var birth: NIKBirth {
    let encoded = Int(value / 10_000 % 1_000_000)
    let day = encoded / 10_000
    return NIKBirth(
      day: day > 40 ? day - 40 : day, month: encoded / 100 % 100, yearOfCentury: encoded % 100,
      sex: day > 40 ? .female : .male)
  }

  /// Whether day, month and two-digit year differ from a date of birth (decision 45).
  package func contradicts(birthDate: LocalDate) -> Bool {
    let birth = birth
    let date = birthDate.parts
    return birth.day != date.day || birth.month != date.month || birth.yearOfCentury != date.year % 100
  }

  /// Whether the day of birth is written for the other sex (decision 45).
  @inlinable
  package func contradicts(sex: Sex) -> Bool { birth.sex != sex }
}

extension StandardNIK: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Masked, see `NIK.masked`.
  package var description: String { NIK(String(value)).masked }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: ["masked": description]) }
}

/// What the digits of a NIK say of a birth; not checked against the calendar.
package struct NIKBirth: Hashable, Sendable, BitwiseCopyable {
  /// 0 to 59, women's 40 taken off.
  package let day: Int
  /// 0 to 99.
  package let month: Int
  /// The last two digits of the year.
  package let yearOfCentury: Int
  package let sex: Sex

  @inlinable
  package init(day: Int, month: Int, yearOfCentury: Int, sex: Sex) {
    self.day = day
    self.month = month
    self.yearOfCentury = yearOfCentury
    self.sex = sex
  }
}
