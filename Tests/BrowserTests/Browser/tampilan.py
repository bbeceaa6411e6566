"""How the page looks and speaks: accessibility, both languages, hostile text, paper."""
import pathlib
import re
import subprocess

from axe_playwright_python.sync_playwright import Axe

import serangan
from segel import Key, Receipt, certificate, lines, trust

# The longest of everything, and nothing that a person would write.
HOSTILE = "<img src=x onerror=alert(1)>\u202egnp.\u2066exe\u0007\u200b&lt;b&gt;'\""


def shown(page):
    return page.evaluate("document.body.innerText")


class Looks:
    def samples(self):
        broken = serangan.receipt().file()
        broken["lines"][3] = [*broken["lines"][3][:2], "ORANG LAIN", *broken["lines"][3][3:]]
        genuine = serangan.receipt().mark(1, value=serangan.strokes()).mark(2, key=serangan.SCHOOL)
        unknown = serangan.receipt(3, key=serangan.OTHER, certificates=[certificate(serangan.STRANGER, serangan.OTHER)], number="9")
        return {"start": [], "genuine": [("a.json", genuine.file())], "broken": [("b.json", broken)], "unknown": [("c.json", unknown.file())]}

    def axe(self):
        """Rules of axe-core on each verdict in both schemes at two widths; nothing scrolls sideways, down to 360 pixels."""
        axe, samples = Axe(), self.samples()
        for width in (390, 1280):
            for scheme in ("light", "dark"):
                verifier = self.verifier(viewport={"width": width, "height": 900}, color_scheme=scheme)
                for name, files in samples.items():
                    verifier.clear()
                    if files:
                        verifier.give(*files)
                        if name == "genuine":
                            verifier.page.fill("#nama", "Hj. Rusmini")
                            verifier.page.locator("#tandai").click()
                            verifier.wait()
                    for size in (360, width):
                        verifier.page.set_viewport_size({"width": size, "height": 900})
                        wide = verifier.page.evaluate("document.documentElement.scrollWidth")
                        if wide > size:
                            yield f"{name} {size}: the page itself scrolls sideways ({wide})"
                    for violation in axe.run(verifier.page, options={"resultTypes": ["violations"]}).response["violations"]:
                        place = violation["nodes"][0]
                        yield f"{name} {width} {scheme}: {violation['id']}: {place['html'][:160]}: {place.get('failureSummary', '')[:200]}".replace("\n", " ")
                yield from (line for line in verifier.noise if "axe" not in line)
                verifier.close()

    def languages(self):
        """Every word has both languages with the same places to fill; the page says each in the language of its address."""
        verifier = self.verifier()
        page = verifier.page
        table = page.evaluate("Words.table")
        places = lambda text: sorted(re.findall(r"\{\w+\}", text))
        for key, texts in table.items():
            if len(texts) != 2 or not all(texts) or places(texts[0]) != places(texts[1]):
                yield f"{key}: {texts}"
        script = page.evaluate("[...document.scripts].map(script => script.textContent).join('\\n')")
        for key in re.findall(r'\bsay\("([\w-]+)"[,)]', script):
            if key not in table:
                yield f"no word {key}"
        verifier.give(*self.samples()["genuine"])
        indonesian = shown(page)
        page.locator("nav a[lang=en]").click()
        page.wait_for_timeout(200)
        if page.evaluate("document.documentElement.lang") != "en" or "#lang=en" not in page.url:
            yield f"English: {page.url}"
        english = shown(page)
        if "Genuine" not in english or "by the station's clock" not in english:
            yield "the result stays Indonesian"
        # Words that differ must not be left behind.
        for key, (first, second) in table.items():
            if len(first) > 12 and "{" not in first and first != second and first in indonesian and first in english:
                yield f"still Indonesian: {key}"
        page.reload()
        verifier.wait()
        if "Check an ID-card receipt" not in shown(page):
            yield "the address does not keep the language"
        page.locator("nav a[lang=id]").click()
        page.wait_for_timeout(200)
        if page.evaluate("document.documentElement.lang") != "id":
            yield "no way back to Indonesian"
        verifier.close()
        plain = self.browser.new_context(java_script_enabled=False).new_page()
        plain.goto(pathlib.Path(self.path).resolve().as_uri())
        for word in ("memerlukan JavaScript", "needs JavaScript"):
            if word not in plain.locator("body").inner_text():
                yield f"without JavaScript: no {word!r}"
        plain.context.close()

    def hostile(self):
        """Texts of receipts, keys, files and offices stay text, and what is invisible is named."""
        station = Key("pos jahat")
        rows = lines(2)
        rows[0][2:6] = [HOSTILE] * 4
        rows[1][2] = "6371012345678901"
        receipt = Receipt(station, rows, [certificate(serangan.ROOT, station, name=HOSTILE)], number=HOSTILE, npsn=HOSTILE, school=HOSTILE)
        receipt.mark(2, key=serangan.SCHOOL, name=HOSTILE[:40])
        verifier = self.verifier(trust([(serangan.ROOT, HOSTILE)], office=HOSTILE))
        verifier.page.on("dialog", lambda dialog: verifier.noise.append("a script ran"))
        verifier.give((HOSTILE.replace("/", "") + ".json", receipt.file()))
        text = shown(verifier.page)
        if verifier.results()[0]["state"] != "genuine":
            yield f"hostile texts: {verifier.results()[0]['wrong']}"
        if verifier.page.locator("main img").count():
            yield "markup of a receipt became markup of the page"
        found = [sign for sign in "\u202e\u2066\u0007\u200b" if sign in verifier.page.evaluate("document.querySelector('main').textContent")]
        if found or "⟨U+202E⟩" not in text or "␇" not in text:
            yield f"invisible signs are shown as they are: {found}"
        if "6371012345678901" in text:
            yield "a NIK in full"
        yield from verifier.noise
        verifier.close()

    def print(self):
        """On paper: the verdict, every row with its box, all within A4."""
        verifier = self.verifier()
        verifier.give(("a.json", serangan.receipt().file()))
        data = verifier.page.pdf(prefer_css_page_size=True)
        text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True).stdout.decode()
        for word in ["Asli", "Dicetak", "menurut jam pos", *(row[5] for row in serangan.lines(45))]:
            if word not in text:
                yield f"the PDF does not say {word!r}"
        for word in ("Pilih berkas", "Nyalakan kamera"):
            if word in text:
                yield f"the PDF shows the button {word!r}"
        verifier.close()
