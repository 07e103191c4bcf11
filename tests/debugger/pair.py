"""A session and its reference, given the same random commands and compared after each of them."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from tests.debugger.reference import START, Line, Reference
from tests.debugger.replay import SLOTS
from visprop import Experiment, InputError, Session
from visprop.debugger.breakpoints import Breakpoint
from visprop.debugger.grains import GRAINS
from visprop.engine.layout import Layout

LONGEST = 200  # iterations of a run
COMMANDS = {"step": 24, "back": 20, "seek": 12, "advance": 10, "for_a_while": 2, "run_back": 5, "give_up_back": 1}
COMMANDS |= {"edit": 8, "breakpoints": 4, "undo": 5, "redo": 4, "switch": 3, "rename": 1, "delete": 1, "reset": 1}
COMMANDS |= {"refused": 2}
ODDS = np.array(list(COMMANDS.values())) / sum(COMMANDS.values())
RATES = (0.0, 0.01, 0.1, 0.5, 3.0, 1e3)
LINES = (
    ("L < 0.3", "L", lambda v: float(v["L"]) < 0.3),
    ("max(gain[1]) < 0.5", "gain[1]", lambda v: v["gain[1]"].max() < 0.5),
    ("abs(dC_dz[2][n, 0]) < 0.01", "dC_dz[2]", lambda v: (abs(v["dC_dz[2]"][:, 0]) < 0.01).any()),
    ("any(a[1][:, 2] > 0.9)", "a[1]", lambda v: (v["a[1]"][:, 2] > 0.9).any()),
    ("C[5] > 0.4", "C", lambda v: len(v["C"]) > 5 and float(v["C"][5]) > 0.4),
    ("max(g) > 0.2", "g", lambda v: v["g"].max() > 0.2),
    ("W[1][0, 1] > 0 and L > 0.1", "W[1]", lambda v: v["W[1]"][0, 1] > 0 and float(v["L"]) > 0.1),
    ("W[1][2, 0] changes sign", "W[1]", lambda v: np.sign(v["W[1]"][2, 0]) != np.sign(v["theta.W[1]"][2, 0])),
    ("b[2][1] changes sign", "b[2]", lambda v: np.sign(v["b[2]"][1]) != np.sign(v["theta.b[2]"][1])),
    ("z[2] not finite", "z[2]", lambda v: not np.isfinite(v["z[2]"]).all()),
)
PLACES = (("z[1]", 2), ("dC_dz[1]", 1), ("dL_dW[1]", 2), ("b[1]", 1), ("batch", 0), ("C", 0))


def experiment(rng: np.random.Generator) -> Experiment:
    """Small, with relu units that may be dead, and a short last batch; perhaps with validation."""
    base = Experiment.load("circle").replace("network", layers=[2, 3, 2], activation="relu", output="identity")
    base = base.replace("network", init=str(rng.choice(["he", "normal(2)", "xavier"])), dtype=_dtype(rng))
    base = base.replace("data", samples=23, split=str(rng.choice(["none", "every 5"])), standardize=_scale(rng))
    training = {"batch_size": int(rng.choice([1, 8])), "reduction": str(rng.choice(["mean", "sum"]))}
    training |= {"seed": int(rng.integers(1000)), "l2": float(rng.choice([0, 0.01])), "learning_rate": 0.1}
    return base.replace("training", validate_every=int(rng.integers(1, 3)), **training, **_update(rng))


def _update(rng: np.random.Generator) -> dict:
    """In half of the episodes an optimizer with slots, clipping, a schedule and a penalty, each at random."""
    if rng.random() < 0.5:
        return {}
    clip = [{}, {"clip_norm": 0.1}, {"clip_value": 0.05}][rng.integers(3)]
    schedule = [{}, {"schedule": "step", "step_epochs": 2}, {"schedule": "cosine", "cosine_epochs": 5}]
    chosen = {"optimizer": str(rng.choice(list(SLOTS))), "l1": float(rng.choice([0, 0.01]))}
    return chosen | clip | schedule[rng.integers(3)]


def _dtype(rng: np.random.Generator) -> str:
    return "float32" if rng.random() < 0.2 else "float64"


def _scale(rng: np.random.Generator) -> str:
    return str(rng.choice(["none", "both"]))


class Pair:
    """A session and its reference, given the same commands.

    `met` counts what happened: commands by kind and grain, stops, units of relu that are dead, ...
    """

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng, self.origin = rng, experiment(rng)
        self.session, self.reference = Session(self.origin), Reference(self.origin)
        self.limit = int(rng.choice([6, 40, LONGEST]))
        self.said, self.told, self.met = [], [], Counter()

    def command(self) -> None:
        """One random command for both."""
        self.reference.said, self.said[:] = [], []
        getattr(self, "_" + str(self.rng.choice(list(COMMANDS), p=ODDS)))()

    def _tell(self, *words: object) -> None:
        """Note what is done: the last words of a failure."""
        self.told.append(words)
        self.met[" ".join(words[:2]) if words[0] in ("step", "back") else words[0]] += 1

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
        self.met["a stop" if change.stop and change.stop.breakpoint else "not finite" if change.stop else "on"] += 1
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

    def _for_a_while(self) -> None:
        """A run that has no time left does what is under way, and one whole iteration."""
        if (last := self.reference.cursor[0] + 1) >= self.limit:
            return self._reset()
        self._tell("for a while")
        return self._same_stop(self.session.advance(budget_s=0.0), self.reference.advance(last))

    def _run_back(self) -> None:
        self._tell("run back")
        self.session.run_back()
        self.reference.run_back()
        self.met["a stop behind" if self.reference.cursor != START else "none behind"] += 1

    def _give_up_back(self) -> None:
        """A search that is given up on its way has moved nothing; a short one is done by then."""
        self._tell("give up")
        for _ in self.session.search_back():
            return
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
            return self._reset()
        target, value, index = self._some_edit()
        self._tell("edit", target, value, index)
        self.session.edit(target, value, index)
        return self.reference.edit(target, value, index)

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
        if len(self.reference.branches) == 1:
            return self._refused()
        number = int(self.rng.integers(1, len(self.reference.branches)))
        self._tell("delete", number)
        self.session.delete_branch(self.reference.branches[number].name)
        return self.reference.delete(number)

    def _refused(self) -> None:
        """What has no meaning changes nothing."""
        session, names, k = self.session, self.reference.branches, self.reference.cursor[0]
        wrong = [
            (ValueError, lambda: session.seek(k, len(session.program.ops) + 1)),
            (ValueError, lambda: session.seek(-1)),
            (ValueError, lambda: session.step("moment")),
            (InputError, lambda: session.edit("W[3]", 1.0, (0, 0))),
            (InputError, lambda: session.edit("b[1]", np.nan, (0,))),
            (InputError, lambda: session.edit("activation[1]", "rule")),
            (KeyError, lambda: session.switch("nobody's")),
            (ValueError, lambda: session.delete_branch(names[0].name)),
            (ValueError, lambda: session.rename_branch(names[-1].name, "")),
            (InputError, lambda: session.set_breakpoints([Breakpoint("L < 0"), Breakpoint("L <")])),
        ]
        number = int(self.rng.integers(len(wrong)))
        self._tell("refused", number)
        with pytest.raises(wrong[number][0]):
            wrong[number][1]()

    def check(self) -> None:
        """Cursor, digest and all that can be seen are the same in both."""
        session, reference = self.session, self.reference
        at = session.cursor
        assert (at.iteration, at.op, at.part) == reference.cursor
        assert session.digest() == reference.digest()
        assert self.said == reference.said
        assert [(each.name, each.edits, each.parent, each.at) for each in session.branches] == [
            (each.name, each.edits, each.parent, each.at) for each in reference.branches
        ]
        assert session.branch.name == reference.branch.name
        assert session.breakpoints == tuple(line.set for line in reference.lines)
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
        assert session.best_valid_loss == (best[0] if best[1] >= 0 else None)
        theta = here.following if self.reference.whole else here.theta
        assert session.theta.tobytes() == Layout(here.program.sizes).unroll(theta).tobytes()

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
        for name in ("theta.W[1]", "theta.b[1]", "theta.W[2]", "theta.b[2]"):
            assert tape.view(name).tobytes() == here.values[name].tobytes(), name
        dead = here.program.activation(1) == "relu" and not here.values["a[1]"].any(axis=0).all()
        self.met["a dead unit"] += bool(dead)

    def _check_curves(self) -> None:
        session, run, kept = self.session, self.reference.run, self.reference.kept
        assert session.kept == kept
        assert session.losses.tobytes() == np.array([run[k].values["L"] for k in range(kept)], float).tobytes()
        valid = [(k, run[k].valid) for k in range(kept) if run[k].valid is not None]
        iterations, losses = session.validation
        assert iterations.tolist() == [k for k, _ in valid]
        assert losses.tobytes() == np.array([loss for _, loss in valid], float).tobytes()
