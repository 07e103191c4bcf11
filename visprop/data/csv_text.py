"""From the bytes of a file to its text: which encoding it has, by a stated rule.

1. A byte order mark says it: UTF-8, UTF-16, UTF-32. 2. What is valid UTF-8 is UTF-8. 3. Else GB18030 or Big5, where
most of the characters are frequent ones of that encoding and not every byte above 127 stands alone among ASCII: Chinese
words have several characters, Western words single accents. Frequent are the first level of each standard, which
Chinese text consists of up to a few percent. (That a text decodes without an error tells little: nearly all Big5 is
valid GB18030.) 4. Else Windows-1252, which agrees with Latin-1 but for 0x80 to 0x9F; Latin-1 where that fails.
Cases 3 and 4 are guesses, and are said to be.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from visprop.data.csv_options import AUTO, Problem
from visprop.words import translate

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_LOOKED_AT = 2**16  # bytes that a guess is based on
_ENOUGH = 0.6  # share of frequent characters: Chinese text has above 0.9 in its own encoding, at most 0.6 in the other
_CODECS = {"big5": "cp950", "windows-1252": "cp1252"}
# All that a file can ask for. Python loads the module of an encoding at its first use: no file shall make it do so.
for _name in (*(name for _, name in _BOMS), "gb18030", "latin-1", *_CODECS.values()):
    codecs.lookup(_name)
_HIGH = re.compile(rb"[\x80-\xff]+")
_DOUBLE = {
    "gb18030": re.compile(rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]"),
    "big5": re.compile(rb"[\x81-\xfe][\x40-\x7e\xa1-\xfe]"),
}
# First bytes of the frequent characters, and of punctuation, which both encodings have below them.
_FREQUENT = {"gb18030": (0xB0, 0xD7, 0xA1), "big5": (0xA4, 0xC6, 0x40)}
_PUNCTUATION = (0xA1, 0xA3)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text without its mark, the encoding's name, how it was found (a sentence), and what cannot be read."""

    text: str
    encoding: str
    finding: str
    problems: tuple[Problem, ...] = ()


def decoded(data: bytes, encoding: str = AUTO) -> Decoded:
    """Return the text of a file in an encoding, or in the one that the rule finds. What cannot be read is U+FFFD."""
    mark, marked = _mark_of(data)
    if encoding == AUTO:
        if not marked and (text := _as_utf8(data)) is not None:
            return _checked(text, "utf-8", translate("Data", "The encoding is UTF-8."), [])
        encoding, finding = _found(data, marked)
    else:
        finding = translate("Data", "The encoding is {name}, as chosen.").format(name=encoding)
    if encoding == "utf-16":
        encoding = marked if marked.startswith("utf-16") else "utf-16-le"
    body = data[len(mark) :] if marked == encoding else data
    return _read(body, encoding, finding)


def start_of(data: bytes) -> bytes:
    """Return the first bytes of a file without a character that is cut off at their end."""
    if _mark_of(data)[1] not in ("", "utf-8") or b"\0" in data[:_LOOKED_AT]:
        return data[: len(data) - len(data) % 4]
    end = max(data.rfind(b"\n"), data.rfind(b"\r"))
    return data[: end + 1] or data


def whole_lines(text: str) -> str:
    """Return a text without what stands behind its last line end."""
    return text[: max(text.rfind("\n"), text.rfind("\r")) + 1] or text


def _mark_of(data: bytes) -> tuple[bytes, str]:
    """The byte order mark and the encoding that it says; both empty without one."""
    return next(((mark, name) for mark, name in _BOMS if data.startswith(mark)), (b"", ""))


def _as_utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _found(data: bytes, marked: str) -> tuple[str, str]:
    if marked:
        return marked, translate("Data", "The encoding is {name}: a mark says so.").format(name=marked)
    name = guessed(data)
    text = translate("Data", "The encoding seems to be {name}: choose another if words look wrong.")
    return name, text.format(name=name)


def _read(body: bytes, encoding: str, finding: str) -> Decoded:
    codec, problems = _CODECS.get(encoding, encoding), []
    try:
        text = body.decode(codec)
    except UnicodeDecodeError as error:
        text = body.decode(codec, errors="replace")
        line = _line(body[: error.start].decode(codec, errors="replace"))
        sentence = translate("Data", "The text is not {name}.").format(name=encoding.upper())
        repair = translate("Data", "Choose another encoding, or save the file as UTF-8.")
        problems.append(Problem(line, "", "", sentence, repair))
    return _checked(text, encoding, finding, problems)


def _checked(text: str, encoding: str, finding: str, problems: list[Problem]) -> Decoded:
    if "\0" in text:
        line = _line(text[: text.index("\0")])
        sentence = translate("Data", "The text holds zero bytes, as UTF-16 without a mark does.")
        repair = translate("Data", 'Choose the encoding "utf-16-le" or "utf-16-be", or save the file as UTF-8.')
        problems.append(Problem(line, "", "", sentence, repair))
        text = text.replace("\0", "")
    return Decoded(text, encoding, finding, tuple(problems))


def _line(before: str) -> int:
    """The line, from 1, of what stands behind a text."""
    return len(re.findall(r"\r\n?|\n", before)) + 1


def guessed(data: bytes) -> str:
    """Return the encoding of bytes that are not UTF-8, by the rule above."""
    first = _HIGH.search(data)
    sample = data[max(0, first.start() - 1) :][:_LOOKED_AT] if first else data
    runs = _HIGH.findall(sample)
    if any(len(run) > 1 for run in runs):
        shares = {name: _share(sample, name) for name in _DOUBLE}
        best = max(shares, key=shares.__getitem__)
        if shares[best] >= _ENOUGH:
            return best
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return "latin-1"
    return "windows-1252" if any(0x80 <= byte < 0xA0 for byte in set(data)) else "latin-1"


def _share(sample: bytes, name: str) -> float:
    """The share of frequent characters of an encoding among all that are not ASCII; a stray byte counts as one."""
    low, high, least = _FREQUENT[name]
    frequent = other = 0
    at = 0
    while match := _HIGH.search(sample, at):
        at = match.start()
        pair = _DOUBLE[name].match(sample, at)
        if pair is None:
            other, at = other + 1, at + 1
            continue
        at = pair.end()
        if low <= pair[0][0] <= high and pair[0][1] >= least:
            frequent += 1
        elif not _PUNCTUATION[0] <= pair[0][0] <= _PUNCTUATION[1]:
            other += 1
    return frequent / (frequent + other) if frequent + other else 0.0
