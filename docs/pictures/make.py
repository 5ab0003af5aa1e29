"""Makes the pictures of the README anew: the terminal, the Word report and the page.

    python3 -m pip install --target target/pictures -r docs/pictures/requirements.txt
    PYTHONPATH=target/pictures python3 docs/pictures/make.py target/release/nongthon

It needs Chromium, LibreOffice and pdftoppm. The pictures are for reading, not for tests: fonts differ
from machine to machine.
"""

import os
import pty
import subprocess
import sys
import tempfile
from pathlib import Path

from ansi2html import Ansi2HTMLConverter
from PIL import Image

HERE = Path(__file__).parent
SURVEY = "data/lien-hoi.csv"
COLUMNS = 100


def in_terminal(command: list[str]) -> str:
    """What a command shows on a terminal of COLUMNS columns, colours included."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": str(COLUMNS)}
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen(command, stdout=theirs, stderr=theirs, env=environment)
    os.close(theirs)
    shown = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:  # Linux says so when the other end is closed.
            break
        if not chunk:
            break
        shown += chunk
    process.wait()
    return shown.decode().replace("\r\n", "\n")


def screenshot(page: Path, picture: Path, width: int, height: int) -> None:
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
         "--force-device-scale-factor=1.5", f"--window-size={width},{height}",
         f"--screenshot={picture}", page.as_uri()],
        check=True, stderr=subprocess.DEVNULL,
    )


def terminal(program: str, folder: Path, picture: Path, arguments: list[str], lines: int) -> None:
    told = in_terminal([program, *arguments]).split("\n")[:lines]
    command = "$ nongthon " + " ".join(arguments)
    converter = Ansi2HTMLConverter(dark_bg=False, scheme="xterm", title=command)
    page = folder / "terminal.html"
    style = "<style>body{margin:16px;background:#fff!important} pre{font:15px/1.3 'Liberation Mono',monospace}</style>"
    page.write_text(converter.convert("\n".join([command, "", *told])).replace("</head>", style + "</head>"))
    screenshot(page, picture, 960, 40 + 20 * (lines + 2))


def word(program: str, folder: Path, picture: Path, arguments: list[str]) -> None:
    subprocess.run([program, *arguments, "-o", folder / "report.docx"], check=True)
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, folder / "report.docx"],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    subprocess.run(["pdftoppm", "-r", "70", "-l", "2", "-png", folder / "report.pdf", folder / "page"], check=True)
    pages = [Image.open(path) for path in sorted(folder.glob("page*.png"))]
    gap = 12
    height = max(page.height for page in pages) + 2 * gap
    sheet = Image.new("RGB", (sum(page.width + gap for page in pages) + gap, height), "#888")
    left = gap
    for page in pages:
        sheet.paste(page, (left, gap))
        left += page.width + gap
    sheet.save(picture)


def page(program: str, folder: Path, picture: Path, arguments: list[str]) -> None:
    subprocess.run([program, *arguments, "-o", folder / "report.html"], check=True)
    screenshot(folder / "report.html", picture, 1000, 820)


def main(program: str) -> None:
    program = str(Path(program).resolve())
    os.chdir(HERE.parent.parent)
    for language in ["vi", "en"]:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            arguments = ["assess", SURVEY, "--lang", language]
            made = {
                kind: HERE / f"{kind}-{language}.png" for kind in ["terminal", "word", "page"]
            }
            terminal(program, folder, made["terminal"], arguments, 36)
            word(program, folder, made["word"], arguments)
            page(program, folder, made["page"], arguments)
            for picture in made.values():
                # A report has few colours; a palette makes the file a third as large.
                Image.open(picture).convert("RGB").quantize(64).save(picture, optimize=True)
                print(picture.relative_to(Path.cwd()), picture.stat().st_size // 1024, "KiB")


if __name__ == "__main__":
    main(sys.argv[1])
