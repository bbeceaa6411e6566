/// Lines of device logs for the examples of rules, all of 3 March 2025.
enum ExampleLogs {
  static let printer = """
    id_perangkat,jenis
    PRN-01,printer
    """

  /// A line of a spooler's page_log.
  static func spooled(_ name: String, at time: String = "08:02:00", queue: String = "PRN-01", total: Int = 1) -> String {
    "\(queue) PTG-200 1 [03/Mar/2025:\(time) +0800] total \(total) SES-1 localhost \(name) om_card_54x86mm -"
  }

  /// A line of a printer's own job log.
  static func printed(_ name: String, at time: String = "08:02:00", state: String = "completed") -> String {
    """
    {"printer-name": "PRN-01", "job-id": 101, "job-name": "\(name)", "job-originating-user-name": "PTG-200", \
    "job-billing": "SES-1", "job-state": "\(state)", "date-time-at-completed": "2025-03-03T\(time)+08:00", \
    "job-impressions-completed": 1}
    """
  }

  /// A line of a capture log; an empty NIK is left out.
  static func captured(
    _ modality: String, by device: String, at time: String, nik: String = "6311014806080001", score: (Int, Int?, String)? = nil,
    accepted: Bool = true, reason: String = ""
  ) -> String {
    var fields = ["\"waktu\": \"2025-03-03T\(time)+08:00\"", "\"id_perangkat\": \"\(device)\"", "\"modalitas\": \"\(modality)\""]
    if !nik.isEmpty { fields.append("\"nik\": \"\(nik)\"") }
    fields.append("\"id_sesi\": \"SES-1\"")
    if let (quality, threshold, algorithm) = score {
      fields.append("\"kualitas\": \(quality)")
      if let threshold { fields.append("\"ambang\": \(threshold)") }
      fields.append("\"algoritma\": \"\(algorithm)\"")
    }
    if !accepted { fields.append("\"diterima\": false") }
    if !reason.isEmpty { fields.append("\"alasan\": \"\(reason)\"") }
    return "{\(fields.joined(separator: ", "))}"
  }

  /// A recording from 08.00 to 08.15 with two devices.
  static let recording = """
    id_sesi,langkah,nik,mulai,selesai,id_perangkat,hasil
    SES-1,6,6311014806080001,2025-03-03T08:00:00,2025-03-03T08:15:00,KAM-01|FPR-01,berhasil
    """

  /// That recording, and the next student's, which begins two minutes before it ends.
  static let recordings = """
    \(recording)
    SES-1,6,6311016603080001,2025-03-03T08:13:00,2025-03-03T08:30:00,KAM-01|FPR-01,berhasil
    """
}
