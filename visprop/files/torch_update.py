"""The update in the PyTorch script: PyTorch's own clipping and optimizer, with the memory that the run has."""

from __future__ import annotations

from visprop.files.iteration import Iteration

_PLAIN = """\
with torch.no_grad():
    for l in W:
        W[l] -= eta * {gradient}
        b[l] -= eta * b[l].grad"""
_PENALTY = """\
with torch.no_grad():
    for l in W:
        W[l].grad += {slopes}"""
_PARAMETERS = "parameters = [parameter for l in W for parameter in (W[l], b[l])]"
_CLIPS = {
    "clip_norm": "torch.nn.utils.clip_grad_norm_(parameters, clip_norm)",
    "clip_value": "torch.nn.utils.clip_grad_value_(parameters, clip_value)",
}
_OPTIMIZERS = {
    "sgd": "SGD(parameters, eta)",
    "momentum": "SGD(parameters, eta, momentum=momentum)",
    "nesterov": "SGD(parameters, eta, momentum=momentum, nesterov=True)",
    "rmsprop": "RMSprop(parameters, eta, alpha=alpha, eps=eps)",
    "adagrad": "Adagrad(parameters, eta, eps=eps)",
    "adam": "Adam(parameters, eta, betas=(beta1, beta2), eps=eps)",
    "adamw": "AdamW(parameters, eta, betas=(beta1, beta2), eps=eps, weight_decay=weight_decay)",
}
# What PyTorch calls m and v.
_STATE = {
    "momentum": {"m": "momentum_buffer"},
    "nesterov": {"m": "momentum_buffer"},
    "rmsprop": {"v": "square_avg"},
    "adagrad": {"v": "sum"},
    "adam": {"m": "exp_avg", "v": "exp_avg_sq"},
    "adamw": {"m": "exp_avg", "v": "exp_avg_sq"},
}
_MEMORY = """\
sizes = [parameter.numel() for parameter in parameters]
for parameter, {letters} in zip(parameters, {parts}):
    state = optimizer.state[parameter]
    state["step"] = torch.tensor({before})"""


def moves(given: Iteration) -> list[str]:
    """Return the lines from PyTorch's gradients to the new parameters."""
    program, rule = given.program, given.program.update
    parts = [text for weight, text in ((program.l2, "l2 * W[l]"), (program.l1, "l1 * torch.sign(W[l])")) if weight]
    slopes = " + ".join(parts)
    if rule.optimizer == "sgd" and not rule.clips:
        return _PLAIN.format(gradient=f"(W[l].grad + {slopes})" if slopes else "W[l].grad").split("\n")
    lines = _PENALTY.format(slopes=slopes).split("\n") if slopes else []
    clips = [call for name, call in _CLIPS.items() if name in dict(given.numbers)]
    lines += [_PARAMETERS, *clips, f"optimizer = torch.optim.{_OPTIMIZERS[rule.optimizer]}", *_memory(given)]
    return [*lines, "optimizer.step()"]


def _memory(given: Iteration) -> list[str]:
    if not given.slots:
        return []
    names = [name for name, _ in given.slots]
    letters, parts = [f"{name}_part" for name in names], ", ".join(f"{name}.split(sizes)" for name in names)
    lines = _MEMORY.format(letters=", ".join(letters), parts=parts, before=float(given.number)).split("\n")
    state = _STATE[given.program.update.optimizer]
    return lines + [
        f'    state["{state[name]}"] = {letter}.reshape(parameter.shape).clone()'
        for name, letter in zip(names, letters, strict=True)
    ]
