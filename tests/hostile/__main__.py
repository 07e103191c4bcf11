"""`python -m tests.hostile READER FIRST COUNT [LOG]`: opens that many broken files, one line of JSON on stdout.

With a LOG, each ten thousand files are a line in it, and a run that was broken off goes on behind the last of them.
A process of its own, since what watches it (an audit hook, a limit on memory) cannot be taken off again.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import Any

from tests.hostile.readers import READERS, Reader
from visprop import resources
from visprop.errors import InputError
from visprop.session import Session

SECONDS, MEMORY = 1.0, 256 * 2**20  # for one file
WARM = 300  # files before the watch begins: modules that are loaded at first use are loaded
FORBIDDEN = ("exec", "compile", "import", "subprocess.Popen", "os.system", "os.exec", "os.fork", "os.posix_spawn")
NETWORK = ("socket.", "urllib.", "http.client")
MOST_NAMED = 20
LONG = 10.0  # seconds after which a file is given up
PART = 10_000  # files to a line of the log


class Run:
    """Opens broken files of one reader in a folder, watched. `told`: how many, and what went wrong, with its seed."""

    def __init__(self, reader: Reader, folder: Path, warm: int = WARM) -> None:
        self._reader, self._corpus, self._path = reader, reader.corpus(), folder / f"hostile{reader.ending}"
        self._seen: list[str] = []
        self.told = _nothing()
        for seed in range(-warm, 0):
            self._open(seed)
        self._allowed = (str(self._path.with_suffix("")), str(resources.path()))  # its own file, and what is shipped
        self._document = Session("lecture")  # what is open meanwhile, which no file may change
        self._document.advance(iterations=5)
        self._digest = self._document.digest()
        sys.addaudithook(self._watch)
        signal.signal(signal.SIGPROF, _interrupted)
        _limit()

    def part(self, first: int, count: int) -> dict[str, Any]:
        """The files of the seeds first..first+count-1."""
        self.told = _nothing() | {"first": first, "count": count}
        for seed in range(first, first + count):
            faults, spent = self._open(seed)
            if spent > self.told["slowest"]:
                self.told |= {"slowest": round(spent, 3), "slowest_seed": seed}
            faults += [f"took {spent:.1f} s"] if spent > SECONDS else []
            if faults and len(self.told["faults"]) < MOST_NAMED:
                self.told["faults"].append([seed, *faults])
        if self._document.digest() != self._digest:
            self.told["faults"].append([first, "the open document is another"])
        return self.told

    def _open(self, seed: int) -> tuple[list[str], float]:
        """What is wrong, and the seconds that it took."""
        try:
            self._reader.place(self._path, self._reader.broken(self._corpus, seed))
        except Exception as error:
            return [f"it was not made: {error!r}"], 0.0
        self._seen.clear()
        start, fault = time.process_time(), ""
        signal.setitimer(signal.ITIMER_PROF, LONG)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                self._reader.open(self._path)
            self.told["opened"] += 1
        except InputError:
            self.told["refused"] += 1
        except BaseException as error:
            fault = f"{type(error).__name__}: {error}"[:200]
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        spent = time.process_time() - start
        return [*([fault] if fault else []), *sorted(set(self._seen))], spent

    def _watch(self, event: str, details: tuple[Any, ...]) -> None:
        if event in FORBIDDEN and not (event == "import" and details[0] in sys.modules):
            self._seen.append(f"{event} {str(details)[:80]}")
        elif event.startswith(NETWORK):
            self._seen.append(event)
        elif event == "open" and isinstance(details[0], str | bytes):
            name = os.fsdecode(details[0])
            if not os.path.abspath(name).startswith(self._allowed):
                self._seen.append(f"open {name}")


class Interrupted(BaseException):
    """A file took so long that nobody would wait for it."""


def _interrupted(*_: object) -> None:
    raise Interrupted


def _nothing() -> dict[str, Any]:
    return {"opened": 0, "refused": 0, "slowest": 0.0, "slowest_seed": 0, "faults": []}


def _limit() -> None:
    """No more than `MEMORY` on top of what is used now."""
    with open("/proc/self/statm", encoding="ascii") as file:
        used = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, resource.RLIM_INFINITY))


def _logged(log: Path, first: int) -> int:
    """The seed behind the last part in a log."""
    parts = [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []
    return max((part["first"] + part["count"] for part in parts), default=first)


def main(name: str, first: int, count: int, log: Path | None, folder: Path) -> None:
    """Open the files, in parts where there is a log."""
    stop, log_file = first + count, log and log.open("a")  # opened before the watch begins
    at = _logged(log, first) if log else first
    run = Run(READERS[name], folder, min(WARM, count))
    while at < stop:
        told = run.part(at, min(PART if log else count, stop - at))
        at += told["count"]
        print(json.dumps(told), file=log_file, flush=True)


if __name__ == "__main__":
    _, name, first, count, *log = sys.argv
    with tempfile.TemporaryDirectory() as folder:
        main(name, int(first), int(count), Path(log[0]) if log else None, Path(folder))
