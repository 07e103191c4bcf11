"""A file made by a process of its own, `visprop`: the window goes on, and a film that is given up is gone."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from visprop.words import language, translate

PATIENCE_MS = 3000  # for a film that is given up to take its files away


@dataclass(frozen=True)
class Order:
    """What is made: `moment` is a text that the process reads, "" for none."""

    moment: str

    def arguments(self, moment: str) -> list[str]:
        """The command line; `moment` is the file of the moment's text."""
        raise NotImplementedError


@dataclass(frozen=True)
class Film(Order):
    """What is filmed: a moment's text, the steps (moments in their short form), the film's looks, and its file."""

    start: str
    end: str
    grain: str
    seconds: float
    fps: int
    size: tuple[int, int]
    theme: str
    path: str

    def arguments(self, moment: str) -> list[str]:
        """The command line; `moment` is the file of the moment's text."""
        width, height = self.size
        options = {
            "--at": moment, "--from": self.start, "--to": self.end, "--grain": self.grain, "--fps": self.fps,
            "--seconds": self.seconds, "--size": f"{width}x{height}", "--theme": self.theme,
            "--language": language(), "-o": self.path,
        }  # fmt: skip
        return ["-m", "visprop", "render", "--tell", *(str(word) for pair in options.items() for word in pair)]


class Filming(QObject):
    """One file under way. `progressed` says how many pictures of all are done; `ended` carries "" or a sentence."""

    progressed = Signal(int, int)
    ended = Signal(str)

    def __init__(self, parent: QObject, order: Order) -> None:
        super().__init__(parent)
        self._folder = TemporaryDirectory(prefix="visprop-film-")
        file = Path(self._folder.name, "moment.toml")
        file.write_text(order.moment, encoding="utf-8")
        self._process, self._given_up = QProcess(self), False
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        self._process.start(sys.executable, order.arguments(str(file)))

    def give_up(self) -> None:
        """End it; `ended` is still sent."""
        self._given_up = True
        self._process.terminate()
        QTimer.singleShot(PATIENCE_MS, self._process, self._process.kill)

    def stop(self) -> None:
        """End it, and wait until it has: the window closes."""
        self.blockSignals(True)
        self.give_up()
        self._process.waitForFinished(PATIENCE_MS + 1000)

    def _read(self) -> None:
        lines = bytes(self._process.readAllStandardOutput()).decode("utf-8", "replace").split()
        told = [line.split("/") for line in lines if line.replace("/", "", 1).isdecimal() and "/" in line]
        if told:
            self.progressed.emit(*map(int, told[-1]))

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(self._process.errorString())

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        said = bytes(self._process.readAllStandardError()).decode("utf-8", "replace").strip().splitlines()
        if self._given_up:
            self._end(translate("Export", "Given up; no file was written."))
        elif code == 0 and status == QProcess.ExitStatus.NormalExit:
            self._end("")
        else:
            ended = translate("Export", "The program that makes it has ended with code {code}.").format(code=code)
            self._end(said[-1].removeprefix("visprop: ") if said else ended)

    def _end(self, sentence: str) -> None:
        self._folder.cleanup()
        self.ended.emit(sentence)
