"""What the output charts say in words: how good the network is on each part of the rows, and which chart fits."""

from __future__ import annotations

import numpy as np

from visprop.debugger.scores import PARTS, Score
from visprop.picture import numbers
from visprop.words import translate

SURFACE, FIT, TRUTH, CONFUSION, TERRAIN = KINDS = ("surface", "fit", "truth", "confusion", "terrain")
WINNER = -1  # in place of the number of an output: the class that wins over all of them
MOST_CLASSES = 12  # rows of a confusion matrix whose numbers can be read
MOST_POINTS = 1500  # points of one part that are drawn, evenly chosen


def possible(session) -> tuple[str, ...]:
    """The output charts that an experiment has, the best first."""
    inputs = session.program.sizes[0]
    field = (SURFACE, FIT) if inputs == 2 else (FIT, SURFACE) if inputs == 1 else ()
    field = tuple(kind for kind in field if kind != SURFACE or inputs > 1)
    judged = (CONFUSION,) if session.tells_classes else (TRUTH,)
    more = () if inputs <= 2 else (SURFACE, FIT)
    return (*field, *judged, *more, TERRAIN)


def kind_title(kind: str) -> str:
    """What a chart is called."""
    return {
        SURFACE: translate("Answers", "Decision surface"),
        FIT: translate("Answers", "Fit curve"),
        TRUTH: translate("Answers", "Predicted against true"),
        CONFUSION: translate("Answers", "Confusion matrix"),
        TERRAIN: translate("Answers", "Loss surface"),
    }[kind]


def part_title(part: str) -> str:
    """What a part of the rows is called."""
    return {
        "train": translate("Answers", "training"),
        "valid": translate("Answers", "validation"),
        "test": translate("Answers", "test"),
    }[part]


def parts_of(data) -> tuple[str, ...]:
    """The parts of the rows that there are."""
    return tuple(part for part, x in zip(PARTS, (data.x, data.x_valid, data.x_test), strict=True) if len(x))


def judged(session) -> str:
    """Accuracy, or R² and RMSE, of each part that has rows, a line each."""
    found = ((part, session.score(part)) for part in PARTS)
    return "\n".join(_line(part, score) for part, score in found if score is not None)


def _line(part: str, score: Score) -> str:
    if score.accuracy is not None:
        text = translate("Answers", "{part}, {n} rows: accuracy {share} %")
        return text.format(part=part_title(part), n=score.rows, share=f"{100 * score.accuracy:.1f}")
    text = translate("Answers", "{part}, {n} rows: R² {r2}, RMSE {rmse}")
    r2 = "–" if score.r2 is None else numbers.significant(score.r2)
    return text.format(part=part_title(part), n=score.rows, r2=r2, rmse=numbers.significant(score.rmse))


def evenly(rows: int, most: int) -> np.ndarray:
    """The numbers of at most `most` of so many rows, in order, each once: the steps between them are 1 or more."""
    return np.linspace(0, rows - 1, min(rows, most)).astype(int)


def thinned(rows: int) -> np.ndarray:
    """The numbers of at most MOST_POINTS of so many rows, evenly chosen."""
    return evenly(rows, MOST_POINTS)
