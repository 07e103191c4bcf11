"""The steps of the optimizers once more, written plainly: what the mark of the update is held to.

It shares nothing with the engine's operations but the names of the tape.
"""

from __future__ import annotations

import numpy as np

from visprop.engine.program import Program
from visprop.engine.tape import Tape
from visprop.experiment import Training


def plain_step(program: Program, training: Training, tape: Tape, t: int, eta: float) -> tuple[np.ndarray, np.ndarray]:
    """What update number `t` (from 1) subtracts from theta, from the taped g and the slots before it.

    Returns:
        the step (in the order of theta), and how large the numbers are of which it is made: rounding scales with them.
    """
    g = _clipped(training, _read(tape, "g"))
    names = [f"theta.{kind}[{layer}]" for layer in range(1, program.last + 1) for kind in "Wb"]
    theta = np.concatenate([_read(tape, name).ravel() for name in names])
    slots = program.update.slots
    m, v = (_read(tape, f"theta.{slot}") if slot in slots else np.zeros_like(g) for slot in "mv")
    with np.errstate(all="ignore"):
        step = eta * _direction(training, g, m, v, theta, t)
        return step, eta * _direction(training, abs(g), abs(m), v, abs(theta), t)


def _read(tape: Tape, name: str) -> np.ndarray:
    return tape.view(name).astype(np.float64)


def _clipped(training: Training, g: np.ndarray) -> np.ndarray:
    if training.clip_norm is not None:
        return g * min(1.0, training.clip_norm / (np.sqrt(np.sum(g * g)) + 1e-6))
    if training.clip_value is not None:
        return np.clip(g, -training.clip_value, training.clip_value)
    return g


def _direction(training: Training, g, m, v, theta, t: int) -> np.ndarray:
    hyper, name = training.hyper, training.optimizer
    if name == "sgd":
        return g
    if name in ("momentum", "nesterov"):
        m = hyper["momentum"] * m + g
        return m if name == "momentum" else g + hyper["momentum"] * m
    if name == "adagrad":
        return g / (np.sqrt(v + g**2) + hyper["eps"])
    if name == "rmsprop":
        v = hyper["alpha"] * v + (1 - hyper["alpha"]) * g**2
        return g / (np.sqrt(v) + hyper["eps"])
    m = (hyper["beta1"] * m + (1 - hyper["beta1"]) * g) / (1 - hyper["beta1"] ** t)
    v = (hyper["beta2"] * v + (1 - hyper["beta2"]) * g**2) / (1 - hyper["beta2"] ** t)
    return m / (np.sqrt(v) + hyper["eps"]) + hyper.get("weight_decay", 0.0) * theta
