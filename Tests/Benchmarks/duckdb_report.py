#!/usr/bin/env python3
"""What an analyst would ask DuckDB about an archive: compliance with the time limits, order of steps, papers and roles.

Usage: duckdb_report.py ARCHIVE [THREADS]        Needs: pip install duckdb

A measuring stick for `make bench`, no part of the product. It aligns nothing, follows no branch, keeps no bad row and knows
no line numbers, so it does less than an audit.
"""
import sys

import duckdb

# step: (longest seconds, required items, roles of which the officer needs one)
STANDARD = {
    1: (1800, "daftar_siswa draft_jadwal", "jejaring operator_perekaman"),
    2: (7200, "jadwal_perekaman set_peralatan data_siswa", "operator_perekaman petugas_lapangan"),
    3: (300, "fotokopi_kk fotokopi_akta", "operator_perekaman"),
    4: (300, "fotokopi_kk fotokopi_akta", "operator_perekaman"),
    5: (600, "fotokopi_kk fotokopi_akta", "operator_perekaman"),
    6: (1200, "hasil_status", "operator_perekaman"),
    7: (300, "data_perekaman", "operator_pencetakan"),
    8: (1800, "ktp_tercetak", "operator_perekaman operator_pencetakan"),
}
FOLLOWS = {(3, 4), (3, 7), (4, 5), (4, 6), (5, 6), (6, 7), (7, 7)}

LOAD = """
CREATE TEMP TABLE execution AS
SELECT s.npsn, TRY_CAST(l.langkah AS TINYINT) AS step, l.nik, l.id_sesi,
  EPOCH(TRY_CAST(l.selesai AS TIMESTAMPTZ)) - EPOCH(TRY_CAST(l.mulai AS TIMESTAMPTZ)) AS seconds,
  STRING_SPLIT(COALESCE(l.kelengkapan, ''), '|') AS items,
  STRING_SPLIT(COALESCE(p.peran, ''), '|') AS roles,
  LAG(TRY_CAST(l.langkah AS TINYINT)) OVER (
    PARTITION BY l.id_sesi, l.nik ORDER BY COALESCE(l.mulai, l.selesai), TRY_CAST(l.langkah AS TINYINT)) AS before
FROM READ_CSV('{0}/langkah*.csv', header = true, all_varchar = true) l
LEFT JOIN READ_CSV('{0}/sesi*.csv', header = true, all_varchar = true) s USING (id_sesi)
LEFT JOIN READ_CSV('{0}/petugas*.csv', header = true, all_varchar = true) p USING (id_petugas)
"""

QUESTIONS = [
    # Per step: how many, how many too long, how many without all papers, how many by the wrong officer.
    """SELECT step, COUNT(*), COUNT(seconds), COUNT(*) FILTER (seconds > longest),
         COUNT(*) FILTER (NOT LIST_HAS_ALL(items, required)), COUNT(*) FILTER (NOT LIST_HAS_ANY(roles, allowed))
       FROM execution JOIN standard USING (step) GROUP BY step ORDER BY step""",
    # Per school and step: nearest-rank percentiles and the share on time.
    """SELECT npsn, step, COUNT(seconds), QUANTILE_DISC(seconds::INTEGER, [0.5, 0.9]), MAX(seconds),
         COUNT(*) FILTER (seconds <= longest)
       FROM execution JOIN standard USING (step) GROUP BY npsn, step ORDER BY npsn, step""",
    # Neighbouring steps of a student that do not follow each other.
    """SELECT before, step, COUNT(*) FROM execution
       WHERE nik IS NOT NULL AND before IS NOT NULL AND (before, step) NOT IN (SELECT (a, b) FROM follows)
       GROUP BY before, step ORDER BY before, step""",
]


def main(archive, threads):
    connection = duckdb.connect()
    connection.execute(f"SET threads = {int(threads)}")
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute("CREATE TEMP TABLE standard(step TINYINT, longest INTEGER, required VARCHAR[], allowed VARCHAR[])")
    connection.executemany(
        "INSERT INTO standard VALUES (?, ?, ?, ?)",
        [(step, longest, items.split(), roles.split()) for step, (longest, items, roles) in STANDARD.items()],
    )
    connection.execute("CREATE TEMP TABLE follows(a TINYINT, b TINYINT)")
    connection.executemany("INSERT INTO follows VALUES (?, ?)", sorted(FOLLOWS))
    connection.execute(LOAD.format(archive.rstrip("/").replace("'", "''")))
    for question in QUESTIONS:
        for row in connection.execute(question).fetchall():
            print(*row, sep=",")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else 2)
