"""What someone may do to receipts, and what the page has to say of it. Each case: name, what is handed in, what must come of it.

A result is (state, words that must stand among its contradictions or in its text). Nothing but these may be contradicted.
"""
import copy
import json
import time

from segel import (BATCH, DAY, MARK, MOMENT, Key, Receipt, cbor, certificate, lines, revocations, sha256, strokes, text,
                   trust)

ROOT, STATION, OTHER, STRANGER, SCHOOL = (Key(word) for word in ("kantor", "pos", "pos lain", "orang lain", "sekolah"))
SUCCESSORS = [Key(f"penerus {n}") for n in range(5)]
LOST, EARLY, LATE, AFTER = Key("hilang"), Key("belum"), Key("lewat"), Key("sesudah")
NOW = int(time.time())

CERT = certificate(ROOT, STATION)
CERT_OTHER = certificate(ROOT, OTHER, name="Pos 2", number=2)
# Office keys that follow each other; the fifth is one too many.
CHAIN = [certificate(issuer, key, name="Dinas baru", role=2) for issuer, key in zip([ROOT, *SUCCESSORS], SUCCESSORS)]
TRUST = trust(
    [(ROOT, "Kepala Dinas")], [CERT],
    revocations(ROOT, [(LOST, MOMENT - 86_400, 1), (AFTER, MOMENT + 86_400, 3)], NOW - 10 * 86_400))


def receipt(count=45, key=STATION, certificates=(CERT,), start=0, **options):
    return Receipt(key, lines(count, start), certificates, **options)


def changed(file, **values):
    return {**copy.deepcopy(file), **values}


def flipped(record, place=-1):
    data = bytearray(record)
    data[place] ^= 1
    return bytes(data)


def single():
    """One receipt at a time."""
    good = receipt()
    file = good.file()
    name = "bast.bast.json"
    yield "genuine, 1 card", [(name, receipt(1).file())], [("genuine",)]
    yield "genuine, no card", [(name, receipt(0).file())], [("genuine",)]
    yield "genuine, 45 cards", [(name, file)], [("genuine", "Dinas", "menurut jam pos", "45 kartu dalam 3 lembar")]
    altered = copy.deepcopy(file["lines"])
    altered[6][2] = "ORANG LAIN"
    yield "altered line", [(name, changed(file, lines=altered))], [("broken", "isi daftar bukan", "baris 7 berbeda")]
    yield "removed line", [(name, changed(file, lines=file["lines"][:-1]))], [("broken", "daftar memuat 44 kartu, segel menyebut 45")]
    swapped = copy.deepcopy(file["lines"])
    for place in range(1, 8):
        swapped[2][place], swapped[40][place] = swapped[40][place], swapped[2][place]
    yield "swapped lines", [(name, changed(file, lines=swapped))], [("broken", "isi daftar bukan", "baris 3 berbeda", "baris 41 berbeda")]
    hidden = copy.deepcopy(file["lines"])
    hidden[20][7] = "wali"
    yield "altered field that no code has", [(name, changed(file, lines=hidden))], [("broken", "isi daftar bukan")]
    yield "other salt", [(name, changed(file, salt="AAAAAAAAAAAAAAAAAAAAAA=="))], [("broken", "isi daftar bukan")]
    yield "missing sheet in the file", [(name, changed(file, sheets=[file["sheets"][0], file["sheets"][2]]))], [("broken", "lembar 2 tidak ada dalam berkas")]
    other = receipt(start=500, number="400.12/18/2025", sequence=2)
    foreign = [file["sheets"][0], text(other.sheets[1]), file["sheets"][2]]
    yield "sheet of another batch", [(name, changed(file, sheets=foreign))], [("broken", "lembar 2 milik Berita Acara lain", "lembar 2 tidak ada")]
    one = receipt()
    one.sheets[1] = flipped(one.sheets[1])
    yield "altered sheet", [(name, one.file())], [("broken", "tanda tangan segel tidak cocok: lembar 2", "lembar 2 tidak ada")]
    one = receipt()
    rows = [[line[1][-4:], line[2][:14], line[5][-6:]] for line in one.lines[22:44]]
    rows[0], rows[5] = rows[5], rows[0]
    one.sheets[1] = one.sheet(2, 22, 44, rows=rows)
    yield "swapped rows on a sheet", [(name, one.file())], [("broken", "baris 23 berbeda", "baris 28 berbeda")]
    one = receipt()
    one.sheets.append(one.sheet(2, 22, 44, rows=rows))
    yield "two sheets of one number", [(name, one.file())], [("broken", "ada dua lembar 2", "baris 23 berbeda", "baris 28 berbeda")]
    one = receipt()
    one.sheets[2] = one.sheet(3, 44, 45, first=44)
    yield "rows numbered wrongly", [(name, one.file())], [("broken", "baris lembar 3 tidak bersambung", "baris 44 berbeda")]
    one = receipt(ranges=[(0, 22), (22, 40)])
    yield "sheets hold fewer rows", [(name, one.file())], [("broken", "lembar memuat 40 baris, segel menyebut 45 kartu")]
    one = receipt()
    one.batch = flipped(one.batch)
    one.sheets = [one.sheet(n + 1, *part) for n, part in enumerate([(0, 22), (22, 44), (44, 45)])]
    yield "altered batch", [(name, one.file())], [("broken", "tanda tangan segel tidak cocok: Berita Acara")]
    one = receipt()
    one.batch = STRANGER.sign(BATCH, one.fields, named=STATION.id)
    one.sheets = [one.sheet(n + 1, *part) for n, part in enumerate([(0, 22), (22, 44), (44, 45)])]
    yield "signed by someone else in the station's name", [(name, one.file())], [("broken", "tanda tangan segel tidak cocok: Berita Acara")]


def pages():
    """What a receipt's own page shows, against what it carries."""
    good = receipt()
    long = lines(3)
    long[1][2] = "SITI " * 20
    long[2][2] = "AYU \u202eITIS <script>alert(1)</script> & co"
    yield "page as written", [("bast.html", good.html())], [("genuine",)]
    yield "English page", [("bast.html", good.html(good="Good"))], [("genuine",)]
    yield "page with long and hostile names", [("bast.html", Receipt(STATION, long, [CERT]).html())], [("genuine", "⟨U+202E⟩ITIS <script>alert(1)</script>")]
    for place, cell in ((2, "NAMA LAIN"), (3, "X"), (4, "XI"), (1, "************9999"), (5, "BLK999999999"), (6, False)):
        shown = copy.deepcopy(good.lines)
        shown[10][place] = cell
        yield f"page shows another cell {place}", [("bast.html", good.html(shown))], [("broken", "yang tertulis pada baris 11 berbeda")]
    yield "page shows a row less", [("bast.html", good.html(good.lines[:-1]))], [("broken", "tertulis 44 baris, yang disegel 45")]
    more = good.lines + [[46, "************0046", "TAMBAHAN", "L", "XII", "BLK000000046", True, ""]]
    yield "page shows a row more", [("bast.html", good.html(more))], [("broken", "tertulis 46 baris, yang disegel 45")]
    row = "<tr><td>46</td><td>TAMBAHAN</td></tr>"
    for table in (f"<table><tbody>{row}</tbody></table>", f"<TABLE><TFOOT>{row}</TABLE>", "<table><tr><th>46</th><th>TAMBAHAN</th></tr></table>"):
        yield f"page has a table more: {table}", [("bast.html", good.html(more=table))], [("broken", "tertulis 46 baris, yang disegel 45")]
    yield "heads once more are no row", [("bast.html", good.html(more="<table><thead><tr><th>No.</th></tr></thead></table>"))], [("genuine",)]
    for part, told in (
        ("400.12/17/2025", "nomor dalam surat"), ("SMAN 1 Paringin", "nama sekolah dalam surat"), ("Hj. Rusmini", "nama penerima dalam surat"),
        ("45 (", "jumlah kartu dalam surat"), (" 2025<", "tanggal penyerahan dalam surat"),
    ):
        letter = good.letter().replace(part, "lain 9 (<" if part.startswith(" ") else "lain")
        yield f"letter without {part}", [("bast.html", good.html(letter=letter))], [("broken", told)]
    yield "page with a program", [("bast.html", good.html(more="<script>1</script>"))], [("broken", "halaman memuat program")]
    annexed = receipt(counts=[45, 45, 45, 0, 2])
    yield "page with its annex", [("bast.html", annexed.html(withheld=2))], [("genuine", "bunyi surat dan isi lampiran")]
    yield "annex with a row more", [("bast.html", annexed.html(withheld=3))], [("broken", "lampiran memuat 3 baris, segel menyebut 2")]
    yield "annex left out", [("bast.html", annexed.html())], [("broken", "lampiran memuat 0 baris")]


def codes():
    """Texts of codes without the file."""
    good = receipt()
    a, c, *b = good.codes()
    yield "all codes", [("a.txt", "\n".join([a, c, *b]))], [("genuine", "lembar 1, 2, 3", "foto memperlihatkan")]
    yield "a sheet not shown", [("a.txt", "\n".join([a, c, b[0], b[2]]))], [("incomplete", "lembar 2 belum diperlihatkan")]
    yield "only the first sheet", [("a.txt", a)], [("incomplete", "lembar 1, 2, 3 belum diperlihatkan")]
    unknown = receipt(key=OTHER, certificates=[CERT_OTHER])
    yield "no certificate", [("a.txt", unknown.codes()[0])], [("unknown", "kode C")]
    other = receipt(start=500, number="400.12/18/2025", sequence=2)
    yield "foreign page", [("a.txt", "\n".join([a, c, b[0], other.codes()[3], b[2]]))], [("incomplete", "lembar 2 belum")], "lembar 2 dari Berita Acara yang tidak ada"
    yield "sheet alone", [("a.txt", b[1])], [], "lembar 2 dari Berita Acara yang tidak ada"
    false = good.sheet(2, 22, 44, key=STRANGER)
    yield "sheet by a stranger", [("a.txt", "\n".join([a, c, b[0], text(false), b[2]]))], [("broken", "lembar 2 milik Berita Acara lain")]
    yield "codes and file together", [("bast.json", good.file()), ("a.txt", "\n".join(b))], [("genuine",)]


def keys():
    """Keys that nobody vouches for, or not then."""
    name = "bast.json"
    yield "stranger's own office", [(name, receipt(key=STATION2, certificates=[certificate(STRANGER, STATION2)]).file())], [("unknown", "tidak dijamin kantor mana pun")]
    yield "no certificate at all", [(name, receipt(key=OTHER, certificates=[]).file())], [("unknown",)]
    yield "certificate with a false signature", [(name, receipt(key=OTHER, certificates=[flipped(CERT_OTHER)]).file())], [("unknown",)]
    yield "station as an office", [(name, receipt(key=OTHER, certificates=[certificate(STATION, OTHER), CERT]).file())], [("unknown",)]
    yield "expired", [(name, receipt(key=LATE, certificates=[certificate(ROOT, LATE, last=DAY - 1)]).file())], [("lapsed", "kedaluwarsa")]
    yield "last day", [(name, receipt(key=LATE, certificates=[certificate(ROOT, LATE, last=DAY)]).file())], [("genuine",)]
    yield "not yet valid", [(name, receipt(key=EARLY, certificates=[certificate(ROOT, EARLY, first=DAY + 1)]).file())], [("lapsed", "belum berlaku")]
    # 23.00 in UTC is the next day at the office.
    night = receipt(key=LATE, certificates=[certificate(ROOT, LATE, last=DAY)], moment=DAY * 86_400 + 23 * 3600)
    yield "the day is the office's", [(name, night.file())], [("lapsed", "kedaluwarsa")]
    yield "revoked", [(name, receipt(key=LOST, certificates=[certificate(ROOT, LOST)]).file())], [("lapsed", "dicabut sejak", "hilang")]
    yield "revoked later", [(name, receipt(key=AFTER, certificates=[certificate(ROOT, AFTER)]).file())], [("genuine", "Dicabut kemudian", "sebelum kuncinya dicabut")]
    for length in (1, 4, 5):
        station = certificate(SUCCESSORS[length - 1], OTHER)
        state = "genuine" if length < 5 else "unknown"
        yield f"chain of {length} office keys", [(name, receipt(key=OTHER, certificates=[station, *CHAIN[:length]]).file())], [(state,)]
    # A stolen office key that was revoked may have named another one, and that one another.
    thief = SUCCESSORS[0]
    stolen = [certificate(ROOT, LOST, role=2), certificate(LOST, thief, role=2), certificate(thief, OTHER)]
    yield "office key named by a revoked one", [(name, receipt(key=OTHER, certificates=stolen).file())], [("lapsed", "dicabut sejak", "hilang")]
    old = [certificate(ROOT, thief, last=DAY - 1, role=2), certificate(thief, OTHER)]
    yield "office key past its days", [(name, receipt(key=OTHER, certificates=old).file())], [("lapsed", "kedaluwarsa")]
    renewed = [*old, certificate(ROOT, thief, role=2, number=2)]
    yield "office key with a newer certificate", [(name, receipt(key=OTHER, certificates=renewed).file())], [("genuine",)]


STATION2 = Key("pos palsu")


def marks():
    """The second party's marks."""
    name = "bast.json"
    yield "strokes", [(name, receipt().mark(1, value=strokes()).file())], [("genuine", "goresan pena: Hj. Rusmini")]
    yield "other strokes", [(name, receipt().mark(1, value=strokes(1), sealed=strokes()).file())], [("broken", "goresan tanda ke-1 bukan")]
    yield "own key", [(name, receipt().mark(2, key=SCHOOL).file())], [("genuine", "kunci sendiri", "kunci sekolah milik orang")]
    yield "ink", [(name, receipt().mark(3).file())], [("genuine", "tinta, dengan pindaian")]
    yield "mark of another receipt", [(name, receipt().mark(2, key=SCHOOL, batch=b"lain").file())], [("broken", "tanda pihak kedua ke-1 dibuat untuk")]
    forged = receipt()
    fields = {1: sha256(forged.batch), 2: 2, 3: "x", 4: "y", 5: MOMENT, 7: SCHOOL.public}
    forged.marks.append({"record": text(STRANGER.sign(MARK, fields, named=SCHOOL.id))})
    yield "own key, signed by another", [(name, forged.file())], [("broken", "tidak cocok: tanda pihak kedua ke-1")]
    by = receipt().mark(1, key=STRANGER, value=strokes())
    yield "strokes signed by a stranger", [(name, by.file())], [("broken", "tidak cocok: tanda pihak kedua ke-1")]
    mark = {"schema": "mutubaku-mark/1", "record": receipt().mark(2, key=SCHOOL).marks[0]["record"]}
    yield "mark file", [(name, receipt().file()), ("x.tanda.json", mark)], [("genuine", "kunci sendiri")]


def several():
    """What several receipts cannot all be."""
    first = receipt()
    both = lambda a, b: [("satu.json", a.file()), ("dua.json", b.file())]
    yield "the same twice", both(first, first), [("genuine",), ("genuine",)]
    yield "two receipts", both(first, receipt(start=500, number="18", sequence=2, moment=MOMENT + 60)), [("genuine",), ("genuine",)]
    second = receipt(44, revision=2, before=first.batch, sequence=2, moment=MOMENT + 60)
    yield "a revision", both(first, second), [("genuine", "digantikan revisi 2"), ("genuine",)]
    orphan = receipt(44, revision=2, before=b"lain", sequence=2, moment=MOMENT + 60)
    words = "satu nomor, dua isi"
    yield "a number twice", both(first, orphan), [("doubtful", words), ("doubtful", words)]
    third = receipt(43, revision=3, before=b"lain", sequence=3, moment=MOMENT + 90)
    yield "a revision between is missing", both(first, third), [("genuine",), ("genuine",)]
    again = receipt(44, sequence=2, moment=MOMENT + 60)
    yield "a revision twice", both(first, again), [("doubtful", "revisi yang sama"), ("doubtful", "revisi yang sama")]
    same = receipt(start=500, number="18", moment=MOMENT + 60)
    yield "a running number twice", both(first, same), [("doubtful", "nomor urut segel dipakai dua kali"), ("doubtful", "nomor urut segel dipakai dua kali")]
    back = receipt(start=500, number="18", sequence=2, moment=MOMENT - 60)
    yield "the clock set back", both(first, back), [("doubtful", "jam pos dimundurkan"), ("doubtful", "jam pos dimundurkan")]
    a = receipt().mark(1, value=strokes())
    for case, value in (("reused", strokes()), ("moved", strokes(dx=35, dt=900))):
        b = receipt(start=500, number="18", sequence=2, moment=MOMENT + 60).mark(1, value=value)
        yield f"strokes {case}", both(a, b), [("doubtful", "goresan tanda tangan dipakai ulang"), ("doubtful", "dipakai ulang")]
    yield "a card twice", both(receipt(1), receipt(1, number="18", sequence=2, moment=MOMENT + 60)), [("doubtful", "kartu BLK000000001 ada"), ("doubtful", "kartu BLK000000001 ada")]


def malformed():
    """Records that say the same in another encoding, or nothing that a record may say: none is read."""
    good = receipt(1)
    content = cbor({0: BATCH, **good.fields})
    header = cbor({1: -8, 4: STATION.id})
    cases = {
        "a longer number": STATION.envelope(content.replace(b"\x0a\x01", b"\x0a\x18\x01", 1)),
        "an indefinite map": STATION.envelope(b"\xbf" + content[1:] + b"\xff"),
        "keys in another order": STATION.envelope(b"\xa2\x01\x61x\x00\x01"),
        "a key twice": STATION.envelope(b"\xa2\x00\x01\x00\x01"),
        "a float": STATION.envelope(content.replace(b"\x0a\x01", b"\x0a\xf9\x3c\x00", 1)),
        "a tag inside": STATION.envelope(content.replace(b"\x0a\x01", b"\x0a\xc1\x01", 1)),
        "another algorithm": STATION.envelope(content, header=cbor({1: -7, 4: STATION.id})),
        "a third header": STATION.envelope(content, header=cbor({1: -8, 3: 0, 4: STATION.id})),
        "an unknown kind": STATION.sign(6, good.fields), "bytes behind": good.batch + b"\0", "bytes missing": good.batch[:-1],
        "no tag": good.batch[1:], "text that is no UTF-8": STATION.envelope(content.replace(b"SMAN", b"\xff\xfe\xfd\xfc", 1)),
        "nested too deep": STATION.envelope(b"\xa2\x00\x01\x01" + b"\x81" * 20 + b"\x00"),
    }
    assert STATION.envelope(content, header=header) == good.batch
    for name, record in cases.items():
        yield f"record: {name}", [("a.txt", text(record))], [], None, "bukan tanda terima bersegel"
    for name, values in {
        "a schema": {"schema": "mutubaku-receipt/2"}, "a salt": {"salt": "AAAA"}, "a line": {"lines": [[1, "x"]]}, "a batch": {"batch": "MTB1:"},
        "a certificate": {"certificates": [text(good.batch)]}, "marks": {"marks": [{}]},
    }.items():
        yield f"file: {name} that cannot be", [("a.json", changed(good.file(), **values))], [], None, "a.json: "
    yield "broken JSON", [("a.json", json.dumps(good.file())[:-9])], [], None, "bukan JSON yang utuh"
    for key, value in ((14, 2), (10, 0), (9, -1), (4, 2_932_897), (5, [1_000_001, None, None, None, None]), (7, b"x")):
        fields = {**good.fields, key: value}
        yield f"a batch with {key}: {value}", [("a.txt", text(STATION.sign(BATCH, fields)))], [], "segel yang isinya tidak utuh"


GROUPS = [single, pages, codes, keys, marks, several, malformed]
