"""The page under test in a browser: hands things in, and reads what it says."""
import json
import pathlib
import tempfile
import time

READ = """() => [...document.querySelectorAll('article.receipt')].map(article => ({
  state: article.querySelector('.verdict').className.replace('verdict ', ''),
  word: article.querySelector('.verdict h3').textContent,
  wrong: [...article.querySelectorAll('ul.wrong li')].map(item => item.textContent),
  open: [...article.querySelectorAll('ul.open li')].map(item => item.textContent),
  rows: [...article.querySelectorAll('tbody tr')].map(row => [...row.cells].slice(1).map(cell => cell.textContent)),
  text: article.textContent,
}))"""
IS_READY = "document.body.dataset.ready === 'true' && document.querySelector('#isi').getAttribute('aria-busy') !== 'true'"


class Verifier:
    """A page of its own for every use, with an office's keys put in as the program does."""

    def __init__(self, browser, path, trust=None, language="id", **options):
        source = pathlib.Path(path).read_text(encoding="utf-8")
        keys = json.dumps(trust, ensure_ascii=False).replace("<", "\\u003C")
        place = '<script type="application/json" id="kepercayaan">null</script>'
        assert source.count(place) == 1, "no place for the office's keys"
        self.folder = tempfile.TemporaryDirectory(prefix="mutubaku-verify-")
        self.path = pathlib.Path(self.folder.name) / "verify.html"
        self.path.write_text(source.replace(place, place.replace("null", keys)), encoding="utf-8")
        self.context = browser.new_context(accept_downloads=True, **options)
        self.page = self.context.new_page()
        self.page.set_default_timeout(60_000)
        self.noise = []
        self.page.on("console", lambda message: self.noise.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.noise.append(f"error: {error}"))
        self.page.on("request", lambda request: request.url.startswith(self.path.as_uri()) or self.noise.append(f"request: {request.url}"))
        self.page.goto(self.path.as_uri() + ("" if language == "id" else f"#lang={language}"))
        self.wait()

    def close(self):
        self.context.close()
        self.folder.cleanup()

    def wait(self, seconds=90):
        """Until nothing is being read. The page forbids `eval`, by which Playwright itself would wait."""
        end = time.monotonic() + seconds
        while not self.page.evaluate(IS_READY):
            if time.monotonic() > end:
                raise TimeoutError("the page is still busy")
            time.sleep(0.03)

    def clear(self):
        """As at the start, when there is something to clear."""
        if self.page.locator("#ulang").is_visible():
            self.page.locator("#ulang").click()
            self.wait()

    def give(self, *files):
        """Files as (name, content); content is text, bytes or what JSON holds."""
        parts = []
        for name, content in files:
            if not isinstance(content, (str, bytes)):
                content = json.dumps(content, ensure_ascii=False)
            parts.append({"name": name, "mimeType": "", "buffer": content.encode() if isinstance(content, str) else content})
        self.page.set_input_files("#berkas", parts)
        self.wait()

    def type(self, text):
        self.page.fill("#teks", text)
        self.page.locator("#ketikan button").click()
        self.wait()

    def results(self):
        return self.page.evaluate(READ)

    def notes(self):
        return self.page.locator("#tanda-terima > .callout").all_inner_texts()

    def status(self):
        return self.page.locator("#kabar").inner_text()

    def live(self):
        return self.page.evaluate("document.querySelector('#putusan').textContent")

    def download(self, selector):
        with self.page.expect_download() as download:
            self.page.locator(selector).click()
        return download.value.suggested_filename, pathlib.Path(download.value.path()).read_text(encoding="utf-8")
