"""The lines of the update: clipping, an optimizer's memory and its step, and what is subtracted from each layer.

Vectors with an entry a parameter (g, m, v, the step) are unrolled; `part(step, "W", 2)` is the step of W[2].
"""

from __future__ import annotations

from visprop.engine.program import Program
from visprop.experiment import Training
from visprop.files.literals import number

_MEAN = "{kept} * {old} + (1 - {kept}) * {new}"
_LINES = {
    "eta": "rate(epoch)",
    "g_norm": "np.sqrt(g @ g)",
    "m_hat": "m / (1 - beta1**updates)",
    "v_hat": "v / (1 - beta2**updates)",
}
_STEPS = {
    "momentum": "eta * m",
    "nesterov": "eta * ({g} + momentum * m)",
    "rmsprop": "eta * {g} / (np.sqrt(v) + eps)",
    "adagrad": "eta * {g} / (np.sqrt(v) + eps)",
    "adam": "eta * m_hat / (np.sqrt(v_hat) + eps)",
    "adamw": "eta * (m_hat / (np.sqrt(v_hat) + eps) + weight_decay * unroll(W, b))",
}


def update_code(kind: str, program: Program) -> str:
    """Return the line of an operation between g and the update."""
    rule = program.update
    g = rule.gradient
    if kind == "clip":
        short = "g * min(1, clip_norm / (g_norm + 1e-6))"
        text = short if rule.clip_norm is not None else "np.clip(g, -clip_value, clip_value)"
    elif kind == "m":
        velocity = rule.optimizer in ("momentum", "nesterov")
        text = f"momentum * m + {g}" if velocity else _MEAN.format(kept="beta1", old="m", new=g)
    elif kind == "v":
        kept = "alpha" if rule.optimizer == "rmsprop" else "beta2"
        text = f"v + {g}**2" if rule.optimizer == "adagrad" else _MEAN.format(kept=kept, old="v", new=f"{g}**2")
    else:
        text = _LINES[kind] if kind in _LINES else _STEPS[rule.optimizer].format(g=g)
    return f"{kind} = {text}"


def moved(kind: str, l: int, program: Program) -> str:
    """Return what W or b of a layer becomes."""
    rule = program.update
    if rule.has_step:
        return f'{kind}[{l}] - part(step, "{kind}", {l})'
    if rule.clips:
        return f'{kind}[{l}] - eta * part(clip, "{kind}", {l})'
    slope = "dJ_dW" if kind == "W" and program.penalised else f"dL_d{kind}"
    return f"{kind}[{l}] - eta * {slope}[{l}]"


def rate_code(training: Training) -> list[str]:
    """The function that gives the rate of an epoch, if there is a schedule."""
    first, last = number(training.learning_rate), number(training.min_rate)
    if training.schedule == "step":
        shrink = f"{number(training.step_factor)} ** (epoch // {training.step_epochs})"
        return [f"def rate(epoch):\n    return {first} * {shrink}"]
    if training.schedule == "cosine":
        way = f"    way = min(epoch / {training.cosine_epochs}, 1)\n"
        wave = "(1 + float(np.cos(np.pi * way))) / 2"
        fall = f"{last} + ({first} - {last}) * {wave}" if training.min_rate else f"{first} * {wave}"
        return [f"def rate(epoch):\n{way}    return {fall}"]
    return []
