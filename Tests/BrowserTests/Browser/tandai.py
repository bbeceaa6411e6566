"""The second party's mark as the page makes it: the school's own key, and strokes of a pen."""
import io
import json

from PIL import Image

import serangan
from segel import MARK, from_base45, sha256, strokes_digest, verified


class Marks:
    def opened(self):
        verifier, receipt = self.verifier(), serangan.receipt()
        verifier.give(("bast-17.bast.json", receipt.file()))
        return verifier, receipt

    def own_key(self):
        """The mark's signature holds, names the batch, is on the QR code and in both files, and the key stays."""
        verifier, receipt = self.opened()
        page = verifier.page
        page.locator("#tandai").click()
        verifier.wait()
        if "Isi nama" not in page.locator("#kabar-tanda").inner_text():
            yield "marks without a name"
        page.fill("#nama", "Hj. Rusmini " + "x" * 60)
        page.fill("#jabatan", "Kepala SMAN 1")
        page.locator("#tandai").click()
        verifier.wait()
        name, content = verifier.download("#tanda-jadi button >> nth=0")
        mark = json.loads(content)
        payload = verified(from_base45(mark["record"].removeprefix("MTB1:")))
        if name != "bast-17.tanda.json" or mark["schema"] != "mutubaku-mark/1":
            yield f"{name}: {mark}"
        if not payload:
            yield "the signature does not hold"
            return
        if (payload[0], payload[1], payload[2], len(payload[3]), payload[4]) != (MARK, sha256(receipt.batch), 2, 40, "Kepala SMAN 1") or 6 in payload:
            yield f"the mark says {payload}"
        if abs(payload[5] - serangan.NOW) > 7200:
            yield f"the mark's moment is {payload[5]}"
        name, content = verifier.download("#tanda-jadi button >> nth=1")
        whole = json.loads(content)
        if name != "bast-17.bast.json" or whole != {**receipt.file(), "marks": [{"record": mark["record"]}]}:
            yield f"{name} is not the receipt with its mark"
        if not any("kunci sendiri" in one["text"] for one in verifier.results()):
            yield "the page does not show its own mark"
        # The QR code, read back from its picture by the page itself.
        picture = page.locator("figure.qr svg").screenshot()
        other = self.verifier()
        other.give(("tanda.png", _flat(picture)))
        if not any("tanda pihak kedua untuk Berita Acara" in note for note in other.notes()):
            yield f"the QR code is not read: {other.status()}"
        other.give(("lain.bast.json", content))
        if [one["state"] for one in other.results()] != ["genuine"]:
            yield f"the completed file: {other.results()[0]['wrong']}"
        other.close()
        page.reload()
        verifier.wait()
        verifier.give(("b.bast.json", receipt.file()))
        page.fill("#nama", "Lagi")
        page.locator("#tandai").click()
        verifier.wait()
        again = verified(from_base45(json.loads(verifier.download("#tanda-jadi button >> nth=0")[1])["record"].removeprefix("MTB1:")))
        if not again or again[7] != payload[7]:
            yield "the key is another one after the page was opened again"
        if page.evaluate("""async () => { const opened = await new Promise(done => { const r = indexedDB.open('mutubaku-sekolah', 1);
              r.onsuccess = () => done(r.result); });
              const pair = await new Promise(done => { const r = opened.transaction('kunci').objectStore('kunci').get('sekolah'); r.onsuccess = () => done(r.result); });
              return pair.privateKey.extractable; }"""):
            yield "the private key can be read out"
        verifier.clear()
        broken = receipt.file()
        broken["lines"] = broken["lines"][:-1]
        verifier.give(("b.json", broken))
        if page.locator("#tanda").is_visible():
            yield "a broken receipt can be marked"
        yield from verifier.noise
        verifier.close()

    def pen(self):
        """Strokes drawn with a mouse: the file is of the form, in milliseconds and tenths of a millimetre, and the digest fits a mark."""
        verifier, receipt = self.opened()
        page = verifier.page
        page.fill("#nama", "Hj. Rusmini")
        page.locator("#simpan-goresan").click()
        if "kosong" not in page.locator("#kabar-tanda").inner_text():
            yield "saves an empty pad"
        page.locator("#bidang").scroll_into_view_if_needed()
        box = page.locator("#bidang").bounding_box()
        for part in range(3):
            page.mouse.move(box["x"] + 20 + 60 * part, box["y"] + 40)
            page.mouse.down()
            for step in range(1, 20):
                page.mouse.move(box["x"] + 20 + 60 * part + 2 * step, box["y"] + 40 + step * 3)
            page.mouse.up()
        page.locator("#batal").click()
        name, content = verifier.download("#simpan-goresan")
        value = json.loads(content)
        points = [point for stroke in value["strokes"] for point in stroke]
        if name != "bast-17.goresan.json" or (value["schema"], value["batch"], value["name"]) != ("mutubaku-strokes/1", sha256(receipt.batch).hex(), "Hj. Rusmini"):
            yield f"{name}: {content[:200]}"
        if len(value["strokes"]) != 2:
            yield f"{len(value['strokes'])} strokes instead of 2"
        if not all(len(point) == 4 and all(isinstance(number, int) for number in point) and point[3] == 500 for point in points):
            yield f"points: {points[:3]}"
        times = [point[0] for point in points]
        if times[0] != 0 or times != sorted(times) or times[-1] > 60_000:
            yield f"times: {times}"
        # 60 CSS pixels are 15.875 mm.
        if abs(value["strokes"][1][0][1] - value["strokes"][0][0][1] - 159) > 3:
            yield f"the second stroke begins {value['strokes'][1][0][1] - value['strokes'][0][0][1]} tenths of a millimetre further"
        page.locator("#hapus").click()
        page.locator("#simpan-goresan").click()
        if "kosong" not in page.locator("#kabar-tanda").inner_text():
            yield "clearing leaves strokes"
        marked = serangan.receipt()
        marked.mark(1, value=value["strokes"])
        verifier.give(("dengan-goresan.bast.json", marked.file()))
        digest = page.evaluate("async value => Bytes.hex(await Check.strokesDigest(value))", value["strokes"])
        if digest != strokes_digest(value["strokes"]).hex():
            yield "the page's digest of strokes differs"
        if [one["state"] for one in verifier.results()] != ["genuine", "genuine"]:
            yield f"a mark of these strokes: {[one['wrong'] for one in verifier.results()]}"
        yield from verifier.noise
        verifier.close()


def _flat(data):
    """A picture of the screen on white, with room around."""
    picture = Image.open(io.BytesIO(data)).convert("L")
    sheet = Image.new("L", (picture.width + 80, picture.height + 80), 255)
    sheet.paste(picture, (40, 40))
    out = io.BytesIO()
    sheet.save(out, "PNG")
    return out.getvalue()
