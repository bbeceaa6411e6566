"""Pictures of codes as scanners and telephones make them: turned, blurred, noisy, stained, pale, seen from the side."""
import base64
import io
import math
import random

import segno
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

import serangan

# Where the first code stands below the table, in inches.
LEFT, BELOW = 0.7, 7.3


def code(text, pixels):
    """A code with its quiet zone, so many pixels wide."""
    data = io.BytesIO()
    segno.make(text, error="m", mode="alphanumeric", boost_error=False).save(data, kind="png", scale=8, border=4)
    data.seek(0)
    return Image.open(data).convert("L").resize((pixels, pixels), Image.BOX)


def page(dpi, codes):
    """A page of A4 full of a table, with codes of so many millimetres below."""
    sheet = Image.new("L", (round(8.27 * dpi), round(11.69 * dpi)), 255)
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(size=max(9, round(dpi * 0.12)))
    for row in range(25):
        y = dpi * (0.6 + 0.26 * row)
        draw.line((dpi * 0.6, y, dpi * 7.6, y), fill=0, width=max(1, dpi // 150))
        if row < 24:
            draw.text((dpi * 0.65, y + dpi * 0.03), f"{row + 1}  SITI NURHALIZA {row * 7919}   P  XII IPA 2  ************{row:04}  BLK0000{row}  Baik", fill=0, font=font)
    for x in (0.6, 0.9, 3.5, 4, 5, 6.2, 7.6):
        draw.line((dpi * x, dpi * 0.6, dpi * x, dpi * 6.84), fill=0, width=max(1, dpi // 150))
    x = round(dpi * LEFT)
    for text, millimetres in codes:
        drawing = code(text, round(millimetres / 25.4 * dpi))
        sheet.paste(drawing, (x, round(dpi * BELOW)))
        x += drawing.width + round(dpi * 0.3)
    return sheet


def turned(picture, angle):
    return picture.rotate(angle, Image.BICUBIC, expand=True, fillcolor=255)


def blurred(picture, dpi):
    return picture.filter(ImageFilter.GaussianBlur(dpi / 150 * 0.8))


def noisy(picture, sigma=14):
    """The same noise every time: a tile of it, repeated, with a side that divides nothing."""
    generator = random.Random(sigma)
    side = 211
    tile = Image.frombytes("L", (side, side), bytes(min(255, max(0, round(generator.gauss(128, sigma)))) for _ in range(side * side)))
    noise = Image.new("L", picture.size)
    for top in range(0, picture.height, side):
        for left in range(0, picture.width, side):
            noise.paste(tile, (left, top))
    return ImageChops.add(picture, noise, 1, -128)


def pale(picture):
    return picture.point(lambda value: 120 + 45 * value / 255)


def stained(picture, dpi, millimetres):
    """One blotch over a tenth of the first code, in the middle of its data."""
    picture, side = picture.copy(), millimetres / 25.4 * dpi
    x, y, radius = dpi * LEFT + side * 0.55, dpi * BELOW + side * 0.6, side * math.sqrt(0.1 / math.pi)
    ImageDraw.Draw(picture).ellipse((x - radius, y - radius, x + radius, y + radius), fill=70)
    return picture


def from_the_side(picture, amount=0.12):
    width, height = picture.size
    to = [(width * amount, height * amount * 0.6), (width * (1 - amount * 0.4), 0), (width, height * (1 - amount * 0.3)), (0, height)]
    rows = []
    for (x, y), (u, v) in zip(to, [(0, 0), (width, 0), (width, height), (0, height)]):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]]
    for column in range(8):
        pivot = max(range(column, 8), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(8):
            if row != column:
                factor = rows[row][column] / rows[column][column]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[column])]
    numbers = [rows[row][8] / rows[row][row] for row in range(8)]
    return picture.transform(picture.size, Image.PERSPECTIVE, numbers, Image.BICUBIC, fillcolor=255)


WAYS = {
    "plain": lambda picture, dpi, size: picture, "2°": lambda picture, dpi, size: turned(picture, 2),
    "45°": lambda picture, dpi, size: turned(picture, 45), "90°": lambda picture, dpi, size: turned(picture, 90),
    "180°": lambda picture, dpi, size: turned(picture, 180), "blur": lambda picture, dpi, size: blurred(picture, dpi),
    "noise": lambda picture, dpi, size: noisy(picture), "blotch": stained, "low contrast": lambda picture, dpi, size: noisy(pale(picture), 4),
    "perspective": lambda picture, dpi, size: from_the_side(picture),
    "all": lambda picture, dpi, size: noisy(pale(turned(picture, 2).filter(ImageFilter.GaussianBlur(dpi / 300))), 4),
}


def file(picture, kind="PNG"):
    data = io.BytesIO()
    picture.save(data, kind, **({"quality": 80} if kind == "JPEG" else {}))
    return data.getvalue()


class Pictures:
    def pictures(self):
        """Both kinds of sheet, scanned well and badly: what the codes say must be read, and nothing else."""
        random.seed(7)
        receipt = serangan.receipt(22)
        first, certificate, sheet = receipt.codes()
        verifier = self.verifier()
        for dpi in (150, 200, 300):
            for kind, codes in (("first sheet", [(first, 35), (certificate, 35)]), ("list", [(sheet, 60)])):
                scan = page(dpi, codes)
                for name, way in WAYS.items():
                    verifier.clear()
                    verifier.give(("foto.jpg", file(way(scan, dpi, codes[0][1]), "JPEG")))
                    if kind == "list":
                        is_read = any("lembar 1 dari" in note for note in verifier.notes())
                    else:
                        found = verifier.results()
                        # The certificate is on the page's own list too: reading both codes counts two records.
                        is_read = bool(found) and found[0]["state"] == "incomplete" and (name == "blotch" or verifier.status().startswith("2 "))
                    if not is_read:
                        yield f"{kind}, {dpi} dpi, {name}: {verifier.status()!r}"
        verifier.clear()
        verifier.give(("1.png", file(page(200, [(first, 35), (certificate, 35)]))), ("2.png", file(page(200, [(sheet, 60)]))))
        if [one["state"] for one in verifier.results()] != ["genuine"]:
            yield f"two photographs: {verifier.results()}"
        verifier.clear()
        verifier.give(("kosong.png", file(Image.new("L", (800, 600), 255))))
        if "tidak ada kode" not in verifier.status():
            yield f"an empty picture: {verifier.status()!r}"
        yield from verifier.noise
        verifier.close()
        yield from self.versions()

    def versions(self):
        """All versions, levels and masks that a code may have, one picture of each version and level."""
        verifier = self.verifier()
        read = """async data => { const blob = await (await new Response(Uint8Array.from(atob(data), sign => sign.charCodeAt(0)))).blob();
          const picture = await createImageBitmap(blob); const canvas = document.createElement('canvas');
          canvas.width = picture.width; canvas.height = picture.height; const context = canvas.getContext('2d');
          context.drawImage(picture, 0, 0); return QRReader.read(context.getImageData(0, 0, canvas.width, canvas.height)); }"""
        for version in range(1, 41):
            for place, level in enumerate("lmqh"):
                mode = ["numeric", "alphanumeric", "byte"][(version + place) % 3]
                text = {"numeric": "0123456789", "alphanumeric": "MTB1: $%*", "byte": "aZ é,"}[mode] * version
                text = text[:max(4, 3 * version)]
                data = io.BytesIO()
                options = {"encoding": "utf-8", "eci": False} if mode == "byte" else {}
                made = segno.make(text, version=version, error=level, mode=mode, mask=(version + 3 * place) % 8, boost_error=False, **options)
                made.save(data, kind="png", scale=3, border=4)
                found = verifier.page.evaluate(read, base64.b64encode(data.getvalue()).decode())
                if found != [text]:
                    yield f"version {version}{level.upper()} {mode}: {found}"
        verifier.close()
