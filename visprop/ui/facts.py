"""What an experiment is, in a few short lines. Plain strings, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from visprop.data import DataSet
from visprop.debugger.edits import Edit
from visprop.experiment import Experiment
from visprop.experiment.titles import shown_title
from visprop.ui.asking import is_edit
from visprop.ui.settingfacts import (
    Fact,
    cost_title,
    data_facts,
    ending_facts,
    grouped,
    network_facts,
    parameters,
    training_facts,
)
from visprop.ui.settingtips import meaning
from visprop.words import translate

__all__ = ["Fact", "Section", "cost_title", "grouped", "sections", "setting"]


@dataclass(frozen=True)
class Section:
    """Lines under a heading, with a word at its right; `name` is that of the section in the code."""

    name: str
    title: str
    side: str
    facts: tuple[Fact, ...]


def sections(experiment: Experiment, data: DataSet, edits: tuple[Edit, ...] = (), now: int = 0) -> tuple[Section, ...]:
    """Return what the panel at the left shows; `edits` are the run's, `now` is the iteration in view."""
    found = (
        Section("data", translate("Facts", "Experiment"), shown_title(experiment.title), data_facts(experiment, data)),
        Section("network", translate("Facts", "Network"), parameters(experiment), network_facts(experiment)),
        Section("training", translate("Facts", "Training"), "", training_facts(experiment.training, len(data.x))),
        Section("ending", translate("Facts", "The run ends"), "", ending_facts(experiment.training)),
    )
    return tuple(
        replace(each, facts=tuple(_noted(fact, edits, now) if fact.target else fact for fact in each.facts))
        for each in found
    )


def _noted(fact: Fact, edits: tuple[Edit, ...], now: int) -> Fact:
    """A fact that can be changed, with where the run has changed it last and will change it next."""
    mine = [edit for edit in edits if edit.target == fact.target]
    past, future = [edit for edit in mine if edit.iteration <= now], [edit for edit in mine if edit.iteration > now]
    note, lines = "", [text] if (text := meaning(fact.target)) else []
    if past:
        k = grouped(past[-1].iteration)
        note = translate("Facts", "from {k}").format(k=k)
        text = translate("Facts", "{name}: {value} from iteration {k} on.")
        lines.append(text.format(name=fact.name, value=fact.value, k=k))
    if future:
        value, k = setting(future[0].value), grouped(future[0].iteration)
        note = translate("Facts", "→ {value}").format(value=value)
        text = translate("Facts", "{name}: {value} from iteration {k} on, which is still to come.")
        lines.append(text.format(name=fact.name, value=value, k=k))
    lines.append(_how(fact))
    return replace(fact, note=fact.note or note, tip="\n".join(lines))


def _how(fact: Fact) -> str:
    """How a setting is changed, and what that does to the run."""
    text = translate("Facts", "Click to change it: another run begins, and Ctrl+Z comes back.")
    if is_edit(fact.target):
        text = translate("Facts", "Click to change it from here on (Ctrl+E).")
    steps = translate("Facts", "The keys + and −, or the buttons: {what} more or less, in another run.")
    return f"{text}\n{steps.format(what=fact.steps)}" if fact.steps else text


def setting(value: float | str) -> str:
    """Return a setting's value as the panel shows it."""
    return value if isinstance(value, str) else f"{value:g}"
