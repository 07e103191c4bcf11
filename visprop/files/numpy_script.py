"""An iteration as a stand-alone NumPy script, which prints the same loss, gradients and new parameters."""

from __future__ import annotations

from visprop.files.functions import needed
from visprop.files.iteration import Iteration
from visprop.files.lines import Line, lines
from visprop.files.literals import number
from visprop.files.script import header, names_of_numbers, numbers
from visprop.files.updates import rate_code
from visprop.words import translate

_MANY = """
def numbers(text, shape):
    return np.array(text.split(), dtype).reshape(shape)

"""
_PRINTS = """
print("L =", L)
for l in W:
    print(f"dL_dW[{l}] =", dL_dW[l].tolist())
    print(f"dL_db[{l}] =", dL_db[l].tolist())
for l in W:
    print(f"W[{l}] =", W[l].tolist())
    print(f"b[{l}] =", b[l].tolist())
"""


def numpy_script(given: Iteration) -> str:
    """Return the script. It needs Python 3.9 or later and NumPy."""
    twin, start = lines(given.program), numbers(given, "np.array({}, dtype)")
    parts = [
        *header(given, translate("Code", "It needs NumPy.")),
        "import numpy as np",
        "",
        f"dtype = np.{given.dtype}",
        'np.seterr(all="ignore")',
        *names_of_numbers(start),
        *(_MANY.rstrip("\n").split("\n") if any("numbers(" in text for text in start) else []),
        *("\n\n" + source for source in (*needed(line.text for line in twin), *rate_code(given.training))),
        "\n",
        f"epoch = {given.epoch}" if given.program.update.scheduled else f"eta = {number(given.eta)}",
        *start,
        f"rows = np.arange({len(given.rows)})  # " + translate("Code", "x and y hold only the batch"),
        "z, a, gain, dC_da, dC_dz, dL_dW, dL_db = ({} for _ in range(7))",
        *_spaced(twin),
    ]
    return "\n".join(parts) + "\n" + _PRINTS


def _spaced(twin: tuple[Line, ...]) -> list[str]:
    """The lines, each phase apart from the one before."""
    return [("\n" if line.op is None else "") + line.text for line in twin]
