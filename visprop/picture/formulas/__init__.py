"""Each operation as a formula: in symbols, and with its numbers."""

from __future__ import annotations

from visprop.picture.formulas import backward, costs, forward, gradient, optimisers
from visprop.picture.formulas.terms import Cell, Explanation, Side, Topic

EXPLAINED = {
    "batch": forward.batch,
    "z": forward.z,
    "a": forward.a,
    "gain": forward.gain,
    "C": costs.cost,
    "L": costs.loss,
    "dC_da": backward.dC_da,
    "dC_dz": backward.dC_dz,
    "dL_dW": gradient.dL_dW,
    "dL_db": gradient.dL_db,
    "g": gradient.g,
    "eta": optimisers.eta,
    "g_norm": optimisers.g_norm,
    "clip": optimisers.clip,
    "m": optimisers.m,
    "v": optimisers.v,
    "m_hat": optimisers.m_hat,
    "v_hat": optimisers.v_hat,
    "step": optimisers.step,
    "W": gradient.W,
    "b": gradient.b,
}


def explain(topic: Topic) -> Explanation:
    """The operation of the topic's step. KeyError at the very start, where there is none."""
    return EXPLAINED[topic.reading.step.kind](topic)


__all__ = ["EXPLAINED", "Cell", "Explanation", "Side", "Topic", "explain"]
