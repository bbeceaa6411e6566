"""A camera that is held over one sheet after the other: Chromium plays a film of them as its camera."""
import pathlib
import tempfile
import time

from PIL import Image, ImageFilter

import serangan
from gambar import noisy, page, turned

WIDTH, HEIGHT, RATE = 1280, 720, 10


def view(codes, angle):
    """What a camera sees of the lower half of a sheet, held slantwise in poor light."""
    sheet = page(150, codes)
    part = sheet.crop((0, round(sheet.height * 0.55), sheet.width, sheet.height))
    part = turned(part, angle).resize((round(HEIGHT * part.width / part.height), HEIGHT), Image.BICUBIC)
    frame = Image.new("L", (WIDTH, HEIGHT), 90)
    frame.paste(part, ((WIDTH - part.width) // 2, 0))
    return noisy(frame.point(lambda value: 30 + value * 0.7), 8)


def film(path, views):
    """Each view for a second, moved a little, with a shaken frame before it."""
    with open(path, "wb") as file:
        file.write(f"YUV4MPEG2 W{WIDTH} H{HEIGHT} F{RATE}:1 Ip A1:1 C420jpeg\n".encode())
        colour = bytes([128]) * (WIDTH * HEIGHT // 2)
        for frame in views:
            shaken = frame.filter(ImageFilter.BoxBlur(14))
            for number in range(RATE):
                moved = shaken if number == 0 else frame.transform(frame.size, Image.AFFINE, (1, 0, number % 5, 0, 1, number % 3))
                file.write(b"FRAME\n" + moved.tobytes() + colour)


class Camera:
    def camera(self):
        """All codes of a receipt shown to the camera make it genuine; then the camera can be stopped."""
        receipt = serangan.receipt(45)
        batch, certificate, *sheets = receipt.codes()
        views = [view([(batch, 35), (certificate, 35)], 3)] + [view([(sheet, 60)], angle) for sheet, angle in zip(sheets, (-4, 2, 5))]
        with tempfile.TemporaryDirectory(prefix="mutubaku-kamera-") as folder:
            path = pathlib.Path(folder) / "film.y4m"
            film(path, views)
            arguments = ["--no-sandbox", "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"]
            browser = self.browser.browser_type.launch(
                executable_path=self.program, args=arguments + [f"--use-file-for-fake-video-capture={path}"])
            verifier = self.verifier(browser=browser)
            button = verifier.page.locator("#kamera")
            button.click()
            end = time.monotonic() + 60
            while [one["state"] for one in verifier.results()] != ["genuine"] and time.monotonic() < end:
                time.sleep(0.2)
            found = verifier.results()
            if [one["state"] for one in found] != ["genuine"] or found[0]["rows"][44][1:3] != [receipt.lines[44][2][:14], "…0045"]:
                yield f"shown to the camera: {[(one['state'], one['open']) for one in found]}, {verifier.status()!r}"
            if button.inner_text() != "Matikan kamera" or not verifier.page.locator("#gambar").is_visible():
                yield f"while the camera runs: {button.inner_text()!r}"
            button.click()
            if button.inner_text() != "Nyalakan kamera" or verifier.page.locator("#gambar").is_visible():
                yield "the camera was not stopped"
            yield from verifier.noise
            verifier.close()
            browser.close()

    def no_camera(self):
        """Without a camera the page says what else there is."""
        browser = self.browser.browser_type.launch(executable_path=self.program, args=["--no-sandbox"])
        verifier = self.verifier(browser=browser)
        verifier.page.locator("#kamera").click()
        end = time.monotonic() + 10
        while "Kamera tidak dapat dipakai" not in verifier.status() and time.monotonic() < end:
            time.sleep(0.1)
        if "pilih foto" not in verifier.status():
            yield f"no camera: {verifier.status()!r}"
        yield from verifier.noise
        verifier.close()
        browser.close()
