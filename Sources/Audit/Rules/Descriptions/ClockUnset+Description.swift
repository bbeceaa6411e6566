extension RuleDescription {
  /// `clock.unset`.
  static let clockUnset = RuleDescription(
    .clockUnset, .warning,
    title: Bilingual(
      "Jam perangkat belum disetel",
      "A device's clock had not been set"),
    rationale: Bilingual(
      "Perangkat yang menyala pada tahun 1970 atau 2000 mencatat bukti yang tidak dapat dipasangkan dengan hari kerjanya.",
      "A device that wakes up in 1970 or 2000 writes evidence that belongs to no working day."),
    condition: Bilingual(
      """
      Sedikitnya satu baris log perangkat (pengambilan, cetak, atau journal) bertahun sebelum 2010. Sekali untuk \
      setiap perangkat, pada baris pertama. Baris seperti itu tidak dipakai untuk menaksir jam.
      """,
      """
      At least one line of a device's log (capture, print job or journal) is from before 2010. Once per device, \
      at the first such line. Such lines are not used to estimate clocks.
      """),
    clause: Bilingual("Mutu baku, kolom Waktu", "Quality standard, column Time"),
    remedy: Bilingual(
      "Petugas menyetel jam perangkat dan mengganti baterai jamnya.",
      "The officer sets the clock and replaces its battery."),
    examples: [
      RuleExample(
        1, Bilingual("Komputer menyala pada 1 Januari 2000", "A computer wakes up on 1 January 2000"),
        ["perangkat": "id_perangkat,jenis\nSRV-02,komputer"],
        logs: [
          "log/journal.json": """
          {"__REALTIME_TIMESTAMP": "946684800000000", "__MONOTONIC_TIMESTAMP": "2000000", "_BOOT_ID": "c0ffee", "_HOSTNAME": "SRV-02"}
          {"__REALTIME_TIMESTAMP": "946684801000000", "__MONOTONIC_TIMESTAMP": "3000000", "_BOOT_ID": "c0ffee", "_HOSTNAME": "SRV-02"}
          """
        ]),
      RuleExample(
        1, Bilingual("Pengambilan sidik jari pada tahun 1970", "A fingerprint captured in 1970"),
        ["perangkat": "id_perangkat,jenis\nFPR-01,sidik_jari"],
        logs: [
          "log/tangkap.jsonl": """
          {"waktu": "1970-01-01T08:03:10", "id_perangkat": "FPR-01", "modalitas": "sidik_jari", "nik": "6311014806080001"}
          """
        ]),
      RuleExample(
        0, Bilingual("Penyalaan dengan jam yang benar", "A boot with the right time"),
        ["perangkat": "id_perangkat,jenis\nSRV-02,komputer"],
        logs: [
          "log/journal.json": """
          {"__REALTIME_TIMESTAMP": "1740960000000000", "__MONOTONIC_TIMESTAMP": "2000000", "_BOOT_ID": "c0ffee", "_HOSTNAME": "SRV-02"}
          """
        ]),
      RuleExample(
        0, Bilingual("Jam lama tetapi masuk akal: tahun 2015", "An old time that makes sense: 2015"),
        ["perangkat": "id_perangkat,jenis\nFPR-01,sidik_jari"],
        logs: [
          "log/tangkap.jsonl": """
          {"waktu": "2015-03-03T08:03:10", "id_perangkat": "FPR-01", "modalitas": "sidik_jari", "nik": "6311014806080001"}
          """
        ]),
    ])
}
