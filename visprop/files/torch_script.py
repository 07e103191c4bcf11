"""An iteration as a stand-alone PyTorch script: the same forward pass, the gradients by PyTorch's autograd.

Where PyTorch's own function differs from ours, the script defines it: softplus (PyTorch's becomes z itself above 20),
hard sigmoid with the kinks that ours has.
"""

from __future__ import annotations

import re

from visprop.engine.program import Program
from visprop.files.iteration import Iteration
from visprop.files.lines import heading
from visprop.files.literals import number
from visprop.files.script import header, names_of_numbers, numbers
from visprop.files.torch_update import moves
from visprop.words import translate

_VALUES = {
    "identity": "{z}",
    "sigmoid": "torch.sigmoid({z})",
    "tanh": "torch.tanh({z})",
    "relu": "torch.relu({z})",
    "leaky_relu": "F.leaky_relu({z}, 0.01)",
    "hard_sigmoid": "hard_sigmoid({z})",
    "softplus": "softplus({z})",
    "softmax": "torch.softmax({z}, 1)",
}
_COSTS = {
    "se": "(({a} - t) ** 2).sum(1)",
    "half_se": "(({a} - t) ** 2).sum(1) / 2",
    "mse": "(({a} - t) ** 2).mean(1)",
    "mae": "({a} - t).abs().mean(1)",
    "huber": 'F.huber_loss({a}, t, reduction="none", delta=1.0).mean(1)',
    "bce": 'F.binary_cross_entropy_with_logits({z}, t, reduction="none").mean(1)',
    "cross_entropy": "-(t * torch.log_softmax({z}, 1)).sum(1)",
}
_FUNCTIONS = {
    "numbers": """\
def numbers(text, shape):
    return torch.tensor([float(word) for word in text.split()], dtype=dtype).reshape(shape)""",
    "hard_sigmoid": """\
def hard_sigmoid(z):
    # slope 0 at -3 and 3
    return torch.where(z <= -3, 0.0, torch.where(z >= 3, 1.0, z / 6 + 0.5))""",
    "softplus": """\
def softplus(z):
    # PyTorch's own has a threshold of 20. Above 80 it is z to the last digit, where e^z may overflow.
    large = z > 80
    return torch.where(large, z, F.softplus(torch.where(large, 0.0, z), threshold=1e9))""",
}
_END = """
# {backward}
L.backward()
print("L =", L.item())
for l in W:
    print(f"dL_dW[{{l}}] =", W[l].grad.tolist())
    print(f"dL_db[{{l}}] =", b[l].grad.tolist())

# {update}
{moves}
for l in W:
    print(f"W[{{l}}] =", W[l].tolist())
    print(f"b[{{l}}] =", b[l].tolist())
"""


def torch_script(given: Iteration) -> str:
    """Return the script. It needs PyTorch 2."""
    start, forward = numbers(given, "torch.tensor({}, dtype=dtype)"), _forward(given.program)
    words = set(re.findall(r"\w+(?=\()", " ".join((*start, *forward))))
    functions = [f"\n\n{source}" for name, source in _FUNCTIONS.items() if name in words]
    parts = [
        *header(given, translate("Code", "It needs PyTorch.")),
        "import torch",
        "import torch.nn.functional as F",
        "",
        f"dtype = torch.{given.dtype}",
        *names_of_numbers(start),
        *functions,
        "\n",
        f"eta = {number(given.eta)}",
        *start,
        "for parameter in (*W.values(), *b.values()):",
        "    parameter.requires_grad_()",
        "",
        *forward,
    ]
    headings = {phase: heading(phase, given.program.reduction) for phase in ("backward", "update")}
    return "\n".join(parts) + "\n" + _END.format(moves="\n".join(moves(given)), **headings)


def _forward(program: Program) -> list[str]:
    """The forward pass and the cost."""
    lines = ["# " + heading("forward", ""), "z, a, t = {}, {0: x}, y"]
    for l, activation in enumerate(program.activations, start=1):
        lines.append(f"z[{l}] = a[{l - 1}] @ W[{l}].T + b[{l}]")
        lines.append(f"a[{l}] = " + _VALUES[activation].format(z=f"z[{l}]"))
    last = program.last
    cost = _COSTS[program.cost].format(a=f"a[{last}]", z=f"z[{last}]")
    return [*lines, "", "# " + heading("cost", ""), f"C = {cost}", f"L = C.{program.reduction}()"]
