import Audit
import Fundamentals
import Procedure

/// Figures of steps, of the flow, and of groups.
extension AuditJSON {
  func appendSteps(_ writer: inout ByteWriter) {
    writer.append("\"steps\": {")
    for (index, step) in result.procedure.steps.enumerated() {
      writer.append(index == 0 ? "\n" : ",\n")
      writer.append(json: String(step.number))
      writer.append(": ")
      append(result.figures.whole.steps[index], dimensions: true, to: &writer)
    }
    writer.append("\n},\n")
  }

  private func append(_ figures: StepFigures, dimensions: Bool, to writer: inout ByteWriter) {
    writer.append("{\"executions\": ")
    writer.append(figures.executions)
    writer.append(", \"assessed\": ")
    writer.append(figures.assessed)
    writer.append(", \"compliant\": ")
    writer.append(figures.compliant)
    if dimensions {
      writer.append(", \"compliant_without_waivers\": ")
      writer.append(figures.compliantWithoutWaivers)
    }
    for (name, value) in [
      (", \"median\": " as StaticString, figures.durations?.median), (", \"p90\": ", figures.durations?.p90),
      (", \"worst\": ", figures.durations?.worst),
    ] {
      writer.append(name)
      if let value { writer.append(value) } else { writer.append("null") }
    }
    if dimensions {
      writer.append(", \"under_lower_bound\": ")
      writer.append(figures.underLowerBound)
      writer.append(", \"dimensions\": {")
      for (index, dimension) in Dimension.allCases.enumerated() {
        if index > 0 { writer.append(", ") }
        writer.append(json: dimension.rawValue)
        writer.append(": {\"executions\": ")
        writer.append(figures.executions)
        writer.append(", \"assessed\": ")
        writer.append(figures.dimensions[index].assessed)
        writer.append(", \"compliant\": ")
        writer.append(figures.dimensions[index].compliant)
        writer.append("}")
      }
      writer.append("}")
    }
    writer.append("}")
  }

  func appendFlow(_ writer: inout ByteWriter) {
    writer.append("\"flow\": {")
    for (name, flow) in [("\"student\": " as StaticString, result.studentFlow), (", \"session\": ", result.sessionFlow)] {
      writer.append(name)
      writer.append("{\"cases\": ")
      writer.append(flow.cases)
      writer.append(", \"fit\": ")
      writer.append(flow.fit)
      writer.append(", \"cost\": ")
      writer.append(flow.cost)
      writer.append("}")
    }
    writer.append("},\n")
  }

  func append(_ group: GroupFigures, named name: String, to writer: inout ByteWriter) {
    writer.append(json: name)
    writer.append(": {")
    var first = true
    for (number, figures) in zip(stepNumbers, group.steps) where figures.executions > 0 {
      writer.append(first ? "\"" : ", \"")
      first = false
      writer.append(number)
      writer.append("\": ")
      append(figures, dimensions: false, to: &writer)
    }
    writer.append("}")
  }
}
