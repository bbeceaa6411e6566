"""An independent implementation of the article “The seal of a receipt”: makes receipts, keys, marks and trust files for tests.

It shares no code with the program or with the page; its CBOR and Ed25519 are cbor2 and cryptography.
"""
import base64
import copy
import datetime
import hashlib
import hmac
import html
import json

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

BATCH, SHEET, CERTIFICATE, REVOCATIONS, MARK = 1, 2, 3, 4, 5
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
CODE_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# 28 February 2025, 14.00 in UTC+8.
MOMENT = 1_740_722_400
DAY = MOMENT // 86_400


def sha256(data):
    return hashlib.sha256(data).digest()


def cbor(value):
    return cbor2.dumps(value, canonical=True)


def base45(data):
    text = ""
    for place in range(0, len(data) - 1, 2):
        number = data[place] * 256 + data[place + 1]
        text += SIGNS[number % 45] + SIGNS[number // 45 % 45] + SIGNS[number // 2025]
    if len(data) % 2:
        text += SIGNS[data[-1] % 45] + SIGNS[data[-1] // 45]
    return text


def from_base45(text):
    data = b""
    for place in range(0, len(text), 3):
        part = [SIGNS.index(sign) for sign in text[place:place + 3]]
        number = sum(value * 45**power for power, value in enumerate(part))
        data += number.to_bytes(len(part) - 1, "big")
    return data


def text(record):
    return "MTB1:" + base45(record)


def check_code(record):
    bits = int.from_bytes(sha256(record)[:7], "big") >> 6
    signs = "".join(CODE_SIGNS[bits >> (45 - 5 * place) & 31] for place in range(10))
    return signs[:5] + "-" + signs[5:]


class Key:
    """A key from a word, so that every run makes the same."""

    def __init__(self, word):
        self.private = Ed25519PrivateKey.from_private_bytes(sha256(word.encode()))
        self.public = self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.id = sha256(self.public)[:8]

    def sign(self, kind, fields, named=None):
        """A record; `named` is the key id that it claims."""
        return self.envelope(cbor({0: kind, **fields}), named)

    def envelope(self, content, named=None, header=None):
        header = header or cbor({1: -8, 4: named or self.id})
        signature = self.private.sign(cbor(["Signature1", header, b"", content]))
        return cbor(cbor2.CBORTag(18, [header, {}, content, signature]))


def verified(record):
    """The payload of a record of way 2 or any that names its own key, when its signature holds."""
    header, _, content, signature = cbor2.loads(record).value
    payload = cbor2.loads(content)
    named = cbor2.loads(header)
    assert cbor(cbor2.loads(content)) == content and named[1] == -8
    assert sha256(payload[7])[:8] == named[4]
    try:
        Ed25519PublicKey.from_public_bytes(payload[7]).verify(signature, cbor(["Signature1", header, b"", content]))
    except InvalidSignature:
        return None
    return payload


def certificate(issuer, key, name="Pos 1", first=DAY - 30, last=DAY + 300, number=1, role=1):
    return issuer.sign(CERTIFICATE, {1: key.public, 2: name, 3: first, 4: last, 5: number, 6: role})


def revocations(issuer, entries, moment, number=1):
    return issuer.sign(REVOCATIONS, {1: moment, 2: number, 3: sorted([key.id, start, reason] for key, start, reason in entries)})


def trust(roots, certificates=(), revoked=None, office="Dinas Dukcapil Contoh"):
    value = {
        "schema": "mutubaku-trust/1", "office": office, "zone": "Asia/Makassar",
        "roots": [{"key": base64.b64encode(root.public).decode(), "name": name} for root, name in roots],
        "certificates": [text(record) for record in certificates],
    }
    if revoked:
        value["revocations"] = text(revoked)
    return value


def root(lines, salt):
    def leaf(index):
        own = hmac.new(salt, index.to_bytes(4, "big"), hashlib.sha256).digest()[:16]
        return sha256(b"\0" + own + cbor(lines[index]))

    def node(first, past):
        if past - first == 1:
            return leaf(first)
        split = 1
        while split * 2 < past - first:
            split *= 2
        return sha256(b"\1" + node(first, first + split) + node(first + split, past))

    return node(0, len(lines)) if lines else sha256(b"")


MONTHS = {
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "en": "January February March April May June July August September October November December",
}
NAMES = ["SITI NURHALIZA", "MUHAMMAD RIZKY RAMADHAN", "NI PUTU AYU LESTARI", "YOHANES KRISTIAN", "ANDI TENRI ABENG", "DEWI"]


def lines(count, start=0):
    return [
        [n, f"************{n % 10_000:04}", NAMES[n % len(NAMES)] + f" {start + n}", "LP"[n % 2], f"XII IPA {n % 4 + 1}",
         f"BLK{start + n:09}", True, ""]
        for n in range(1, count + 1)
    ]


def strokes(seed=0, dx=0, dt=0):
    return [[[dt + 12 * n, 100 + dx + 7 * n + seed % 5, 200 + (n * (3 + seed)) % 90, 400 + n] for n in range(20 + part)] for part in range(2)]


def strokes_digest(value):
    return sha256(cbor(value))


class Receipt:
    """A sealed receipt in parts, each of which an attacker may change."""

    def __init__(self, key, cards, certificates, number="400.12/17/2025", npsn="30301234", moment=MOMENT, revision=1, before=None,
                 sequence=1, per_sheet=22, salt=b"0123456789abcdef", school="SMAN 1 Paringin", counts=None, promised=None, ranges=None):
        self.key, self.lines, self.certificates, self.salt, self.marks = key, copy.deepcopy(cards), list(certificates), salt, []
        starts = ranges or [(start, min(start + per_sheet, len(cards))) for start in range(0, len(cards), per_sheet)]
        fields = {
            1: number, 2: npsn, 3: school, 4: moment // 86_400, 5: counts or [len(cards), len(cards), len(cards), 0, None],
            7: root(cards, salt), 9: moment, 10: revision, 12: sequence, 13: "Hj. Rusmini, S.Pd.", 14: promised or len(starts),
        }
        if cards:
            fields[6] = [cards[0][5], cards[-1][5]]
        if before:
            fields[11] = sha256(before)
        self.fields = fields
        self.batch = key.sign(BATCH, fields)
        self.sheets = [self.sheet(index + 1, *part) for index, part in enumerate(starts)]

    def sheet(self, number, start, end, rows=None, batch=None, first=None, key=None):
        rows = rows or [[line[1][-4:], line[2][:14], line[5][-6:]] for line in self.lines[start:end]]
        fields = {1: sha256(batch or self.batch)[:16], 2: number, 3: first or start + 1, 4: rows}
        return (key or self.key).sign(SHEET, fields)

    def mark(self, way, key=None, value=None, batch=None, moment=MOMENT + 600, name="Hj. Rusmini", sealed=None):
        fields = {1: sha256(batch or self.batch), 2: way, 3: name, 4: "Kepala SMAN 1 Paringin", 5: moment}
        key = key or self.key
        if way == 2:
            fields[7] = key.public
        else:
            fields[6] = strokes_digest(sealed or value) if way == 1 else sha256(b"pindaian")
        mark = {"record": text(key.sign(MARK, fields))}
        if value:
            mark["strokes"] = value
        self.marks.append(mark)
        return self

    @property
    def code(self):
        return check_code(self.batch)

    def file(self):
        return {
            "schema": "mutubaku-receipt/1", "checkCode": self.code, "batch": text(self.batch), "sheets": [text(one) for one in self.sheets],
            "certificates": [text(one) for one in self.certificates], "salt": base64.b64encode(self.salt).decode(), "lines": self.lines,
            "marks": self.marks,
        }

    def json(self):
        return json.dumps(self.file(), ensure_ascii=False)

    def letter(self, language="id"):
        """What the letter before the list says."""
        day = datetime.date(1970, 1, 1) + datetime.timedelta(days=self.fields[4])
        month = MONTHS[language].split()[day.month - 1]
        parts = [self.fields[1], self.fields[3], self.fields[13], f"{day.day} {month} {day.year}", f"sebanyak {len(self.lines)} (n) keping"]
        return "".join(f"<p>{html.escape(part)}</p>" for part in parts)

    def html(self, shown=None, good="Baik", per_sheet=22, letter=None, more="", withheld=0):
        """The page of a receipt, with another letter or other rows to see than those that are sealed."""
        shown = self.lines if shown is None else shown
        letter = letter or self.letter("id" if good == "Baik" else "en")
        parts = ["<!DOCTYPE html><html lang='id'><meta charset='utf-8'><title>x</title><body class='surat'><main><h1>BAST</h1>", letter]
        for sheet, start in enumerate(range(0, len(shown), per_sheet)):
            parts.append(f"<h2 id=\"lembar-{sheet + 1}\">Lembar</h2><p>x</p><div class='scroll'><table><thead><tr><th>No.</th></tr></thead><tbody>")
            for line in shown[start:start + per_sheet]:
                name = line[2] if len(line[2]) <= 64 else line[2][:63] + "…"
                cells = [str(line[0]), name, line[3], line[4], line[1], line[5], good if line[6] else "", ""]
                parts.append("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells) + "</tr>")
            parts.append("</tbody></table></div>")
        parts.append(more)
        if withheld:
            rows = "".join(f"<tr><td>{n + 1}</td><td>BELUM</td></tr>" for n in range(withheld))
            parts.append(f"<h2 id='lampiran-1'>Lampiran</h2><table><thead><tr><th>No.</th></tr></thead><tbody>{rows}</tbody></table>")
        sealed = self.json().replace("<", "\\u003C")
        parts.append(f'</main><script type="application/json" id="segel">{sealed}</script></body></html>')
        return "".join(parts)

    def codes(self):
        """What the codes on paper say: A, C, and B of every sheet."""
        return [text(self.batch), *(text(one) for one in self.certificates[:1]), *(text(one) for one in self.sheets)]
