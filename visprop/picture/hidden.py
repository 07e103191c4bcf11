"""What a look leaves blank: numbers that the tape holds and the picture does not tell yet.

A name is an address as in a breakpoint, or a thing of the picture:

    dC_dz[2]            every number of that name
    dC_dz[2][0, 1]      one of them; n in place of the example means every example
    node 2 1            z, a, σ′(z), ∂C/∂a and ∂C/∂z of a neuron, of every example
    arrow 3 0 1         w·∂C/∂z, which flows back over the edge from neuron 0 of layer 3 to neuron 1 of layer 2
    edge 2 0 1          ∂C/∂w and ∂L/∂w of a weight, and its value after the update
    bias 2 0            the same of a bias; input 1, target 0: numbers of the data

Layers and indices as in the code. The weights that an iteration uses cannot be hidden: every picture is drawn by them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

LAYERED = ("a", "z", "gain", "dC_da", "dC_dz", "dL_dW", "dL_db", "W", "b")
PER_NEURON = ("z", "a", "gain", "dC_da", "dC_dz")
ARROW = "back_term"
_ADDRESS = re.compile(r"([A-Za-z_]+)((?:\[[n0-9, ]+\])*)", re.ASCII)
_INDEX = re.compile(r"(?:n|[0-9]{1,9})(?:, ?(?:n|[0-9]{1,9}))*", re.ASCII)
_THING = re.compile(r"([a-z]+)((?: [0-9]{1,6})+)", re.ASCII)
_PLACES = {"node": 2, "edge": 3, "bias": 2, "input": 1, "target": 1, "arrow": 3}


@dataclass(frozen=True, slots=True)
class Address:
    """A number of the tape, or several: `index` holds None for any place, and is () for all of `name`."""

    name: str
    index: tuple[int | None, ...] = ()

    def covers(self, name: str, index: tuple[int, ...]) -> bool:
        """Whether the number at a full address is one of these."""
        if name != self.name:
            return False
        return not self.index or (
            len(index) == len(self.index)
            and all(mine is None or mine == its for mine, its in zip(self.index, index, strict=True))
        )


def address(text: str) -> Address:
    """Read `dC_dz[2][0, 1]`, `L`, `C[0]`. ValueError where the text has another form."""
    found = _ADDRESS.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    name, brackets = found[1], re.findall(r"\[([^\]]*)\]", found[2])
    if name in LAYERED:
        if not brackets or not brackets[0].isdigit():
            raise ValueError(text)
        name = f"{name}[{brackets.pop(0)}]"
    if len(brackets) > 1 or (brackets and not _INDEX.fullmatch(brackets[0])):
        raise ValueError(text)
    places = re.split(", ?", brackets[0]) if brackets else []
    return Address(name, tuple(None if place == "n" else int(place) for place in places))


@lru_cache(maxsize=1024)
def addresses(text: str) -> tuple[Address, ...]:
    """All numbers that a name hides. ValueError where it means nothing."""
    thing = _THING.fullmatch(text)
    if thing is None:
        return (address(text),)
    kind, numbers = thing[1], tuple(int(number) for number in thing[2].split())
    if len(numbers) != _PLACES.get(kind, -1):
        raise ValueError(text)
    match kind:
        case "node":
            return tuple(Address(f"{name}[{numbers[0]}]", (None, numbers[1])) for name in PER_NEURON)
        case "arrow":
            return (Address(f"{ARROW}[{numbers[0]}]", (None, *numbers[1:])),)
        case "edge" | "bias":
            letter = "W" if kind == "edge" else "b"
            return tuple(Address(f"{name}[{numbers[0]}]", numbers[1:]) for name in (f"dL_d{letter}", letter))
        case "input":
            return (Address("a[0]", (None, numbers[0])),)
    return (Address("y", (None, numbers[0])),)


@lru_cache(maxsize=4096)
def blank(hidden: tuple[str, ...], name: str, index: tuple[int, ...]) -> bool:
    """Whether the number at an address is left blank by one of the names."""
    return any(each.covers(name, index) for text in hidden for each in addresses(text))
