"""Which inputs of a table are kept: all, those that correlate most with the target, or some by name."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from visprop.data.table import Table
from visprop.errors import InputError
from visprop.experiment import Experiment, nearest, parse_features
from visprop.words import translate


def chosen_inputs(experiment: Experiment, table: Table, train: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the numbers of the inputs that `data.features` keeps, in the order of the table.

    A name stands for its column, or for all inputs that were made of its words. The table has no gaps any more.

    Raises:
        InputError: no input has such a name, or there are fewer inputs than are asked for.
    """
    features, count = experiment.data.features, table.x.shape[1]
    if not isinstance(features, str):
        origins = [origin.column for origin in table.origins]
        for name in features:
            if name not in origins:
                sentence = translate("Data", 'There is no input column "{name}": did you mean "{near}"?')
                sentence = sentence.format(name=name, near=nearest(name, origins))
                raise InputError(experiment.source, "data.features", sentence)
        return np.flatnonzero([origin in features for origin in origins])
    top = parse_features(features)
    if top is None:
        return np.arange(count)
    if top > count:
        sentence = translate("Data", "The table has {count} inputs; the best {top} cannot be chosen.")
        raise InputError(experiment.source, "data.features", sentence.format(count=count, top=top))
    strength = correlations(table.x[train], table.y[train])
    return np.sort(np.argsort(-strength, kind="stable")[:top])


def correlations(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return of each input the largest |r| with any target (Pearson), (n_0,); 0 where a column is constant.

    Args:
        x: (N, n_0). y: (N, n_L).
    """
    r = np.zeros((x.shape[1], y.shape[1]))
    with np.errstate(all="ignore"):
        x, y = (cells / np.where(abs(cells).max(axis=0) > 0, abs(cells).max(axis=0), 1) for cells in (x, y))
        dx, dy = x - x.mean(axis=0), y - y.mean(axis=0)
        r = dx.T @ dy / np.sqrt((dx**2).sum(axis=0)[:, None] * (dy**2).sum(axis=0))
    varies = (x != x[0]).any(axis=0)[:, None] & (y != y[0]).any(axis=0)
    return np.where(varies & np.isfinite(r), abs(r), 0).max(axis=1)
