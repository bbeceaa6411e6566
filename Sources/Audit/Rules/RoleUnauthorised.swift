import Records

/// `role.unauthorised`: no officer of the execution holds a role of the step.
enum RoleUnauthorised {
  static func check(_ subject: Subject, _ sink: inout FindingSink) {
    let staff = sink.context.staff
    guard staff.hasOfficers, subject.circumstances.isOfficerKnown else { return }
    sink.context.verdicts.pointer(subject.place).pointee.assessed |= Dimension.role.bit
    if subject.circumstances.roles & staff.stepRoles[Int(subject.row.step)] == 0 {
      sink.report(subject.finding(.roleUnauthorised))
    }
  }
}
