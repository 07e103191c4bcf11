"""`python -m tests.hostile READER FIRST COUNT FOLDER`: opens that many broken files, one line of JSON on stdout.

A process of its own, since what watches it (an audit hook, a limit on memory) cannot be taken off again.
"""

from __future__ import annotations

import codecs
import json
import os
import resource
import sys
import time
import warnings
from pathlib import Path
from typing import Any

from tests.hostile.mutations import mutated
from tests.hostile.readers import READERS
from visprop import resources
from visprop.errors import InputError
from visprop.experiment.names import ENCODING_NAMES

SECONDS, MEMORY = 1.0, 256 * 2**20  # for one file
WARM = 300  # files before the watch begins: modules that are loaded at first use are loaded
FORBIDDEN = ("exec", "compile", "import", "subprocess.Popen", "os.system", "os.exec", "os.fork", "os.posix_spawn")
NETWORK = ("socket.", "urllib.", "http.client")
MOST_NAMED = 20


def run(name: str, first: int, count: int, folder: Path) -> dict[str, Any]:
    """Open the files of the seeds first..first+count-1; returns what went wrong, with its seed."""
    reader = READERS[name]
    corpus, path = reader.corpus(), folder / f"hostile{reader.ending}"
    told: dict[str, Any] = {"opened": 0, "refused": 0, "slowest": 0.0, "faults": []}
    for encoding in (*ENCODING_NAMES[1:], "cp950"):  # Python loads the module of an encoding at its first use
        codecs.lookup(encoding)
    for seed in range(-WARM, 0):
        _open(reader, path, mutated(corpus, seed), told)
    allowed = (str(path), *(str(resources.path(kind)) for kind in ("data", "experiments")))
    seen: list[str] = []
    sys.addaudithook(lambda event, details: _watch(event, details, allowed, seen))
    _limit()
    told |= {"opened": 0, "refused": 0, "slowest": 0.0, "faults": []}
    for seed in range(first, first + count):
        data = mutated(corpus, seed)
        path.write_bytes(data)
        seen.clear()
        start = time.process_time()
        fault = _open(reader, path, None, told)
        spent = time.process_time() - start
        told["slowest"] = max(told["slowest"], spent)
        faults = [fault] if fault else []
        faults += [f"took {spent:.1f} s"] if spent > SECONDS else []
        faults += sorted(set(seen))
        if faults and len(told["faults"]) < MOST_NAMED:
            told["faults"].append([seed, *faults])
    return told


def _open(reader: Any, path: Path, data: bytes | None, told: dict[str, Any]) -> str:
    if data is not None:
        path.write_bytes(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            reader.open(path)
        told["opened"] += 1
    except InputError:
        told["refused"] += 1
    except BaseException as error:
        return f"{type(error).__name__}: {error}"[:200]
    return ""


def _watch(event: str, details: tuple[Any, ...], allowed: tuple[str, ...], seen: list[str]) -> None:
    if event in FORBIDDEN and not (event == "import" and details[0] in sys.modules):
        seen.append(f"{event} {str(details)[:80]}")
    elif event.startswith(NETWORK):
        seen.append(event)
    elif event == "open" and isinstance(details[0], str | bytes):
        name = os.fsdecode(details[0])
        if not os.path.abspath(name).startswith(allowed):
            seen.append(f"open {name}")


def _limit() -> None:
    """No more than `MEMORY` on top of what is used now."""
    with open("/proc/self/statm", encoding="ascii") as file:
        used = int(file.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, resource.RLIM_INFINITY))


if __name__ == "__main__":
    _, name, first, count, folder = sys.argv
    print(json.dumps(run(name, int(first), int(count), Path(folder))))
