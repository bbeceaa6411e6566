"""Opens the page that schools check receipts with, hands it genuine and forged receipts, and prints one line for all that is wrong.

Usage: verifikasi.py PAGE [CHECK...]; without checks, all of them. Ends with 1 when anything is wrong.
The browser is the system's own Chromium; the page is opened from file://, as a school would from a USB stick.
"""
import os
import shutil
import sys
import time

from playwright.sync_api import sync_playwright

import serangan
from gambar import Pictures
from halaman_periksa import Verifier
from kamera import Camera
from segel import check_code
from tampilan import Looks
from tandai import Marks

BROWSERS = ["chromium", "chromium-browser", "google-chrome"]


class Checks(Pictures, Camera, Marks, Looks):
    def __init__(self, browser, path, program):
        self.browser, self.path, self.program = browser, path, program

    def verifier(self, trust=serangan.TRUST, browser=None, **options):
        return Verifier(browser or self.browser, self.path, trust, **options)

    def complaints(self, name):
        """What a check finds; a check that cannot go on is a complaint too."""
        try:
            return list(getattr(self, name)())
        except Exception as error:
            return [f"{type(error).__name__}: {error}".replace("\n", " ")[:600]]

    def attacks(self):
        """Every attack, and what is genuine beside it: the verdict, the place that it names, and nothing else."""
        verifier = self.verifier()
        for group in serangan.GROUPS:
            for name, files, expected, *more in group():
                verifier.clear()
                verifier.give(*files)
                found = verifier.results()
                yield from (f"{group.__name__}, {name}: {line}" for line in wrong(found, expected))
                note, status = (more + [None, None])[:2]
                notes = " ".join(verifier.notes())
                if (note or "") not in notes or (notes and not note):
                    yield f"{group.__name__}, {name}: notes {notes!r}, wanted {note!r}"
                if status and status not in verifier.status():
                    yield f"{group.__name__}, {name}: status {verifier.status()!r}, wanted {status!r}"
                live = verifier.live()
                if any(one["word"].lstrip("✓◐?▲✗") not in live for one in found):
                    yield f"{group.__name__}, {name}: the verdict is not announced: {live!r}"
        yield from verifier.noise
        verifier.close()

    def trusting(self):
        """Without known office keys nothing is genuine; foreign ones need a person's word; old lists are warned of."""
        file = ("a.json", serangan.receipt().file())
        verifier = self.verifier(None)
        verifier.give(file)
        yield from wrong(verifier.results(), [("unknown", "Tanpa daftar pencabutan")])
        verifier.give(("kepercayaan.json", serangan.TRUST))
        yield from (f"offered, not taken: {line}" for line in wrong(verifier.results(), [("unknown",)]))
        verifier.page.locator("#tawaran button").first.click()
        verifier.wait()
        yield from (f"taken: {line}" for line in wrong(verifier.results(), [("genuine", "umur 10 hari")]))
        verifier.close()
        verifier = self.verifier(serangan.trust([(serangan.ROOT, "Kepala Dinas")]))
        verifier.give(file)
        yield from (f"no list: {line}" for line in wrong(verifier.results(), [("genuine", "Tanpa daftar pencabutan")]))
        old = serangan.revocations(serangan.ROOT, [], serangan.NOW - 91 * 86_400)
        verifier.give(("k.json", serangan.trust([(serangan.ROOT, "x")], revoked=old)))
        yield from (f"old list: {line}" for line in wrong(verifier.results(), [("genuine", "sudah 91 hari")]))
        new = serangan.revocations(serangan.ROOT, [(serangan.STATION, 0, 3)], serangan.NOW, number=2)
        verifier.give(("k.json", serangan.trust([(serangan.ROOT, "x")], revoked=new)))
        yield from (f"new list: {line}" for line in wrong(verifier.results(), [("lapsed", "jatuh ke tangan orang lain")]))
        verifier.give(("k.json", serangan.trust([(serangan.ROOT, "x")], revoked=old)))
        yield from (f"old list again: {line}" for line in wrong(verifier.results(), [("lapsed",)]))
        forged = serangan.revocations(serangan.STRANGER, [], serangan.NOW, number=3)
        verifier.give(("k.json", serangan.trust([(serangan.ROOT, "x")], revoked=forged)))
        yield from (f"forged list: {line}" for line in wrong(verifier.results(), [("lapsed",)]))
        verifier.close()

    def typing(self):
        """Pasted texts in any case and broken over lines; check codes as people type them."""
        verifier = self.verifier()
        receipt = serangan.receipt()
        codes = receipt.codes()
        broken = [code if code[39] == " " or code[40:41] == " " else code[:40] + "\r\n" + code[40:] for code in codes]
        verifier.type("\n\n".join(broken).lower())
        yield from wrong(verifier.results(), [("genuine",)])
        typed = receipt.code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
        verifier.type(typed)
        if not any("cocok dengan Berita Acara" in note for note in verifier.notes()):
            yield f"{typed!r} does not fit {receipt.code}: {verifier.notes()}"
        verifier.type("OIL00-OIL00")
        if not any("00100" in note or "01100" in note and "tidak cocok" in note for note in verifier.notes()):
            yield f"a false code: {verifier.notes()}"
        verifier.type("bukan apa-apa")
        if "bukan catatan" not in verifier.status():
            yield f"nonsense: {verifier.status()!r}"
        verifier.clear()
        verifier.type(check_code(receipt.batch))
        if not any("tidak membuktikan apa-apa" in note for note in verifier.notes()):
            yield f"a code alone: {verifier.notes()}"
        verifier.close()

    def ticking(self):
        """600 cards: fast enough, a box for every row, and the count of what is left."""
        verifier = self.verifier()
        content = serangan.receipt(600).json()
        start = time.monotonic()
        verifier.give(("besar.bast.json", content))
        seconds = time.monotonic() - start
        yield from wrong(verifier.results(), [("genuine", "Tersisa 600 dari 600")])
        if os.environ.get("MUTUBAKU_FIGURES"):
            print(f"600 cards: {seconds:.2f} s", file=sys.stderr)
        if seconds > 20:
            yield f"600 cards take {seconds:.1f} s"
        rows = verifier.results()[0]["rows"]
        sealed = [[str(n), *line] for n, line in enumerate([[row[2], row[3], row[4], row[1], row[5], "Baik", ""] for row in serangan.lines(600)], 1)]
        if rows != sealed:
            yield f"rows differ: {rows[:2]}"
        for box in verifier.page.locator("details").first.locator("input").all()[:3]:
            box.check()
        if "Tersisa 597 dari 600" not in verifier.page.locator(".left").inner_text():
            yield f"three ticks: {verifier.page.locator('.left').inner_text()}"
        verifier.close()


def wrong(found, expected):
    """Where results are not as expected."""
    if len(found) != len(expected):
        return [f"{len(found)} receipts instead of {len(expected)}"]
    lines = []
    for one, (state, *words) in zip(found, expected):
        if one["state"] != state:
            lines.append(f"{one['state']} instead of {state}: {one['wrong'][:3]}")
        lines += [f"does not say {word!r}: {one['wrong'][:4]}" for word in words if word not in one["text"]]
        if state in ("broken", "doubtful"):
            lines += [f"also contradicts: {line!r}" for line in one["wrong"] if not any(word in line for word in words)]
        elif one["wrong"]:
            lines.append(f"contradicts: {one['wrong'][:3]}")
    return lines


CHECKS = ["attacks", "trusting", "typing", "ticking", "pictures", "camera", "no_camera", "own_key", "pen", "languages", "axe", "hostile", "print"]


def main(path, names):
    program = next((found for found in map(shutil.which, BROWSERS) if found), None)
    count = 0
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"]
        browser = playwright.chromium.launch(executable_path=program, args=arguments)
        checks = Checks(browser, path, program)
        for name in names or CHECKS:
            for line in checks.complaints(name):
                count += 1
                print(f"{name}: {line}", flush=True)
        browser.close()
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
