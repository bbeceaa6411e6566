"""Opens the pages of a site in a browser and prints what is wrong with them, as JSON lists by check: empty lists are good.

Usage: periksa.py SITE CHECK... with any of axe, requests, links, tables, search, plain, print, charts, single.
The browser is the system's own Chromium; pages are opened from file://, as a reader would from a USB stick.
"""
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.parse

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

BROWSERS = ["chromium", "chromium-browser", "google-chrome"]
WIDTHS = [360, 1280]
SCHEMES = ["light", "dark"]

# What depends on colours and widths; all other rules are asked once a page.
LAYOUT_RULES = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"]

# A long page repeats itself: twelve rows of a table and a hundred blocks show axe all that it consists of.
SHORTEN = """() => document.querySelectorAll(
  "main tbody tr:nth-child(n+13), main > :nth-child(n+101), main > article:nth-of-type(n+13)").forEach(node => node.remove())"""

# On the sheet of a session that somebody signs, a link to the pages of the site is for the screen only.
SHEET_LINK = ".sheet .scroll:has(table.signatures) + p"


class Page(html.parser.HTMLParser):
    """The ids, links and words of a page, read without a browser."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.path, self.ids, self.links, self.words = path, [], [], []
        self.hidden = 0
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "style", "title", "svg"):
            self.hidden += 1
        for name, value in attributes:
            if name == "id":
                self.ids.append(value)
            if name in ("href", "src") and tag != "use":
                self.links.append(value)

    def handle_endtag(self, tag):
        if tag in ("script", "style", "title", "svg"):
            self.hidden -= 1

    def handle_data(self, data):
        if not self.hidden:
            self.words += data.split()


def pages(site):
    """Of the report; the page that checks receipts is a program, with checks of its own in verifikasi.py."""
    return sorted(path for path in site.rglob("*.html") if path.name != "verify.html")


def kinds(site):
    """One page of every kind: those at the root, and of each folder the index, the largest page and the largest second part."""
    found = {}
    for path in pages(site):
        folder = path.parent.relative_to(site)
        part = re.sub(r"-\d+$", "-n", path.stem)
        kind = path.name if str(folder) == "." else (folder, "index" if path.stem == "index" else "page")
        if str(folder) in ("temuan", "kartu", "pekerjaan-terbuka") and part.endswith("-n") and path.stem not in ("index",):
            kind = (folder, "part")
        if kind not in found or found[kind].stat().st_size < path.stat().st_size:
            found[kind] = path
    return [found[kind] for kind in sorted(found, key=str)]


# Words of a drawing that lie on each other or beyond its edge. Their boxes are as high as a line, of which letters leave this much free.
DRAWINGS = """() => [...document.querySelectorAll("figure svg")].flatMap(svg => {
  const free = 3, {width, height} = svg.viewBox.baseVal
  const words = [...svg.querySelectorAll("text")].map(node => [node.textContent, node.getBBox()])
  return words.flatMap(([text, a], index) => [
    ...(a.x < 0 || a.y + free < 0 || a.x + a.width > width || a.y + a.height - free > height ? [text + " is cut off"] : []),
    ...words.slice(index + 1).filter(([, b]) => a.x < b.x + b.width && b.x < a.x + a.width
      && a.y + free < b.y + b.height - free && b.y + free < a.y + a.height - free).map(([other]) => text + " × " + other)])
})"""

# What the heads of a page's last table say, if it goes over several sheets of paper.
LONG_HEADS = """() => {
  const table = [...document.querySelectorAll("main .scroll")].at(-1)?.querySelector("table")
  return table && table.rows.length > 60 ? [...table.tHead.rows[0].cells].map(cell => cell.textContent) : []
}"""

# Forms that an office signs as one sheet, whatever their figures are.
ONE_SHEET = ["formulir/pemantauan-sop-*.html", "formulir/bulanan-*.html"]

# Where the reader of a single file stands after following some of its links: pixels from the top of the window.
JUMPS = """async () => {
  const links = [...new Set([...document.querySelectorAll("main a[href^='#']")].map(link => link.getAttribute("href")))]
  const found = []
  for (const link of links.filter((_, place) => place % Math.ceil(links.length / 12) === 0)) {
    scrollTo(0, 0)
    location.hash = link
    await new Promise(done => setTimeout(done, 400))
    found.push([link, Math.round(document.getElementById(link.slice(1)).getBoundingClientRect().top)])
  }
  return found
}"""

# The least height of letters in a drawing, in pixels of the screen.
LETTERS = """() => Math.min(...[...document.querySelectorAll("figure svg text")].map(
  node => parseFloat(getComputedStyle(node).fontSize) * node.getScreenCTM().a))"""
LEAST_LETTERS = 10


class Checks:
    def __init__(self, site, browser):
        self.site, self.browser = site, browser

    def complaints(self, name):
        """What a check finds; a check that cannot go on is a complaint too."""
        try:
            return getattr(self, name)()
        except Exception as error:
            return [f"{type(error).__name__}: {error}"]

    def name(self, path):
        return str(path.relative_to(self.site))

    def open(self, path, query="", **options):
        page = self.browser.new_context(**options).new_page()
        page.set_default_timeout(60_000)
        page.goto(path.as_uri() + query)
        return page

    def axe(self):
        """Accessibility rules of axe-core, on every kind of page, in both schemes and at two widths."""
        wrong, axe = [], Axe()
        for width in WIDTHS:
            for scheme in SCHEMES:
                context = self.browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
                page = context.new_page()
                for path in kinds(self.site):
                    page.goto(path.as_uri())
                    wide = page.evaluate("document.documentElement.scrollWidth")
                    if wide > width:
                        wrong.append(f"{self.name(path)} {width}: the page itself scrolls sideways ({wide})")
                    page.evaluate(SHORTEN)
                    options = {"resultTypes": ["violations"]}
                    if (width, scheme) != (WIDTHS[0], SCHEMES[0]):
                        options["runOnly"] = {"type": "rule", "values": LAYOUT_RULES}
                    for violation in axe.run(page, options=options).response["violations"]:
                        place = violation["nodes"][0]
                        wrong.append(
                            f"{self.name(path)} {width} {scheme}: {violation['id']}: {place['html'][:200]}: "
                            f"{place.get('failureSummary', '')[:300]}"
                        )
                context.close()
        return wrong

    def requests(self):
        """What pages load lies in the site's own folder; nothing fails and nothing is complained of."""
        wrong = []
        context = self.browser.new_context()
        page = context.new_page()
        root = self.site.as_uri() + "/"
        page.on("request", lambda request: request.url.startswith(root) or wrong.append(f"request: {request.url}"))
        page.on("requestfailed", lambda request: wrong.append(f"failed: {request.url}"))
        page.on("console", lambda message: wrong.append(f"{page.url}: {message.type}: {message.text}"))
        page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
        for path in kinds(self.site):
            page.goto(path.as_uri())
            search = page.locator(".tools input[type=search]")
            if search.count():
                search.first.fill("a")
        page.wait_for_timeout(300)
        context.close()
        return wrong

    def links(self):
        """Every link and anchor of every page leads to a file, and a place in it; ids are unique."""
        wrong, read = [], {path: Page(path) for path in pages(self.site)}
        for path, page in read.items():
            if len(page.ids) != len(set(page.ids)):
                wrong.append(f"{self.name(path)}: an id stands twice")
            for link in page.links:
                if re.match(r"(https|mailto|tel|data):", link):
                    continue
                address, _, fragment = link.partition("#")
                target = (path.parent / urllib.parse.unquote(address)).resolve() if address else path
                if not target.is_file():
                    wrong.append(f"{self.name(path)}: {link}")
                elif fragment and target in read and fragment not in read[target].ids:
                    wrong.append(f"{self.name(path)}: {link}")
        return wrong

    def rows(self, page, table):
        return page.evaluate(
            "table => [...document.querySelectorAll('main .scroll')][table].querySelectorAll('tbody tr:not([hidden])').length",
            table,
        )

    def tables(self):
        """Search and export of the longest table; the state stands in the address."""
        wrong = []

        def want(name, is_true):
            if not is_true:
                wrong.append(name)

        path = next(path for path in pages(self.site) if 'data-page="1"' in path.read_text(encoding="utf-8"))
        page = self.open(path, accept_downloads=True)
        want("no tools above the table", page.locator(".tools").count() == 1)
        total = self.rows(page, 0)
        text = page.locator("tbody tr").nth(total // 2).inner_text().split()[-1]
        page.locator(".tools input[type=search]").fill(text.upper())
        page.locator("tbody tr[hidden]").first.wait_for(state="attached")
        shown = self.rows(page, 0)
        want(f"search for {text!r} shows {shown} of {total}", 0 < shown < total)
        want("the count is not announced", page.locator(".tools .count[role=status]").inner_text().startswith(f"{shown} "))
        want("the address does not hold the search", ".q=" in page.url)
        again = self.open(path, "?" + urllib.parse.urlsplit(page.url).query)
        want("the address does not bring the search back", self.rows(again, 0) == shown)
        with page.expect_download() as download:
            page.get_by_role("button", name=re.compile("CSV")).click()
        lines = pathlib.Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()
        want(f"CSV holds {len(lines)} lines for {shown} rows and a header", len(lines) == shown + 1)
        page.get_by_role("button", name=re.compile("^(Kembalikan|Reset)$")).click()
        want("reset does not bring all rows back", self.rows(page, 0) == total)
        return wrong + self.sorting()

    def sorting(self):
        """On the list of rules: a column of numbers by keyboard, up, down and as it was; a choice filters."""
        wrong = []
        page = self.open(self.site / "temuan" / "index.html")
        column = "() => [...document.querySelectorAll('tbody tr:not([hidden])')].map(row => row.cells[2].textContent.trim())"
        first = page.evaluate(column)
        button = page.locator("thead th").nth(2).locator("button")
        numbers = sorted(int(re.sub(r"\D", "", text)) for text in first)
        for state, expected in (("ascending", numbers), ("descending", numbers[::-1])):
            button.focus()
            page.keyboard.press("Enter")
            if page.locator("thead th").nth(2).get_attribute("aria-sort") != state:
                wrong.append(f"aria-sort is not {state}")
            if [int(re.sub(r"\D", "", text)) for text in page.evaluate(column)] != expected:
                wrong.append(f"rows are not {state}")
        page.keyboard.press("Enter")
        if page.evaluate(column) != first:
            wrong.append("a third press does not bring the order back")
        choice = page.locator(".tools select").first
        value = choice.locator("option").nth(1).get_attribute("value")
        choice.select_option(value)
        shown = page.locator("tbody tr:not([hidden])").all_inner_texts()
        if not 0 < len(shown) < len(first) or not all(value.split(" ")[-1] in text for text in shown):
            wrong.append(f"the choice {value!r} shows {len(shown)} of {len(first)} rows")
        return wrong

    def search(self):
        """A table on several pages is searched on all of them."""
        first = [path for path in pages(self.site) if 'data-page="1"' in path.read_text(encoding="utf-8")]
        if not first:
            return ["no table of this site takes several pages"]
        wrong = []
        for path in first:
            second = path.with_name(path.stem + "-2.html")
            page = self.open(second)
            row = page.locator("tbody tr").last
            text, anchor = row.inner_text().replace("\t", " "), row.get_attribute("id")
            page = self.open(path)
            page.locator(".tools input[type=search]").last.fill(" ".join(text.split()[-6:]))
            link = page.locator(f".elsewhere a[href='{second.name}{'#' + anchor if anchor else ''}']").first
            try:
                link.wait_for(timeout=5000)
            except Exception:
                wrong.append(f"{self.name(path)}: the last row of {second.name} is not found")
        for index in self.site.rglob("*.cari.js"):
            if index.stat().st_size > 300_000:
                wrong.append(f"{self.name(index)} takes more than 300 KB")
        return wrong

    def plain(self):
        """Without JavaScript nothing is missing: the browser shows the very words of the file."""
        wrong = []
        for path in kinds(self.site):
            page = self.open(path, java_script_enabled=False)
            seen = page.locator("body").inner_text()
            numbers = [word for word in Page(path).words if re.search(r"\d", word)]
            missing = [word for word in numbers if word not in seen]
            if missing:
                wrong.append(f"{self.name(path)}: {missing[:5]}")
        return wrong

    def print(self):
        """A PDF of every kind of page holds every word of the page's content, on A4, none of it outside the sheet, heads on every sheet."""
        wrong = []
        context = self.browser.new_context()
        page = context.new_page()
        for path in kinds(self.site):
            page.goto(path.as_uri())
            words = page.evaluate(
                "() => [...document.querySelectorAll('main :is(h1, h2, h3, p, li, td, th, dd, dt, caption)')]"
                ".filter(node => !node.closest('.tools, .elsewhere') && !node.matches(LINK)).map(node => node.textContent).join(' ')"
                .replace("LINK", json.dumps(SHEET_LINK))
            ).split()
            pdf = self.paper(page)
            # Lines may break inside long words, and hyphens at their ends go: what counts is letters and digits.
            letters = re.sub(r"\W+", "", pdf)
            missing = [word for word in dict.fromkeys(words) if re.sub(r"\W+", "", word) not in letters]
            if missing:
                wrong.append(f"{self.name(path)}: {missing[:8]}")
            if page.locator("body.sheet").count():
                if pdf.count("\f") != 1:
                    wrong.append(f"{self.name(path)}: {pdf.count(chr(12))} pages instead of one sheet")
            elif not re.search(r"(Halaman 1 dari|Page 1 of) \d+", pdf):
                wrong.append(f"{self.name(path)}: no page number")
            heads = [re.sub(r"\W+", "", head) for head in page.evaluate(LONG_HEADS)]
            headed = [all(head in re.sub(r"\W+", "", sheet) for head in heads) for sheet in pdf.split("\f")[:-1]]
            # The last sheet may hold only what follows the table.
            if heads and not all(headed[headed.index(True) if True in headed else 0 : -1]):
                wrong.append(f"{self.name(path)}: the head of the table is missing on a sheet")
        for path in [path for form in ONE_SHEET for path in sorted(self.site.glob(form))[-2:]]:
            page.goto(path.as_uri())
            if self.paper(page).count("\f") != 1:
                wrong.append(f"{self.name(path)}: more than one sheet")
        context.close()
        return wrong

    def paper(self, page):
        """The text of a page's PDF, a form feed behind each sheet."""
        pdf = page.pdf(prefer_css_page_size=True)
        return subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()

    def charts(self):
        """Words of drawings do not touch each other and are large enough, on a narrow screen too."""
        wrong = []
        for width in WIDTHS:
            page = self.browser.new_page(viewport={"width": width, "height": 900})
            for path in kinds(self.site):
                page.goto(path.as_uri())
                if not page.query_selector("figure svg text"):
                    continue
                wrong += [f"{self.name(path)} {width}: {found}" for found in page.evaluate(DRAWINGS)]
                letters = page.evaluate(LETTERS)
                if letters < LEAST_LETTERS:
                    wrong.append(f"{self.name(path)} {width}: letters of a drawing are {letters:.1f} pixels high")
            page.close()
        return wrong

    def single(self):
        """The single file: small enough, every link inside, no request, no violation."""
        path = self.site / "laporan.html"
        wrong = self.links() + self.requests()
        if path.stat().st_size > 5_000_000:
            wrong.append("more than 5 MB")
        page = self.open(path)
        if page.locator("main article").count() < 10 or page.locator(".tools").count() == 0:
            wrong.append("pages or table tools are missing")
        if page.evaluate("getComputedStyle(document.querySelector('nav.site ul')).listStyleType") != "none":
            wrong.append("the style is not applied")
        if page.evaluate("getComputedStyle(document.querySelector('main > article')).display") != "grid":
            wrong.append("the overview has lost its columns")
        wrong += [f"{link} leads to a place {top} pixels away" for link, top in page.evaluate(JUMPS) if not 0 <= top < 200]
        page.evaluate(SHORTEN)
        for violation in Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]:
            wrong.append(f"{violation['id']}: {violation['nodes'][0]['html'][:200]}")
        return wrong


def main(site, names):
    program = next((found for found in map(shutil.which, BROWSERS) if found), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        checks = Checks(pathlib.Path(site).resolve(), browser)
        print(json.dumps({name: checks.complaints(name) for name in names}, ensure_ascii=False))
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
