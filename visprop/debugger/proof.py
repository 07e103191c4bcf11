"""The proof of an iteration: every derivative on the tape against a numerical one, and the marks that say how it went.

The numerical side needs the parameters and the batch only, so it is worked out once an iteration, in slices; each
moment of the iteration is then judged by what its tape holds so far.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from visprop.debugger.marks import KINK, RIGHT, UNKNOWN, WRONG, Mark, batch_mark, update_mark
from visprop.debugger.places import kink_text, place_text
from visprop.debugger.timeline import Timeline
from visprop.engine.check import Checked, entry, penalised, relatives
from visprop.engine.layout import Layout
from visprop.engine.numerical import Known, Numerical
from visprop.engine.tape import Tape
from visprop.words import translate

# A float32 run has these digits less, in its tape as in what rounding hides.
DIGITS_OF_FLOAT32 = float(np.finfo(np.float32).eps / np.finfo(np.float64).eps)
COARSE_TOLERANCE = 1e-3  # of float32: its sums lose three of their seven digits where they cancel


@dataclass(frozen=True, eq=False)
class Proved:
    """A tensor of the tape and what it should be. `verdicts` has its shape; `off` is relative to the tensor's norm."""

    name: str
    analytic: np.ndarray
    known: Known
    off: np.ndarray
    verdicts: np.ndarray
    method: str
    tolerance: float

    def entry(self, at: tuple[int, ...]) -> Checked:
        """Both numbers of one entry, and the difference."""
        return entry(self.name, self.known, self.analytic, at, self.method, self.tolerance)


@dataclass(frozen=True, eq=False)
class Proof:
    """What is proved at one moment. Tensors that the tape does not hold yet are missing.

    Attributes:
        tensors: by name of the tape, and `dC_dw[l]` (B, n_l, n_{l-1}): the products of single examples.
        gradient, update, batch: the three marks.
    """

    tensors: Mapping[str, Proved]
    gradient: Mark
    update: Mark
    batch: Mark

    def verdict(self, name: str, index: tuple[int, ...]) -> str:
        """ "right", "wrong" or "kink"; "" where nothing is proved."""
        proved = self.tensors.get(name)
        return str(proved.verdicts[index]) if proved is not None else ""

    def entry(self, name: str, index: tuple[int, ...]) -> Checked | None:
        """Both numbers at an address; None where nothing is proved."""
        proved = self.tensors.get(name)
        return proved.entry(index) if proved is not None else None


class Prover:
    """Proves one iteration.

    Args:
        program: its operations.
        theta: the parameters that it uses, blocks of `Layout`; copied.
        x, targets: its batch, (B, n_0) and (B, n_L); copied.
    """

    def __init__(self, program, theta: np.ndarray, x: np.ndarray, targets: np.ndarray) -> None:
        self.program, self._theta, self._x, self._targets = program, theta.copy(), x.copy(), targets.copy()
        self._blocks = Layout(program.sizes).blocks(self._theta)
        self._numerical = Numerical(program, self._blocks, x, targets)
        self.done = False

    def fits(self, program, theta: np.ndarray, x: np.ndarray, targets: np.ndarray) -> bool:
        """Whether that iteration is the one that is proved here."""
        pairs = ((theta, self._theta), (x, self._x), (targets, self._targets))
        return program == self.program and all(np.array_equal(*pair, equal_nan=True) for pair in pairs)

    def work(self) -> Iterator[float]:
        """The numerical side, a few milliseconds at a time; yields how much is done, 0..1."""
        yield from self._numerical.work()
        self._numerical.tensors |= self._penalised()
        self.done = True

    def _penalised(self) -> dict[str, Known]:
        """g of a run with a penalty: dJ/dtheta, in the order in which g is shown."""
        if not self.program.l2 and not self.program.l1:
            return {}
        parts = []
        for layer, block in enumerate(self._blocks, start=1):
            weights = self._numerical.tensors[f"dL_dW[{layer}]"]
            parts += [penalised(weights, self.program, block[:, :-1]), self._numerical.tensors[f"dL_db[{layer}]"]]
        kinks, start = {}, 0
        for part in parts:
            kinks |= {(start + int(np.ravel_multi_index(at, part.value.shape)),): k for at, k in part.kinks.items()}
            start += part.value.size
        arrays = [np.concatenate([getattr(part, name).ravel() for part in parts]) for name in _ARRAYS]
        return {"g": Known(*arrays, max(part.norm for part in parts), kinks)}

    def tensors(self, tape: Tape) -> dict[str, Proved]:
        """Everything that the tape holds and that is proved."""
        found = {}
        for name, known in self._numerical.tensors.items() if self.done else ():
            analytic = _read(tape, name)
            if analytic is not None:
                found[name] = self._judge(name, known, analytic)
        return found

    def _judge(self, name: str, known: Known, analytic: np.ndarray) -> Proved:
        tolerance, blur = self._numerical.tolerance, known.blur
        if analytic.dtype == np.float32:
            tolerance, blur = COARSE_TOLERANCE, blur * DIGITS_OF_FLOAT32
        known = Known(known.value, known.low, known.high, blur, known.norm, known.kinks)
        off = relatives(known, analytic, tolerance)
        verdicts = np.where(off <= tolerance, RIGHT, np.where(np.isnan(off), UNKNOWN, WRONG))
        for at in known.kinks:
            if verdicts[at] == RIGHT:
                verdicts[at] = KINK
        return Proved(name, analytic, known, off, verdicts, self._numerical.method, tolerance)


def prover_of(timeline: Timeline) -> Prover:
    """What proves the iteration that a timeline has in view."""
    return Prover(*_subject(timeline))


def proof_at(timeline: Timeline, tape: Tape, prover: Prover) -> Proof | None:
    """What is proved at the moment whose values `tape` holds; None where `prover` is of another iteration."""
    if not prover.fits(*_subject(timeline)):
        return None
    k, segment, tensors = timeline.machine.iteration, timeline.rig.segment, prover.tensors(tape)
    update = update_mark(segment, k, tape)
    return Proof(tensors, gradient_mark(tensors), update, batch_mark(timeline.schedule, k, tape))


def _subject(timeline: Timeline) -> tuple:
    machine, data = timeline.machine, timeline.rig.data
    rows = machine.binding.rows
    return machine.program, machine.theta, data.x[rows], data.y[rows]


_ARRAYS = ("value", "low", "high", "blur")


def _read(tape: Tape, name: str) -> np.ndarray | None:
    kind, _, layer = name.rstrip("]").partition("[")
    if kind != "dC_dw":
        return tape[name] if tape.computed(name) else None
    if not tape.computed(f"dL_dW[{layer}]"):
        return None
    return tape.view(f"dC_dz[{layer}]")[:, :, None] * tape.view(f"a[{int(layer) - 1}]")[:, None, :]


def gradient_mark(tensors: Mapping[str, Proved]) -> Mark:
    """The mark of all derivatives together."""
    if not tensors:
        return Mark(UNKNOWN, translate("Proof", "No derivative of this iteration is computed and proved yet."))
    count = sum(each.verdicts.size for each in tensors.values())
    wrong = [(each, np.argwhere(each.verdicts == WRONG)) for each in tensors.values()]
    wrong = [(each, places) for each, places in wrong if len(places)]
    if wrong:
        return Mark(WRONG, _wrong_text(wrong, count))
    kinks = [(each, at) for each in tensors.values() for at in each.known.kinks]
    worst = max(float(np.nanmax(each.off, initial=0.0)) for each in tensors.values())
    if any((each.verdicts == UNKNOWN).any() for each in tensors.values()):
        return Mark(
            UNKNOWN, translate("Proof", "Some costs are no finite numbers any more: there is nothing to compare.")
        )
    words = {"n": count, "method": method_text(next(iter(tensors.values())).method), "worst": f"{worst:.0e}"}
    if not kinks:
        text = translate(
            "Proof", "All {n} derivatives agree with {method}; the largest relative difference is {worst}."
        )
        return Mark(RIGHT, text.format(**words))
    each, at = kinks[0]
    text = translate("Proof", "{kink}: {few} of {n} derivatives lie between the slopes of its sides; the rest agree.")
    kink = kink_text(each.known.kinks[at], _last(tensors))
    return Mark(KINK, text.format(kink=kink[0].upper() + kink[1:], few=len(kinks), **words))


def _last(tensors: Mapping[str, Proved]) -> int:
    return max(int(name[name.index("[") + 1 : -1]) for name in tensors if "[" in name)


def _wrong_text(wrong: list, count: int) -> str:
    order = {"dL_dW": 0, "dL_db": 1, "dC_dz": 2}
    each, places = min(wrong, key=lambda pair: order.get(pair[0].name.partition("[")[0], 3))
    first = each.entry(tuple(int(place) for place in places[0]))
    text = translate("Proof", "{n} of {all} derivatives are wrong: {place} is {analytic}, numerically {numerical}.")
    numbers = {"analytic": f"{first.analytic:.6g}", "numerical": f"{first.numerical:.6g}"}
    n = sum(len(at) for _, at in wrong)
    return text.format(n=n, all=count, place=place_text(first.name, first.index), **numbers)


def method_text(method: str) -> str:
    """What a method is called on the screen."""
    return translate("Proof", "a complex step") if method == "complex step" else translate("Proof", "differences")
