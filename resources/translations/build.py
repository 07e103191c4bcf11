"""Bring the translations up to date with the program's strings, and say what is not translated yet.

A development tool. Usage, in the folder of the project, with the environment that has PySide6:

    python resources/translations/build.py [LANGUAGE ...]

Qt's lupdate collects every `translate(context, text)` of `visprop`, adds what is new to each .ts file beside this
script, keeps what is translated and drops what is gone. A LANGUAGE that has no file yet ("fr") gets one. Then fill in
what is missing, by hand or with Qt Linguist (pyside6-linguist). The program reads the .ts files themselves.
The exit code is 1 while anything is missing.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import PySide6

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def collect(files: list[Path]) -> None:
    """Merge the strings of the program into the files."""
    lupdate = Path(PySide6.__file__).with_name("lupdate")
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "visprop").rglob("*.py"))
    for path in files:
        language = path.stem.removeprefix("visprop_")
        options = ["-locations", "none", "-no-obsolete", "-target-language", language, "-source-language", "en"]
        subprocess.run([lupdate, *sources, *options, "-ts", path], cwd=ROOT, check=True)


def missing(path: Path) -> list[str]:
    """Return the contexts and texts that have no translation, or one that its translator has not finished."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if not translation.text or translation.get("type") == "unfinished":
                found.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return found


if __name__ == "__main__":
    files = sorted({*HERE.glob("visprop_*.ts"), *(HERE / f"visprop_{name}.ts" for name in sys.argv[1:])})
    collect(files)
    lacking = {path: missing(path) for path in files}
    for path, texts in lacking.items():
        print(f"{path.name}: {len(texts)} not translated", *texts, sep="\n  ")
    sys.exit(any(lacking.values()))
