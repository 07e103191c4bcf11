"""How each kind of number is written: weights and derivatives with their sign, what was given without decimals."""

from __future__ import annotations

import math

from visprop.picture import measure, numbers
from visprop.picture.formula import Number
from visprop.picture.quantity import Quantity

_DERIVATIVES = frozenset(("g", "dC_da", "dC_dz", "dL_dW", "dL_db", "dC_dw", "partial_dC_da", "partial_dL_dW"))
_OTHER = {"path", "path_rest", "path_weights", "difference", "clip", "m", "m_hat", "step"}
_SIGNED = _DERIVATIVES | {"W", "b", "back_term", "partial_sum", "term", "change", "move", "error"} | _OTHER
_WHOLE = frozenset(("y", "a[0]", "training.learning_rate", "training.l2", "batch_size", "network.outputs"))
_WHOLE |= {"t", "epoch"}
_SIGNIFICANT = frozenset(("gain", "C", "L", "softmax_mean", "path_gains", "eta", "g_norm", "v", "v_hat", "rms_percent"))


def text(quantity: Quantity) -> str:
    """The number as it is drawn; "?" while it is not computed."""
    kind = quantity.name.removeprefix("other.").removeprefix("theta.").partition("[")[0]
    if kind in _SIGNED:
        return numbers.signed(quantity.value, whole=kind in ("W", "b"))
    if kind in _SIGNIFICANT or kind.startswith("partial_C"):
        return numbers.significant(quantity.value)
    if kind.startswith("training.") and quantity.value is not None:
        return numbers.marked(f"{quantity.value:.6g}".replace("e-0", "e-").replace("-", numbers.MINUS))
    return numbers.value(quantity.value, whole=quantity.name.removeprefix("other.") in _WHOLE)


def unsigned(quantity: Quantity) -> str:
    """As `text`, without the plus of a signed number: for a formula, where + is an operator."""
    return text(quantity).removeprefix("+")


def drawn(quantity: Quantity, token: str = "", bold: bool = True) -> Number:
    """The number as a leaf of a formula; grey while it is not computed."""
    return Number(text(quantity), quantity, token if quantity.value is not None else "unknown", bold)


def within(quantity: Quantity, width: float, px: float) -> str:
    """As `text`, with fewer digits if the number would be wider than `width` at `px`."""
    shown = text(quantity)
    for places in (2, 1):
        if quantity.value is None or measure.number(shown, px) <= width or not math.isfinite(quantity.value):
            break
        short = f"{quantity.value:.{places}g}"
        if "e" in short or numbers.style().digits == numbers.SCIENTIFIC:
            short = f"{quantity.value:.{places - 1}e}".replace("e-0", "e-").replace("e+0", "e")
        sign = "+" if shown.startswith("+") else ""
        shown = min(sign + numbers.marked(short.replace("-", numbers.MINUS)), shown, key=len)
    return shown


def as_text(quantity: Quantity, shown: str, token: str = "") -> Number:
    """The number as a leaf with a text of its own."""
    return Number(shown, quantity, token)


def apart(old: Quantity, new: Quantity) -> tuple[str, str]:
    """Both numbers signed, with as many decimals (at most 4) as are needed to see the change."""
    plain = text(old), text(new)
    if new.value is None or plain[0] != plain[1] or old.value == new.value or abs(new.value) >= 100:
        return plain
    for decimals in (3, 4):
        pair = tuple(numbers.marked(f"{q.value:+.{decimals}f}").replace("-", numbers.MINUS) for q in (old, new))
        if pair[0] != pair[1]:
            return pair
    return plain
