"""A document as the sections and blocks of a session file; see `sessiondb` for how they are kept."""

from __future__ import annotations

import os
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import numpy as np

import visprop
from visprop.data import DataSet
from visprop.debugger.edits import Edit
from visprop.debugger.keptruns import Run
from visprop.debugger.record import Recorded
from visprop.experiment import Experiment, writing
from visprop.files import sessiondb
from visprop.files.document import Document
from visprop.files.moments import edit_values, placed
from visprop.files.sessionblocks import Encoder
from visprop.storage import write_whole

INLINE = 12 * 2**20  # bytes of rows of a table that are kept in the file; of a larger one, where it is and its SHA-256
RUNGS = 8 * 2**20  # bytes of states of one run: for a large network they lie farther apart than in memory
ALL_RUNS = 36 * 2**20  # bytes of all runs, the one in view first; how far the others went is kept, and they are rerun
ROWS = ("x", "y", "x_valid", "y_valid", "x_test", "y_test")
STATISTICS = ("x_mean", "x_std", "y_mean", "y_std")


def save(document: Document, path: str) -> None:
    """Write a document to a file, all of it or nothing. NotSaved: what stood there before is untouched."""
    write_whole(path, to_bytes(document, os.path.dirname(os.path.abspath(path))))


def to_bytes(document: Document, folder: str = "") -> bytes:
    """The bytes of a session file; `folder`: of the file, so that a table is found where both have moved."""
    writer = Writer()
    sections = writer.sections(document, folder)
    return sessiondb.build(sections, ((each.sha256, each.body) for each in writer.encoder.blocks.values()))


def rows_digest(data: DataSet) -> str:
    """SHA-256 (hex) of all rows, as the network sees them."""
    digest = sha256()
    for name in ROWS:
        rows = getattr(data, name)
        digest.update(repr((rows.shape, rows.dtype.str)).encode())
        digest.update(np.ascontiguousarray(rows).tobytes())
    return digest.hexdigest()


class Writer:
    """Writes documents one after another; what has not changed since the one before is not made again."""

    def __init__(self) -> None:
        self.encoder = Encoder()
        self._texts: dict[int, tuple[Experiment, str, str]] = {}
        self._digest: tuple[DataSet, str] | None = None

    def sections(self, document: Document, folder: str = "") -> dict[str, bytes]:
        """The sections; `encoder.blocks` are then the blocks that they name."""
        self.encoder.begin()
        texts = {
            "experiment": self._experiment(document.experiment, folder),
            "branches": _branches(document),
            "view": writing.lines(_about(document)) + "\n" + writing.section("look", dict(document.seen)),
            "debugging": _debugging(document),
            "notes": document.notes,
            "data": self._data(document),
            "runs": self._runs(document),
            "kept": "\n".join(self._kept(run, folder) for run in document.kept),
        }
        return {name: text.encode() for name, text in texts.items()}

    def _experiment(self, experiment: Experiment, folder: str) -> str:
        known = self._texts.get(id(experiment))
        if known is None or known[0] is not experiment or known[1] != folder:
            known = (experiment, folder, writing.to_toml(placed(experiment, folder)))
            self._texts[id(experiment)] = known
        return known[2]

    def _data(self, document: Document) -> str:
        """The rows of a table; of others, which the experiment makes, what tells whether they are the same."""
        data = document.data
        if self._digest is None or self._digest[0] is not data:
            self._digest = (data, rows_digest(data))
        text = writing.lines({"sha256": self._digest[1]})
        size = sum(getattr(data, name).nbytes for name in ROWS)
        if document.experiment.data.csv is None or size > INLINE:
            return text
        names = ("input_names", "target_names", "classes", "notes")
        text += writing.lines({name: getattr(data, name) for name in names})
        arrays = [name for name in (*ROWS, *STATISTICS, "x_fill") if getattr(data, name) is not None]
        for name in arrays:
            array = getattr(data, name)
            text += "\n" + writing.section(name, self.encoder.put(array, array, "data"))
        for each in data.origins:
            told = {"column": each.column, "words": each.words} | ({} if each.word is None else {"word": each.word})
            text += "\n" + writing.section("[origins]", told)
        return text

    def _runs(self, document: Document) -> str:
        """The branch in view first, then those used last, as long as there is room."""
        numbers = {branch.edits: number for number, branch in enumerate(document.story.branches)}
        active, room, texts = document.story.branch.edits, ALL_RUNS, []
        wanted = [edits for edits in reversed(document.records) if edits in numbers]
        for edits in sorted(wanted, key=lambda edits: edits != active):
            recorded = document.records[edits].thinned(RUNGS)
            room -= recorded.nbytes
            if room >= 0:
                texts.append(self._run(numbers[edits], recorded))
        return "\n".join([writing.lines({"reached": document.reached}), *texts])

    def _run(self, branch: int, recorded: Recorded) -> str:
        owner = recorded.owner
        rungs = np.array([recorded.rungs[at] for at in sorted(recorded.rungs)])
        text = writing.section("[runs]", {"branch": branch, "spacing": recorded.spacing})
        text += writing.section("runs.rungs", self.encoder.put(rungs, owner, ("rungs", recorded.spacing)))
        for name, array in recorded.curves.items():
            text += writing.section(f"runs.{name}", self.encoder.put(array, owner, name))
        return text

    def _kept(self, run: Run, folder: str) -> str:
        told: dict[str, Any] = {"name": run.name, "experiment": self._experiment(run.experiment, folder)}
        told |= {"own_unit": run.own_unit, "epochs": run.epochs}
        if run.best_epoch is not None:
            told |= {"best_valid_loss": run.best_valid_loss, "best_epoch": run.best_epoch}
        text = writing.section("[kept]", told)
        for name, array in (("losses", run.losses), ("at", run.validation[0]), ("valid", run.validation[1])):
            text += writing.section(f"kept.{name}", self.encoder.put(array, run.losses, name))
        return text + _edits("kept.edits", run.edits)


def _about(document: Document) -> Mapping[str, object]:
    return {"visprop": visprop.__version__, "at": document.at, "saved_as": document.saved_as}


def _branches(document: Document) -> str:
    text = writing.lines({"active": document.story.active})
    for branch in document.story.branches:
        left = (branch.left_at.iteration, branch.left_at.op, branch.left_at.part)
        told = {"name": branch.name, "parent": branch.parent, "at": branch.at, "left_at": left}
        text += "\n" + writing.section("[branches]", told) + _edits("branches.edits", branch.edits)
    return text


def _edits(name: str, edits: tuple[Edit, ...]) -> str:
    return "".join(writing.section(f"[{name}]", edit_values(edit)) for edit in edits)


def _debugging(document: Document) -> str:
    text = writing.lines({"watches": document.watches})
    for each in document.breakpoints:
        told = {"text": each.text, "enabled": each.enabled, "skip": each.skip, "log": each.log}
        text += "\n" + writing.section("[breakpoints]", told)
    return text
