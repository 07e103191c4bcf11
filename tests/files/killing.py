"""A program without a window that starts, recovers, changes, keeps and saves, until it is killed; and who kills it.

The program is a fork of a process that has imported all, so that ten thousand of them take minutes. It tells through a
pipe what it has acknowledged: R what it recovered, A what it kept for recovery, S what it saved.
"""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from visprop import InputError, Session
from visprop.files.document import document_of
from visprop.files.recovery import Recovery, read
from visprop.files.sessionreader import from_file
from visprop.files.sessionwriter import save
from visprop.files.vault import abandoned, claim
from visprop.picture.look import Look
from visprop.storage import sweep

LONGEST_S = 0.15  # a program lives so long at most: some thirty acknowledged writes on a machine that is not busy
SAVES = 3  # every third change is saved, too
FIRST = 25  # every so often, all is as at the first start ever


def program(vault: Path, path: Path, number: int, tell: int) -> None:
    """What the window does with the same calls, in the same order; `number` is the first change."""

    def say(what: str, n: int) -> None:
        os.write(tell, f"{what}{n}\n".encode())

    sweep(path.parent)
    session, slots, found = Session("lecture"), list(abandoned(vault)), []
    for slot in slots:
        opened = read(slot.work)
        if opened is not None:
            found.append(int(opened.notes))
            session = opened.reached().session
    say("R", max(found, default=-1))
    recovery = Recovery(claim(vault).work)
    while True:
        session.edit("b[1]", number / 7, (number % 2,))
        session.advance(iterations=1 + number % 40)
        document = document_of(session, Look(), notes=str(number))
        recovery.write(document)
        say("A", number)
        while slots:
            slots.pop().remove()
        if number % SAVES == 0:
            save(document, str(path))
            say("S", number)
        if len(session.branch.edits) > 8:
            session = Session("lecture")
        number += 1


@dataclass
class Tally:
    """What became of the programs."""

    killed: int = 0
    acknowledged: int = 0
    during: dict[str, int] = field(default_factory=lambda: {"R": 0, "A": 0, "S": 0, "": 0})
    wrong: list[str] = field(default_factory=list)


class Killer:
    """Starts and kills programs in one folder."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._vault, self._path, self._rng = (
            folder / "vault",
            folder / "work" / "own.visprop",
            np.random.default_rng(seed),
        )
        self._path.parent.mkdir()
        self._number, self._kept, self._saved, self.tally = 0, -1, -1, Tally()

    def run(self, count: int) -> Tally:
        for number in range(count):
            if number % FIRST == 0:
                self._forget()
            self._one()
        return self.tally

    def _forget(self) -> None:
        for slot in abandoned(self._vault):
            slot.remove()
        for name in os.listdir(self._path.parent):
            os.unlink(self._path.parent / name)
        if self._vault.exists():
            left = os.listdir(self._vault)
            if left:
                self.tally.wrong.append(f"left in the vault: {left}")
            self._vault.rmdir()
        self._kept = self._saved = -1

    def _one(self) -> None:
        hear, tell = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(hear)
            code = 1
            try:
                program(self._vault, self._path, self._number, tell)
            except BaseException as error:
                os.write(tell, f"!{type(error).__name__} {error}\n".encode())
            finally:
                os._exit(code)
        os.close(tell)
        time.sleep(float(self._rng.uniform(0, LONGEST_S)))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        self._judge(list(_lines(hear)))
        os.close(hear)

    def _judge(self, told: list[str]) -> None:
        tally = self.tally
        tally.killed += 1
        tally.during[told[-1][0] if told else ""] = tally.during.get(told[-1][0] if told else "", 0) + 1
        for line in told:
            kind, rest = line[0], line[1:]
            if kind == "!":
                tally.wrong.append(rest)
                continue
            n = int(rest)
            if kind == "R" and n < self._kept:
                tally.wrong.append(f"recovered {n}, kept was {self._kept}")
            elif kind == "A":
                self._kept, self._number = n, n + 1
                tally.acknowledged += 1
            elif kind == "S":
                self._saved = n
                tally.acknowledged += 1
        self._number += 1
        self._look_at_file()

    def _look_at_file(self) -> None:
        """What was saved is there, whole; what was being saved may be."""
        try:
            found = from_file(str(self._path))
        except InputError as error:
            if self._saved >= 0 or self._path.exists():
                self.tally.wrong.append(f"the file: {error}")
            return
        if found.report or int(found.notes) < self._saved:
            self.tally.wrong.append(f"saved {self._saved}, found {found.notes} {found.report}")


def _lines(pipe: int) -> Iterator[str]:
    """What a program that is dead has told; its last line may be torn."""
    told = b""
    while select.select([pipe], [], [], 0)[0] and (part := os.read(pipe, 65536)):
        told += part
    yield from (line for line in told.decode().split("\n")[:-1] if line)
