"""Makes of the picture of a sheet what telephones and scanners make of it.

Usage: foto.py SHEET.png FOLDER   Writes putar.png (2 degrees), kabur.png (blurred), pudar.png (low contrast), noda.png (a stain on
the code), miring.png (seen from the side), and potong.png (the code cut through).
"""

import pathlib
import sys

from PIL import Image, ImageDraw, ImageFilter

sheet = Image.open(sys.argv[1]).convert("L")
folder = pathlib.Path(sys.argv[2])
folder.mkdir(exist_ok=True)
width, height = sheet.size

sheet.rotate(2, Image.BICUBIC, expand=True, fillcolor=255).save(folder / "putar.png")
sheet.rotate(-2, Image.BICUBIC, expand=True, fillcolor=255).filter(ImageFilter.GaussianBlur(1)).save(folder / "kabur.png")
sheet.point(lambda grey: 110 + grey * 60 // 255).save(folder / "pudar.png")

# Where the code at the left lies: the longest run of rows that are grey on the whole.
dots_per_mm = width / 210
left, right = int(20 * dots_per_mm), int(45 * dots_per_mm)
means = list(sheet.crop((left, 0, right, height)).resize((1, height), Image.BOX).tobytes())
top = bottom = start = 0
for row, mean in enumerate(means + [255]):
    if mean < 200:
        continue
    if row - start > bottom - top:
        top, bottom = start, row
    start = row + 1
assert bottom - top > 25 * dots_per_mm, "no code on this sheet"

stained = sheet.copy()
x, y = (left + right) // 2, (top + bottom) // 2
side = (bottom - top) // 12
ImageDraw.Draw(stained).ellipse((x, y, x + side, y + side), fill=60)
stained.save(folder / "noda.png")

corners = (width * 0.02, height * 0.01, 0, height, width, height * 0.985, width * 0.97, 0)
sheet.transform(sheet.size, Image.QUAD, corners, Image.BICUBIC, fillcolor=255).save(folder / "miring.png")

cut = sheet.copy()
ImageDraw.Draw(cut).rectangle((0, (top + bottom) // 2, width, height), fill=255)
cut.save(folder / "potong.png")
