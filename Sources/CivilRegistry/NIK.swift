package import Fundamentals

/// A person's number (nomor induk kependudukan) as written: digits of any length, from a cell already cleaned.
///
/// Shows itself masked, in `print`, in string interpolation and in a debugger; `unmasked` is the explicit call for all digits.
package struct NIK: Hashable, Sendable {
  /// Every digit. Only for the office's own systems and for receipts: never for a page, a log or an error.
  package let unmasked: String

  /// The digits as they stand; nothing is checked or taken off.
  package init(_ digits: some StringProtocol) { unmasked = String(digits) }

  /// The digits as they stand, as ASCII.
  package init(utf8 digits: some Collection<UInt8>) { unmasked = String(decoding: digits, as: UTF8.self) }

  /// The number behind the digits, on which all checks are made; nil unless it has standard format.
  package var standard: StandardNIK? {
    var digits = unmasked
    return digits.withUTF8 { StandardNIK(digits: UnsafeRawBufferPointer($0)) }
  }

  /// Sixteen digits, the first of them not 0. Villages number people provisionally with shorter ones or with a leading 0.
  package var hasStandardFormat: Bool { standard != nil }

  /// The first six digits, or nil without standard format.
  package var regionCode: Int? { standard?.regionCode }

  /// The birth that the digits encode, or nil without standard format.
  package var birth: NIKBirth? { standard?.birth }

  /// Whether the encoded birth differs from a date of birth; false when the format is wrong, as nothing can be compared then.
  package func contradicts(birthDate: LocalDate) -> Bool { standard?.contradicts(birthDate: birthDate) ?? false }

  /// Whether the encoded sex is the other one; false when the format is wrong.
  package func contradicts(sex: Sex) -> Bool { standard?.contradicts(sex: sex) ?? false }

  /// `************0001`: at most the last four digits, and none of a number that has no more.
  package var masked: String {
    var digits = unmasked
    return digits.withUTF8 { NIK.masked(UnsafeRawBufferPointer($0)) }
  }

  /// The masked form of digits: up to twelve asterisks for the hidden ones, then the last four.
  package static func masked(_ digits: UnsafeRawBufferPointer) -> String {
    var writer = ByteWriter(capacity: 16)
    mask(digits, into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Writes the masked form of digits.
  package static func mask(_ digits: UnsafeRawBufferPointer, into writer: inout ByteWriter) {
    let shown = digits.count > 4 ? 4 : 0
    let stars = min(12, digits.count - shown)
    writer.append(raw: UnsafeRawBufferPointer(rebasing: fullMask[..<stars]))
    writer.append(raw: UnsafeRawBufferPointer(rebasing: digits[(digits.count - shown)...]))
  }

  private static var fullMask: UnsafeRawBufferPointer {
    let stars: StaticString = "************"
    return UnsafeRawBufferPointer(start: stars.utf8Start, count: stars.utf8CodeUnitCount)
  }
}

extension NIK: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { masked }
  package var debugDescription: String { masked }
  package var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }
}
