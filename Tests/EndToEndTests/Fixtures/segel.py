"""Checks sealed receipts by other people's libraries: cbor2 for CBOR, cryptography for Ed25519.

Usage: segel.py TRUST RECEIPT…   Prints one line for each receipt: its number, cards and check code. Exits with 1 on any doubt.
"""

import base64
import hashlib
import hmac
import json
import sys

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def record(text):
    """The bytes of a record from its text (RFC 9285)."""
    assert text.startswith("MTB1:")
    digits = [ALPHABET.index(sign) for sign in text[5:]]
    out = bytearray()
    for start in range(0, len(digits), 3):
        part = digits[start : start + 3]
        value = sum(digit * 45**place for place, digit in enumerate(part))
        out += value.to_bytes(len(part) - 1, "big")
    return bytes(out)


def opened(data, keys):
    """The payload of a COSE_Sign1 whose key is known and whose signature holds (RFC 9052)."""
    item = cbor2.loads(data)
    assert item.tag == 18
    protected, unprotected, payload, signature = item.value
    header = cbor2.loads(protected)
    assert header[1] == -8 and dict(unprotected) == {}
    key = keys[header[4]]
    Ed25519PublicKey.from_public_bytes(key).verify(signature, cbor2.dumps(["Signature1", protected, b"", payload]))
    content = cbor2.loads(payload)
    assert cbor2.dumps(content, canonical=True) == payload, "not deterministic"
    return content


def key_id(key):
    return hashlib.sha256(key).digest()[:8]


def tree(leaves):
    """RFC 9162, section 2.1.1."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    half = 1
    while half * 2 < len(leaves):
        half *= 2
    return hashlib.sha256(b"\x01" + tree(leaves[:half]) + tree(leaves[half:])).digest()


def check(trust, receipt):
    keys = {}
    for root in trust["roots"]:
        key = base64.b64decode(root["key"])
        keys[key_id(key)] = key
    for text in trust["certificates"] + receipt["certificates"]:
        certificate = opened(record(text), keys)
        assert certificate[0] == 3
        keys[key_id(certificate[1])] = certificate[1]
    data = record(receipt["batch"])
    digest = hashlib.sha256(data).digest()
    batch = opened(data, keys)
    lines = receipt["lines"]
    salt = base64.b64decode(receipt["salt"])
    leaves = []
    for index, line in enumerate(lines):
        own = hmac.new(salt, index.to_bytes(4, "big"), "sha256").digest()[:16]
        leaves.append(hashlib.sha256(b"\x00" + own + cbor2.dumps(line)).digest())
    assert batch[0] == 1 and batch[5][0] == len(lines) and batch[7] == tree(leaves)
    row = 0
    for number, text in enumerate(receipt["sheets"], 1):
        sheet = opened(record(text), keys)
        assert sheet[0] == 2 and sheet[1] == digest[:16] and sheet[2] == number and sheet[3] == row + 1
        for entry in sheet[4]:
            line = lines[row]
            assert entry == [line[1][-4:], line[2][:14], line[5][-6:]]
            row += 1
    assert row == len(lines) and batch[14] == len(receipt["sheets"])
    for mark in receipt["marks"]:
        data = record(mark["record"])
        own = cbor2.loads(cbor2.loads(data).value[2]).get(7)
        content = opened(data, keys | ({key_id(own): own} if own else {}))
        assert content[0] == 5 and content[1] == digest
        if content[2] == 1:
            assert content[6] == hashlib.sha256(cbor2.dumps(mark["strokes"])).digest()
    bits = int.from_bytes(digest[:7], "big") >> 6
    code = "".join(CROCKFORD[bits >> (45 - 5 * place) & 31] for place in range(10))
    assert receipt["checkCode"] == code[:5] + "-" + code[5:]
    print(batch[1], len(lines), receipt["checkCode"])


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        keys = json.load(file)
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            check(keys, json.load(file))
