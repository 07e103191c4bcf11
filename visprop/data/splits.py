"""Which rows train, which validate, which only test: a pure function of the experiment and the number of rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visprop.errors import InputError
from visprop.experiment import Experiment, parse_split
from visprop.words import translate

# What a generator of random numbers is for, beside the seed: two uses of one seed must not be alike.
_SPLIT_KEY, _TEST_KEY = (2,), (4,)
TRAIN, VALID, TEST = range(3)
# The words of a column that says what each row is for, in small letters.
PARTS = {"train": TRAIN, "training": TRAIN, "0": TRAIN, "valid": VALID, "validation": VALID, "val": VALID, "1": VALID}
PARTS |= {"test": TEST, "testing": TEST, "2": TEST}


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """The numbers of the rows of each part, (N,), each in the order of the table."""

    train: NDArray[np.intp]
    valid: NDArray[np.intp]
    test: NDArray[np.intp]


def split_rows(
    experiment: Experiment, rows: int, parts: NDArray[np.int64] | None = None, kinds: NDArray | None = None
) -> Split:
    """Return which rows are for what.

    Test rows are chosen from all rows. Of the others validate: "random 0.2", a fifth of the number of *all* rows;
    "stratified 0.2", the same of each class, where `kinds` (N, n) are targets that are alike within a class only;
    "every 5", each fifth; "fold 5", one of the five shuffled parts. Where the table says itself what each row is for,
    `parts` (N,) holds TRAIN, VALID or TEST.

    Raises:
        InputError: a part that was asked for, or training, would have no row.
    """
    data = experiment.data
    if parts is None:
        parts = np.full(rows, TRAIN)
        _choose(experiment, parts, kinds, data.test, data.test_offset, TEST, _TEST_KEY)
        kind = parse_split(data.split)[0]
        _choose(experiment, parts, kinds, data.split, data.fold if kind == "fold" else data.offset, VALID, _SPLIT_KEY)
    train, valid, test = (np.flatnonzero(parts == part) for part in (TRAIN, VALID, TEST))
    by_column = data.split.startswith("column")
    if not len(train) or (by_column and not len(valid) + len(test)):
        raise _empty(experiment, "split", data.split, rows)
    if not len(valid) and (experiment.training.patience or experiment.training.keep_best):
        raise _empty(experiment, "split", data.split, rows)
    return Split(train, valid, test)


def _choose(
    experiment: Experiment,
    parts: NDArray[np.int64],
    kinds: NDArray | None,
    split: str,
    offset: int,
    part: int,
    key: tuple[int, ...],
) -> None:
    """Mark some of the training rows in `parts` as of another part."""
    kind, number = parse_split(split)
    if kind == "none":
        return
    rest = np.flatnonzero(parts == TRAIN)
    rng = np.random.default_rng(np.random.SeedSequence(experiment.training.seed, spawn_key=key))
    if kind == "random":
        chosen = rest[rng.permutation(len(rest))[: round(float(number) * len(parts))]]
    elif kind == "stratified":
        if kinds is None:
            sentence = translate("Data", '"{split}" goes with classes; the targets of this data are numbers.')
            where = "data.split" if part == VALID else "data.test"
            raise InputError(experiment.source, where, sentence.format(split=split))
        chosen = _of_each_class(rest[rng.permutation(len(rest))], kinds, float(number))
    elif kind == "fold":
        chosen = rest[rng.permutation(len(rest))[offset :: int(number)]]
    else:
        chosen = rest[offset :: int(number)]
    parts[chosen] = part
    if len(chosen) in (0, len(rest)):
        raise _empty(experiment, "split" if part == VALID else "test", split, len(parts))


def _of_each_class(rows: NDArray[np.intp], kinds: NDArray, share: float) -> NDArray[np.intp]:
    """The first of `rows`, of each class `share` of all that it has; in all as many, by largest remainders."""
    _, numbers = np.unique(kinds, axis=0, return_inverse=True)
    numbers = numbers.ravel()
    wanted = share * np.bincount(numbers)
    counts = np.floor(wanted).astype(int)
    rest = wanted - counts
    more = np.argsort(-rest, kind="stable")[: round(share * len(numbers)) - int(counts.sum())]
    counts[more] += 1
    return np.concatenate([rows[numbers[rows] == kind][:count] for kind, count in enumerate(counts)])


def _empty(experiment: Experiment, key: str, split: str, rows: int) -> InputError:
    what = translate("Data", "to validate") if key == "split" else translate("Data", "to test")
    sentence = translate("Data", '"{split}" of {rows} rows leaves none to train or none {what}.')
    return InputError(experiment.source, f"data.{key}", sentence.format(split=split, rows=rows, what=what))
