"""Random commands of all kinds, against a reference that replays from the start: no difference in any of them.

The full run: pytest tests/debugger/test_commands.py --full -s
"""

from __future__ import annotations

import numpy as np
import pytest

from tests.debugger.reference import START, Line, Reference
from visprop import Experiment, NotComputed, Session
from visprop.debugger import ladder, search, shelf, timeline
from visprop.debugger.breakpoints import Breakpoint
from visprop.debugger.grains import GRAINS

SEED, COMMANDS, FULL = 20_260_101, 4_000, 1_000_000
EPISODE = 250  # commands given to one session
LONGEST = 200  # iterations of a run
RATES = (0.0, 0.01, 0.1, 0.5, 3.0, 1e3)
LINES = (
    ("L < 0.3", "L", lambda v: v["L"] < 0.3),
    ("max(gain[1]) < 0.5", "gain[1]", lambda v: v["gain[1]"].max() < 0.5),
    ("abs(dC_dz[2][n, 0]) < 0.01", "dC_dz[2]", lambda v: (abs(v["dC_dz[2]"][:, 0]) < 0.01).any()),
    ("any(a[1][:, 2] > 0.9)", "a[1]", lambda v: (v["a[1]"][:, 2] > 0.9).any()),
    ("C[5] > 0.4", "C", lambda v: len(v["C"]) > 5 and v["C"][5] > 0.4),
    ("norm(g) < 0.2", "g", lambda v: np.sqrt((v["g"] ** 2).sum()) < 0.2),
    ("W[1][0, 1] > 0 and L > 0.1", "W[1]", lambda v: v["W[1]"][0, 1] > 0 and v["L"] > 0.1),
)
PLACES = (("z[1]", 2), ("dC_dz[1]", 1), ("dL_dW[1]", 2), ("b[1]", 1), ("batch", 0), ("C", 0))


def experiment(rng: np.random.Generator) -> Experiment:
    """Small, with relu units that may be dead, and a short last batch; perhaps with validation."""
    base = Experiment.load("circle").replace("network", layers=[2, 3, 2], activation="relu", output="identity")
    base = base.replace("network", init=str(rng.choice(["he", "normal(2)", "xavier"])), dtype=_dtype(rng))
    base = base.replace("data", samples=23, split=str(rng.choice(["none", "every 5"])), standardize=_scale(rng))
    training = {"batch_size": int(rng.choice([1, 8])), "reduction": str(rng.choice(["mean", "sum"]))}
    training |= {"seed": int(rng.integers(1000)), "l2": float(rng.choice([0, 0.01])), "learning_rate": 0.1}
    return base.replace("training", validate_every=int(rng.integers(1, 3)), **training)


def _dtype(rng: np.random.Generator) -> str:
    return "float32" if rng.random() < 0.2 else "float64"


def _scale(rng: np.random.Generator) -> str:
    return str(rng.choice(["none", "both"]))


class Pair:
    """A session and its reference, given the same commands."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng, self.origin = rng, experiment(rng)
        self.session, self.reference = Session(self.origin), Reference(self.origin)
        self.limit = int(rng.choice([6, 40, LONGEST]))
        self.said, self.told = [], []

    def command(self) -> None:
        """One random command for both."""
        kinds = {"step": 24, "back": 20, "seek": 12, "advance": 12, "run_back": 5, "edit": 8, "breakpoints": 4}
        kinds |= {"undo": 5, "redo": 4, "switch": 3, "rename": 1, "delete": 1, "reset": 1}
        odds = np.array(list(kinds.values()), float)
        kind = str(self.rng.choice(list(kinds), p=odds / odds.sum()))
        self.reference.said, self.said[:] = [], []
        getattr(self, "_" + kind)()

    def _tell(self, *words: object) -> None:
        self.told.append(words)

    def _step(self) -> None:
        grain = str(self.rng.choice(GRAINS))
        if self.reference.after(grain)[0] >= self.limit:
            return self._reset()
        self._tell("step", grain)
        return self._same_stop(self.session.step(grain), self.reference.step(grain))

    def _same_stop(self, change, expected: str | None) -> None:
        stop = change.stop
        text = None if stop is None else stop.breakpoint.text if stop.breakpoint else "not finite"
        assert text == expected
        assert change.after == self.session.cursor

    def _back(self) -> None:
        grain = str(self.rng.choice(GRAINS))
        self._tell("back", grain)
        self.session.back(grain)
        self.reference.back(grain)

    def _seek(self) -> None:
        rng, run = self.rng, self.reference.run
        k = int(rng.integers(self.limit))
        op = int(rng.integers(len(run[k].program.ops) + 1))
        total = run[k].total(op) if op < len(run[k].program.ops) else 1
        part = int(rng.integers(total))
        self._tell("seek", k, op, part)
        self.session.seek(k, op, part)
        self.reference.seek(k, op, part)

    def _reset(self) -> None:
        self._tell("reset")
        self.session.reset()
        self.reference.seek(0, 0, 0)

    def _advance(self) -> None:
        count = int(self.rng.choice([1, 2, 5, 30]))
        last = self.reference.cursor[0] + self.reference.whole + count - 1
        if last >= self.limit:
            return self._reset()
        self._tell("advance", count)
        return self._same_stop(self.session.advance(iterations=count), self.reference.advance(last))

    def _run_back(self) -> None:
        self._tell("run back")
        self.session.run_back()
        self.reference.run_back()

    def _breakpoints(self) -> None:
        rng, lines = self.rng, []
        for _ in range(rng.integers(4)):
            settings = (bool(rng.random() < 0.8), int(rng.choice([0, 0, 2])), str(rng.choice(["", "", "seen"])))
            if rng.random() < 0.5:
                text, op, holds = LINES[rng.integers(len(LINES))]
                lines.append(Line(Breakpoint(text, *settings), op, holds))
                continue
            op, neurons = PLACES[rng.integers(len(PLACES))]
            neuron = int(rng.integers(neurons + 1))
            text = f"op {op}, neuron {neuron}" if neuron else f"op {op}"
            lines.append(Line(Breakpoint(text, *settings), op, None, neuron))
        self._tell("breakpoints", *(line.set for line in lines))
        self.session.set_breakpoints([line.set for line in lines], self.said.append)
        self.reference.lines = tuple(lines)

    def _edit(self) -> None:
        if self.reference.cursor[0] + 1 >= self.limit:
            return
        target, value, index = self._some_edit()
        self._tell("edit", target, value, index)
        self.session.edit(target, value, index)
        self.reference.edit(target, value, index)

    def _some_edit(self) -> tuple[str, float | str, tuple[int, ...]]:
        rng, rows = self.rng, len(self.reference.run.data.x)
        layer = int(rng.integers(1, 3))
        neuron, source = int(rng.integers((3, 2)[layer - 1])), int(rng.integers((2, 3)[layer - 1]))
        number = float(rng.choice([0.0, rng.normal(), -50.0, 1e30 if rng.random() < 0.1 else 2.0]))
        return [
            (f"W[{layer}]", number, (neuron, source)),
            (f"b[{layer}]", number, (neuron,)),
            ("x", float(rng.normal()), (int(rng.integers(rows)), int(rng.integers(2)))),
            ("y", float(rng.normal()), (int(rng.integers(rows)), int(rng.integers(2)))),
            ("learning_rate", float(rng.choice(RATES)), ()),
            ("l2", float(rng.choice([0, 0.1])), ()),
            ("batch_size", float(rng.choice([1, 5, 8, 50])), ()),
            ("activation[1]", str(rng.choice(["relu", "tanh", "leaky_relu", "softplus"])), ()),
            ("activation[2]", str(rng.choice(["identity", "softmax", "sigmoid"])), ()),
        ][rng.integers(9)]

    def _undo(self) -> None:
        self._tell("undo")
        self.session.undo()
        self.reference.undo()

    def _redo(self) -> None:
        self._tell("redo")
        self.session.redo()
        self.reference.redo()

    def _switch(self) -> None:
        number = int(self.rng.integers(len(self.reference.branches)))
        self._tell("switch", number)
        self.session.switch(self.reference.branches[number].name)
        self.reference.switch(number)

    def _rename(self) -> None:
        number, name = int(self.rng.integers(len(self.reference.branches))), f"name {len(self.told)}"
        self._tell("rename", number, name)
        self.session.rename_branch(self.reference.branches[number].name, name)
        self.reference.rename(number, name)

    def _delete(self) -> None:
        if len(self.reference.branches) > 1:
            number = int(self.rng.integers(1, len(self.reference.branches)))
            self._tell("delete", number)
            self.session.delete_branch(self.reference.branches[number].name)
            self.reference.delete(number)

    def check(self) -> None:
        """Cursor, digest and all that can be seen are the same in both."""
        session, reference = self.session, self.reference
        at = session.cursor
        assert (at.iteration, at.op, at.part) == reference.cursor
        assert session.digest() == reference.digest()
        assert self.said == reference.said
        assert [(each.name, each.edits) for each in session.branches] == [
            (each.name, each.edits) for each in reference.branches
        ]
        self._check_settings()
        self._check_tape()
        self._check_curves()

    def _check_settings(self) -> None:
        session, here, moment = self.session, self.reference.here, self.session.moment()
        assert session.experiment == here.experiment
        assert session.program == here.program
        assert (moment.epoch, moment.per_epoch) == (here.epoch, here.per_epoch)
        assert moment.batch == here.batch
        assert (session.data.x.tobytes(), session.data.y.tobytes()) == (here.x.tobytes(), here.y.tobytes())
        best = here.best if self.reference.whole else here.best_before
        assert session.best_epoch == (best[1] if best[1] >= 0 else None)

    def _check_tape(self) -> None:
        tape, here, (_, op, part) = self.session.tape, self.reference.here, self.reference.cursor
        for number, row in enumerate(here.program.ops):
            for name in row.outputs:
                if number < op:
                    assert tape.view(name).tobytes() == here.values[name].tobytes(), name
                elif number == op and part:
                    assert tape.under_way(name).tobytes() == here.values[name].tobytes(), name
                else:
                    assert not tape.computed(name)

    def _check_curves(self) -> None:
        session, run, kept = self.session, self.reference.run, self.reference.kept
        assert session.kept == kept
        assert session.losses.tobytes() == np.array([run[k].values["L"] for k in range(kept)], float).tobytes()
        valid = [(k, run[k].valid) for k in range(kept) if run[k].valid is not None]
        iterations, losses = session.validation
        assert iterations.tolist() == [k for k, _ in valid]
        assert losses.tobytes() == np.array([loss for _, loss in valid], float).tobytes()


SCARCE = ((ladder, "RUNGS", 5), (timeline, "NEAR", 6), (timeline, "NEAREST", 2), (shelf, "KEPT", 2))
SCARCE = (*SCARCE, (search, "FIRST_WINDOW", 3), (search, "LARGEST_WINDOW", 10))


def test_random_commands_answer_as_the_reference_does(full, monkeypatch):
    total, done, episode = FULL if full else COMMANDS, 0, 0
    while done < total:
        if episode % 2:  # with so little memory that even short runs drop checkpoints and timelines
            for module, name, value in SCARCE:
                monkeypatch.setattr(module, name, value)
        else:
            monkeypatch.undo()
        pair = Pair(np.random.default_rng((SEED, episode)))
        for _ in range(EPISODE):
            try:
                pair.command()
                pair.check()
            except Exception as error:
                error.add_note(f"episode {episode}, {pair.origin}")
                error.add_note("\n".join(map(repr, pair.told)))
                raise
            done += 1
        episode += 1
        if full and episode % 100 == 0:
            print(f"{done} commands, no difference", flush=True)
    assert done >= total


def test_the_start_of_a_run_has_no_values():
    pair = Pair(np.random.default_rng(0))
    assert pair.reference.cursor == START
    pair.check()
    with pytest.raises(NotComputed):
        pair.session.tape["z[1]"]
