import Records

/// `role.unknown`: none of the officers is in the officer list, or none is named.
enum RoleUnknown {
  static func check(_ subject: Subject, _ sink: inout FindingSink) {
    let staff = sink.context.staff
    guard staff.hasOfficers, !subject.circumstances.isOfficerKnown else { return }
    sink.report(subject.finding(.roleUnknown))
  }
}
