"""A number on its way to the screen, with the address that it came from."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that may be shown.

    Attributes:
        value: the number; None while it is not computed (drawn as "?", never as 0).
        name: a name of the tape (`z[2]`, `theta.W[1]`, `dL_db[1]`), or of the derived table (`term`, `partial_z`, ...).
        index: the place in that array, counted from 0; () for a scalar. Per-example arrays begin with the example.
        operands: for a derived number, the quantities that it is made of, in the order of its rule.
    """

    value: float | None
    name: str
    index: tuple[int, ...] = ()
    operands: tuple[Quantity, ...] = field(default=(), hash=False)  # value and address tell nearly all apart
