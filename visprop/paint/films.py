"""Pictures one after the other as a film: GIF, WebP, MP4, WebM, or a folder of PNG files.

Encoding needs the extra [video] (PyAV and Pillow), the folder does not. The same pictures give the same bytes where the
libraries are the same: encoders run with a fixed number of threads and write no dates.
"""

from __future__ import annotations

import importlib.util
import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtGui import QImage, QPainter

from visprop.errors import InputError
from visprop.paint.gifcolours import palette_frames
from visprop.paint.pictures import png
from visprop.storage import NotSaved, write_whole
from visprop.words import translate

INSTALL = "pip install 'visprop[video]'"
THREADS = 2  # of an encoder: x264's and libvpx's output depends on the number, so it is not the machine's
LARGEST_GIF = 50  # frames a second: a GIF counts hundredths of a second, and browsers slow down what is under two
Tell = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of film: PyAV's names of container, encoder and pixels, and the encoder's options."""

    container: str
    codec: str
    pixels: str
    options: dict[str, str]


KINDS = {
    # crf: the quality at which thin coloured lines are still clean; yuv420p: what every player and slide program plays
    ".mp4": Kind("mp4", "libx264", "yuv420p", {"crf": "18", "preset": "medium", "tune": "animation"}),
    ".webm": Kind("webm", "libvpx-vp9", "yuv420p", {"crf": "24", "b": "0", "deadline": "good", "cpu-used": "4"}),
    ".webp": Kind("webp", "libwebp_anim", "bgra", {"lossless": "1", "quality": "60"}),
    ".gif": Kind("gif", "gif", "pal8", {"gifflags": "+offsetting+transdiff"}),
}


def is_film(path: str | os.PathLike[str]) -> bool:
    """Whether a name says that its file is a film."""
    return Path(path).suffix.lower() in KINDS


def lacking(path: str | os.PathLike[str] = ".mp4") -> str:
    """Why a film cannot be written here, and what to do; "" if it can. A folder of PNG files always can."""
    missing = [name for name, module in (("PyAV", "av"), ("Pillow", "PIL")) if importlib.util.find_spec(module) is None]
    if not missing or not is_film(Path(path).name if Path(path).suffix else f"x{path}"):
        return ""
    text = translate("Films", "Films need {names}: {command}")
    return text.format(names=", ".join(missing), command=INSTALL)


def write_film(
    path: str | os.PathLike[str], pictures: Iterable[QImage], fps: int = 30, tell: Tell | None = None
) -> int:
    """Write a film; returns how many pictures it has.

    Args:
        path: its suffix says the kind, see `KINDS`; without one it is a folder, which gets 0001.png, 0002.png, ...
        pictures: all of one size. They are taken one by one, so they need not exist before.
        fps: pictures a second, 1..60; a GIF has at most 50.
        tell: is told after each picture how many are done. What it raises ends the writing, and leaves no file.

    Raises:
        InputError: the suffix names no film, the extra is missing, or there is no picture.
        NotSaved: the file or folder cannot be written. A file is written whole or not at all; of a folder all files
            or none is there.
    """
    name = os.fspath(path)
    told = _told(pictures, tell or (lambda number: None))
    if not Path(path).suffix:
        return _write_folder(Path(path), told)
    if not is_film(path):
        sentence = translate(
            "Films", "A film ends in .gif, .webp, .mp4 or .webm; a name without an ending is a folder."
        )
        raise InputError(name, "", sentence)
    if reason := lacking(path):
        raise InputError(name, "", reason)
    first = next(told, None)
    if first is None:
        raise InputError(name, "", translate("Films", "There is no picture between the two moments."))
    data, count = _encoded(KINDS[Path(path).suffix.lower()], chain((first,), told), fps)
    write_whole(path, data)
    return count


def _told(pictures: Iterable[QImage], tell: Tell) -> Iterator[QImage]:
    for number, picture in enumerate(pictures, start=1):
        yield picture
        tell(number)


def _write_folder(folder: Path, pictures: Iterable[QImage]) -> int:
    """Numbered PNG files in a folder that is new, or empty: they are written beside it, and then take its place."""
    beside, count = folder.with_name(f".{folder.name}-{secrets.token_hex(4)}"), 0
    try:
        if folder.exists() and any(folder.iterdir()):
            raise NotSaved(str(folder), translate("Films", "The folder is not empty: name another one."))
        beside.mkdir()
        for count, picture in enumerate(pictures, start=1):
            write_whole(beside / f"{count:04}.png", png(picture))
        if folder.exists():
            folder.rmdir()
        beside.rename(folder)
    except NotSaved:
        raise
    except OSError as error:
        sentence = translate("Films", "The pictures were not saved: {reason}.")
        raise NotSaved(str(folder), sentence.format(reason=error.strerror or error)) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return count


def _encoded(kind: Kind, pictures: Iterator[QImage], fps: int) -> tuple[bytes, int]:
    """The bytes of a film, and how many pictures are in it."""
    import av  # only here: the extra may be missing

    fps = min(fps, LARGEST_GIF) if kind.codec == "gif" else fps
    first = next(pictures)
    width, height = (side + side % 2 for side in (first.width(), first.height()))  # half the colours need even sides
    arrays = (_pixels(picture, width, height) for picture in chain((first,), pictures))
    file, count = BytesIO(), 0
    flags = {"fflags": "+bitexact"} | ({"loop": "0"} if kind.container in ("gif", "webp") else {})  # no dates; no end
    with av.open(file, "w", format=kind.container, options=flags) as container:
        stream = container.add_stream(kind.codec, rate=fps, options=dict(kind.options))
        stream.width, stream.height, stream.pix_fmt = width, height, kind.pixels
        stream.time_base = Fraction(1, fps)
        stream.codec_context.thread_count = THREADS
        for frame in palette_frames(arrays) if kind.codec == "gif" else _frames(arrays, kind, stream):
            frame.pts, count = count, count + 1
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return file.getvalue(), count


def _pixels(picture: QImage, width: int, height: int) -> np.ndarray:
    """A picture as (height, width, 3) bytes; an odd row or column too few is filled with the picture's corner."""
    if (picture.width(), picture.height()) != (width, height):
        whole = QImage(width, height, QImage.Format.Format_RGB888)
        whole.fill(picture.pixelColor(0, 0))
        with QPainter(whole) as painter:
            painter.drawImage(0, 0, picture)
        picture = whole
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(height, picture.bytesPerLine())
    return rows[:, : 3 * width].reshape(height, width, 3).copy()


def _frames(arrays: Iterator[np.ndarray], kind: Kind, stream: Any) -> Iterator[Any]:
    """Pictures in the encoder's pixels; in films with the colours of HD television, which players take them for."""
    import av

    television = kind.pixels.startswith("yuv")
    if television:
        context = stream.codec_context
        context.color_range, context.colorspace = 1, 1  # "tv", BT.709
        context.color_primaries, context.color_trc = 1, 1
    for array in arrays:
        frame = av.VideoFrame.from_ndarray(array, format="rgb24")
        yield frame.reformat(format=kind.pixels, dst_colorspace="itu709" if television else None)
