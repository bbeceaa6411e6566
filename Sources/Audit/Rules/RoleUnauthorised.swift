import Records

/// `role.unauthorised`: no officer of the execution holds a role of the step.
enum RoleUnauthorised {
  static func check(_ subject: Subject, _ sink: inout FindingSink) {
    let staff = sink.context.staff
    guard staff.hasOfficers, staff.isKnown[Int(subject.row.officers)] else { return }
    sink.context.verdicts.pointer(subject.place).pointee.assessed |= Dimension.role.bit
    if staff.roleMasks[Int(subject.row.officers)] & staff.stepRoles[Int(subject.row.step)] == 0 {
      sink.report(subject.finding(.roleUnauthorised))
    }
  }
}
