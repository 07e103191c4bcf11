"""Broken TOML whose form is sound: tables of a good file with other keys, types, numbers and words in them."""

from __future__ import annotations

import json
import random
import tomllib
from collections.abc import Callable, Sequence
from copy import deepcopy
from functools import cache
from typing import Any

from tests.hostile.mutations import mutated

NUMBERS = (0, 1, -1, 2, 7, 255, 1000, 65536, 2**31, 2**63, 10**15, 10**30, 0.5, -0.0, 5e-324, 1e308, 1e-9)
OTHERS = (True, False, "", "x", [], {}, [[]], [1, "a"], float("inf"), float("nan"), "0:0", [{}], {"W": [[1.0]]})
TEXTS = (
    *(
        "../../etc/passwd",
        "<b>x</b>",
        "__import__('os')",
        "\u0000",
        "\u202e",
        "\ufeff",
        "9" * 400,
        "x" * 5000,
        "{",
        "}",
    ),
    *("{" * 60, "$", "$x_$", "$" + "{" * 40 + "$", "$\\frac{1}{2}$", "{L}", "{L:+}", "{a[9][0, 0]}", "{max(W[1])}"),
    *("0:end", "3:dC_dz[1]", "0:z[1]:2", "9" * 15 + ":0", "1:0:999999", "::", "step op", "step product 3 times"),
    *("step op until a[1]", "go 2:L", "run 3 iterations", "run to a stop", "edit W[1][0, 1] = 0.5", "edit W = nan"),
    *(
        "edit x[0][0] = 1e308",
        "reveal all",
        "hide L",
        "ask",
        "select edge 2 0 1",
        "select node 1 99999",
        "view forward",
    ),
    *("L < 0.1", "W[1][0, 0] > 1e308 and not L", "(" * 200, "max(" * 60, "a[1][0, 0]", "theta.W[1]", "node 1 0"),
    *("lecture", "circle", "iris", "shipped:iris.csv", "sigmoid", "softmax", "bce", "cross_entropy", "float32", "adam"),
)


def broken(corpus: Sequence[bytes], seed: int) -> bytes:
    """Mostly changed tables, sometimes changed bytes; the same seed gives the same file."""
    rng = random.Random(seed)
    if rng.random() < 0.25:
        return mutated(corpus, seed)
    try:
        tables, pool = (json.loads(_tables(rng.choice(corpus))) for _ in range(2))
    except ValueError:  # it was changed before
        return mutated(corpus, seed)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        change(rng, tables, pool)
    return written(tables).encode("utf-8", "surrogatepass")


@cache
def _tables(data: bytes) -> str:
    """What a good file holds, in a form that is quickly copied."""
    return json.dumps(tomllib.loads(data.decode()))


def written(tables: dict[str, Any]) -> str:
    """TOML, each table within its line."""
    return "".join(f"{json.dumps(key)} = {_value(value)}\n" for key, value in tables.items())


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {_value(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, float):
        return repr(value)
    return json.dumps(value) if isinstance(value, str | int) else str(value)


def _places(tables: Any, found: list[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    """Every (container, key) of a tree."""
    pairs = tables.items() if isinstance(tables, dict) else enumerate(tables)
    for key, value in pairs:
        found.append((tables, key))
        if isinstance(value, dict | list):
            _places(value, found)
    return found


def change(rng: random.Random, tables: dict[str, Any], pool: dict[str, Any]) -> None:
    places = _places(tables, [])
    if not places:
        return
    # A table of numbers has far more places than there are keys: every other time only those of tables count.
    named = [place for place in places if isinstance(place[0], dict)]
    inside, key = rng.choice(named if named and rng.random() < 0.6 else places)
    rng.choice(_CHANGES)(rng, inside, key, pool)


def _gone(_rng: random.Random, inside: Any, key: Any, _pool: Any) -> None:
    del inside[key]


def _named(rng: random.Random, inside: Any, key: Any, pool: Any) -> None:
    """Under another key, one that is known elsewhere."""
    if isinstance(inside, dict):
        names = [name for _, name in _places(pool, []) if isinstance(name, str)]
        inside[rng.choice([*names, key + "x", ""])] = inside.pop(key)


def _typed(rng: random.Random, inside: Any, key: Any, _pool: Any) -> None:
    inside[key] = deepcopy(rng.choice(OTHERS))  # a later change changes it: the next file must not find that


def _number(rng: random.Random, inside: Any, key: Any, _pool: Any) -> None:
    value = inside[key]
    near = (value + 1, value - 1, -value, value * 2) if type(value) in (int, float) else ()
    inside[key] = rng.choice((*near, *NUMBERS))


def _text(rng: random.Random, inside: Any, key: Any, _pool: Any) -> None:
    inside[key] = rng.choice(TEXTS)


def _within(rng: random.Random, inside: Any, key: Any, _pool: Any) -> None:
    """A text with a piece of it gone, doubled, or another word in its midst."""
    value = inside[key]
    if not isinstance(value, str):
        return _number(rng, inside, key, _pool)
    start, stop = sorted((rng.randint(0, len(value)), rng.randint(0, len(value))))
    piece = rng.choice(("", "", value[start:stop] * 2, rng.choice(TEXTS), rng.choice("[]{}$_^:;,.-0 9(")))
    inside[key] = value[:start] + piece + value[stop if rng.random() < 0.5 else start :]
    return None


def _moved(rng: random.Random, inside: Any, key: Any, pool: Any) -> None:
    """What stands somewhere in another file."""
    places = _places(pool, [])
    if places:
        other, name = rng.choice(places)
        inside[key] = deepcopy(other[name])


def _again(rng: random.Random, inside: Any, key: Any, _pool: Any) -> None:
    value = deepcopy(inside[key])
    if isinstance(value, list):
        inside[key] = value * rng.choice((2, 3, 40))
    elif isinstance(inside, list):
        inside.insert(rng.randint(0, len(inside)), value)
    else:
        inside[key] = [value] * rng.choice((1, 2, 3))


def _deep(rng: random.Random, inside: Any, key: Any, _pool: Any) -> None:
    value = inside[key]
    for _ in range(rng.choice((1, 1, 2, 50))):
        value = [value]
    inside[key] = value


_CHANGES: tuple[Callable[[random.Random, Any, Any, Any], None], ...] = (
    *(_gone, _named, _typed, _number, _number, _text, _text, _within, _within, _within, _moved, _again, _deep),
)
