import Audit
import CivilRegistry
import Fundamentals
import Handover
import Records

/// Sealed receipts.
extension AuditJSON {
  func appendReceipts(_ writer: inout ByteWriter) {
    writer.append("\"receipts\": [")
    for (position, index) in result.selectedReceipts.enumerated() {
      writer.append(position == 0 ? "\n" : ",\n")
      append(receipt: index, to: &writer)
    }
    writer.append("\n],\n")
  }

  private func append(receipt index: Int, to writer: inout ByteWriter) {
    let (source, receipt) = (result.records.receipts[index], result.receipts[index])
    let batch = receipt.check.batch
    let moment = Instant(microseconds: Int64(batch.moment) * 1_000_000)
    for (name, value) in [
      ("{\"file\": " as StaticString, source.path), (", \"number\": ", masking(nikIn: batch.number)),
      (", \"school\": ", masking(nikIn: batch.npsn)), (", \"state\": ", receipt.check.state.rawValue),
      (", \"check_code\": ", receipt.check.checkCode.text), (", \"key\": ", receipt.check.signer.id.text),
      (", \"moment\": ", moment.iso(in: result.records.zone)),
    ] {
      writer.append(name)
      writer.append(json: value)
    }
    for (name, value) in [
      (", \"revision\": " as StaticString, batch.revision), (", \"cards\": ", batch.cards),
      (", \"marks\": ", receipt.check.marks.count),
    ] {
      writer.append(name)
      writer.append(value)
    }
    for (name, other) in [
      (", \"copy_of\": " as StaticString, receipt.original), (", \"replaced_by\": ", receipt.successor),
    ] {
      writer.append(name)
      if let other { writer.append(json: result.records.receipts[other].path) } else { writer.append("null") }
    }
    writer.append("}")
  }
}
