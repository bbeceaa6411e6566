import Mustache

extension ReportingError.Reason {
  /// A fault that the Mustache parser found.
  static func template(mustache error: any Error) -> Self {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect:
      .template(
        indonesian: "penutup bagian ini tidak sama dengan pembukanya; samakan {{#nama}} dan {{/nama}}",
        english: "this section end does not match its start; make {{#name}} and {{/name}} agree")
    case .expectedSectionEnd:
      .template(
        indonesian: "ada bagian {{#nama}} yang tidak ditutup; tambahkan {{/nama}}",
        english: "a section {{#name}} is not closed; add {{/name}}")
    case .unfinishedName, .invalidSetDelimiter:
      .template(
        indonesian: "tanda {{…}} di sini tidak lengkap; periksa kurung dan namanya",
        english: "the tag {{…}} here is not complete; check its braces and its name")
    default:
      .template(
        indonesian: "tanda {{…}} di sini tidak dimengerti; bandingkan dengan templat bawaan",
        english: "the tag {{…}} here is not understood; compare it with the built-in template")
    }
  }
}
