"""The runs that a window keeps to compare, whatever experiment is opened in it, and which of them are drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from visprop.data import DataSet
from visprop.debugger.keptruns import Difference, KeptRuns, Run, differences
from visprop.debugger.lockstep import Lockstep
from visprop.picture.charts.curves import Points
from visprop.picture.charts.epochs import EpochMeans
from visprop.session import Session
from visprop.ui.asking import text_of
from visprop.ui.charts.othercurves import OtherCurve
from visprop.ui.legend import COMPARED, KEPT, OTHERS
from visprop.ui.settingfacts import optimizer_title
from visprop.words import translate

BRANCHES = 8  # beside the one in view: their curves stay apart, and their runs stay in memory


@dataclass(frozen=True, eq=False)
class _Dropped:
    """A run that was dropped: all that were kept before, its name, pen and means, and when that was."""

    runs: tuple[Run, ...]
    name: str
    pen: int | None
    means: Points | None
    state: tuple[Any, ...]


class Keeping:
    """Keeps, draws and reopens runs of one window."""

    def __init__(self, window: Any) -> None:
        self._window, self._kept = window, KeptRuns()
        self._means: dict[str, Points | None] = {}  # of the epochs of kept runs, None where each update is one
        self._drawn: dict[str, int] = {}  # names of kept runs, and which of the pens of KEPT draws each
        self._gone: _Dropped | None = None

    @property
    def runs(self) -> tuple[Run, ...]:
        """The kept runs, and behind them the branches of the session in view."""
        return self._kept.with_branches(self._window.session.run(each.name) for each in self.branches)

    @property
    def branches(self) -> tuple[Any, ...]:
        """Those branches that are listed: the one in view, and the first of the others."""
        session = self._window.session
        others = [each for each in session.branches if each.name != session.branch.name][:BRANCHES]
        return tuple(each for each in session.branches if each in others or each.name == session.branch.name)

    @property
    def kept(self) -> tuple[Run, ...]:
        """The kept runs."""
        return self._kept.runs

    def adopt(self, runs: tuple[Run, ...]) -> None:
        """Keep these runs, and no others; the last ones are drawn."""
        self._kept.runs, self._drawn = runs, {}
        self._means = {run.name: None for run in runs}
        for run in runs:
            self._draw(run.name)

    @property
    def count(self) -> int:
        """How many of `runs` are kept."""
        return len(self._kept.runs)

    def pen(self, name: str) -> int | None:
        """The line of the legend that draws a kept run; None where it is not drawn."""
        return self._drawn.get(name)

    def keep(self) -> None:
        """Keep the branch in view, as far as it was run, and draw it."""
        run = self._window.session.run()
        if not run.iterations:
            self._window.note(translate("Keeping", "Nothing has been run yet: there is no curve to keep."))
            return
        kept = self._kept.keep(run, named(run))
        stretches = self._window.landmarks.marks().epochs
        whole_batch = all(each.length == 1 for each in stretches)
        self._means[kept.name] = None if whole_batch else EpochMeans().of(kept.losses, stretches)
        self._window.side.show("runs")
        text = translate("Keeping", "“{name}” is kept with its {n} updates: change something and train again.")
        self._window.note(text.format(name=kept.name, n=kept.iterations))
        self._draw(kept.name)
        self._window.refresh()

    def draw(self, name: str, on: bool) -> None:
        """Draw a kept run in the chart of the loss, or do not."""
        if on:
            self._draw(name)
        else:
            self._drawn.pop(name, None)
        self._window.refresh()

    def _draw(self, name: str) -> None:
        """There are as many pens as can be told apart: the run that was drawn first gives way, and that is said."""
        if len(self._drawn) >= len(KEPT):
            first = next(iter(self._drawn))
            self._drawn.pop(first)
            text = translate("Keeping", "{n} kept runs are drawn at most: “{name}” gives way; Space draws it again.")
            self._window.note(text.format(n=len(KEPT), name=first))
        self._drawn[name] = next(pen for pen in KEPT if pen not in self._drawn.values())

    def rename(self, name: str, new: str) -> None:
        """Call a kept run otherwise. ValueError where the name is taken or empty."""
        self._kept.rename(name, new.strip())
        self._means[new.strip()] = self._means.pop(name)
        self._drawn = {new.strip() if each == name else each: pen for each, pen in self._drawn.items()}
        self._window.refresh()

    def drop(self, name: str) -> None:
        """Keep a run no longer; undo, as the next thing that is done, brings it back."""
        gone = _Dropped(self._kept.runs, name, self._drawn.get(name), self._means.pop(name), self._state())
        self._kept.drop(name)
        self._drawn.pop(name, None)
        self._gone = gone
        self._window.refresh()
        text = translate("Keeping", "“{name}” is not kept any more; Ctrl+Z brings it back.")
        self._window.note(text.format(name=name))

    def _state(self) -> tuple[Any, ...]:
        """What another change of run, branch or experiment would change."""
        return self._window.session, self._window.session.runs.story

    @property
    def can_undo(self) -> bool:
        """Whether the drop of a run was the last thing that can be undone."""
        gone = self._gone
        if gone is None:
            return False
        left = tuple(run for run in gone.runs if run.name != gone.name)
        return (gone.state, left) == (self._state(), self._kept.runs)

    def undo(self) -> None:
        """Bring back the run that was dropped last, in its place."""
        gone, self._gone = self._gone, None
        self._kept.runs = gone.runs
        self._means[gone.name] = gone.means
        if gone.pen is not None and gone.pen not in self._drawn.values():
            self._drawn[gone.name] = gone.pen
        self._window.refresh()
        self._window.note(translate("Keeping", "“{name}” is kept again.").format(name=gone.name))

    def reopen(self, run: Run) -> None:
        """Open the experiment of a run, with its edits, at its start; undo comes back."""

        def show(data: DataSet | None) -> None:
            self._window.set_session(Session(run.experiment, run.edits, data))
            text = translate("Keeping", "“{name}” from its start: the same run again. Ctrl+Z comes back.")
            self._window.note(text.format(name=run.name))

        # What can be refused: its table is not there any more.
        self._window.documents.with_rows(run.experiment, show)

    def differences(self, run: Run) -> tuple[Difference, ...]:
        """Hyperparameters that differ between a run and the one in view."""
        return differences(run, self._window.session.run())

    def curves(self) -> list[OtherCurve]:
        """What the chart of the loss draws beside the run in view: other branches, and kept runs."""
        session = self._window.session
        found = [OtherCurve(name, losses, OTHERS) for name, losses in others(session)]
        found = [_compared(curve, session.lockstep) for curve in found]
        unit = session.loss_unit is not None
        known = [run for run in self._kept.runs if run.name in self._drawn and run.own_unit == unit]
        means = self._means if self._window.charts.epochs else {}
        return found + [
            OtherCurve(run.name, run.losses, self._drawn[run.name], True, means.get(run.name)) for run in known
        ]


def others(session: Session) -> list[tuple[str, Any]]:
    """Name and losses of the branches that are not in view, the first ones; the compared one is always among them."""
    other = session.lockstep.branch
    found = [branch for branch in session.branches if branch.name != session.branch.name]
    found.sort(key=lambda branch: other is None or branch.name != other.name)
    return [(each.name, session.runs.timeline_of(each).history.batch_loss.values) for each in found[:BRANCHES]]


def named(run: Run) -> str:
    """A short name for a run: its widths, its optimizer where it is not the plain one, its rate."""
    training = run.experiment.training
    words = [text_of(run.experiment.network.layers).replace(" ", "")]
    if training.optimizer != "sgd":
        words.append(optimizer_title(training.optimizer))
    return ", ".join([*words, f"η {training.learning_rate:g}"])


def _compared(curve: OtherCurve, lockstep: Lockstep) -> OtherCurve:
    other = lockstep.branch
    if other is None or curve.name != other.name:
        return curve
    return OtherCurve(curve.name, curve.losses, COMPARED)
