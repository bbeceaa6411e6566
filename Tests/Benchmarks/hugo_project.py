"""Makes a Hugo project of a finished site: the same pages from the same Markdown, in the same frame, with the same drawings.

Usage: hugo_project.py SITE PROJECT
"""

import pathlib
import re
import shutil
import sys

CONFIG = """baseURL = "http://localhost/"
uglyURLs = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404", "robotsTXT"]
[markup.goldmark.renderer]
  unsafe = true
"""


def main(site: pathlib.Path, project: pathlib.Path) -> None:
    shutil.rmtree(project, ignore_errors=True)
    frame = (site / "index.html").read_text(encoding="utf-8")
    frame = re.sub(r"(?s)(<main[^>]*>).*(</main>)", r"\1\n{{ .Content }}\n\2", frame)
    frame = re.sub(r"(?s)<title>.*?</title>", "<title>{{ .Title }}</title>", frame)
    layout = project / "layouts" / "_default"
    layout.mkdir(parents=True)
    (layout / "single.html").write_text(frame, encoding="utf-8")
    (project / "config.toml").write_text(CONFIG, encoding="utf-8")
    for page in sorted(site.rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        title = text.split("\n", 1)[0].lstrip("# ").replace("\\", "").replace('"', "'")
        path = page.relative_to(site)
        # A file of this name would make the others of its folder attachments.
        if path.name == "index.md":
            path = path.with_name("awal.md")
        target = project / "content" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        # What Markdown cannot hold comes from the finished page as it is.
        html = page.with_suffix(".html").read_text(encoding="utf-8")
        drawings = re.findall(r"(?s)<figure>.*?</figure>", html)
        text += "".join("\n" + drawing + "\n" for drawing in drawings)
        target.write_text(f'+++\ntitle = "{title}"\n+++\n{text}', encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
