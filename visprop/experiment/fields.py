"""Readers of single values: each takes a value of the file and its place, and returns it checked and in its type.

They take what TOML gives (int, float, str, bool, list, dict) and what Python code passes (tuples, NumPy numbers).
`True` is no number; a whole number may stand where a number with a fraction is asked for, not the other way round.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Any

from visprop.errors import InputError
from visprop.experiment.names import ACTIVATION_NAMES, OUTPUT_NAMES, PART_NAMES, nearest
from visprop.experiment.sections import UNCOUNTED, Row, Rows, parse_features, parse_init, parse_split
from visprop.words import translate

MAX_LAYERS = 100
MAX_NEURONS = 10_000
MAX_SAMPLES = 1_000_000
MAX_SEED = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value stands: the file and the key."""

    source: str
    where: str

    def error(self, sentence: str) -> InputError:
        """Return the error to raise here."""
        return InputError(self.source, self.where, sentence)


Reader = Callable[[Any, Place], Any]


def shown(value: Any) -> str:
    """Return a value as a sentence can hold it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        short = value if len(value) <= 60 else value[:57] + "..."
        return '"' + "".join(c if c.isprintable() else "\ufffd" for c in short) + '"'
    if isinstance(value, Integral):
        return str(int(value)) if abs(int(value)) < 10**18 else translate("Experiment", "a number that large")
    if isinstance(value, Real):
        return repr(float(value))
    if isinstance(value, list | tuple):
        return translate("Experiment", "a list")
    if isinstance(value, dict):
        return translate("Experiment", "a section")
    return translate("Experiment", "a date or time") if hasattr(value, "isoformat") else type(value).__name__


def is_whole(value: Any) -> bool:
    """Return whether it is a whole number (True and False are not)."""
    return isinstance(value, Integral) and not isinstance(value, bool)


def finite(value: Any) -> float | None:
    """Return the value as a float, None if it is not a finite number."""
    if isinstance(value, bool) or not isinstance(value, Real):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def whole(low: int, high: int) -> Reader:
    """Return a reader of whole numbers from `low` to `high`."""

    def read(value: Any, place: Place) -> int:
        if not is_whole(value) or not low <= value <= high:
            sentence = translate("Experiment", "A whole number from {low:,} to {high:,} is needed, not {value}.")
            raise place.error(sentence.format(low=low, high=high, value=shown(value)))
        return int(value)

    return read


def not_negative(value: Any, place: Place) -> float:
    """Read a finite number that is 0 or more."""
    number = finite(value)
    if number is None or number < 0:
        sentence = translate("Experiment", "A finite number, 0 or more, is needed, not {value}.")
        raise place.error(sentence.format(value=shown(value)))
    return number


def above_0(value: Any, place: Place) -> float:
    """Read a finite number above 0."""
    number = finite(value)
    if number is None or number <= 0:
        raise place.error(
            translate("Experiment", "A finite number above 0 is needed, not {value}.").format(value=shown(value))
        )
    return number


def below_1(value: Any, place: Place) -> float:
    """Read a number from 0 up to, but without, 1: what an average keeps of its past."""
    number = finite(value)
    if number is None or not 0 <= number < 1:
        sentence = translate("Experiment", "A number from 0 up to, but without, 1 is needed, not {value}.")
        raise place.error(sentence.format(value=shown(value)))
    return number


def truth(value: Any, place: Place) -> bool:
    """Read true or false."""
    if not isinstance(value, bool):
        raise place.error(translate("Experiment", "true or false is needed, not {value}.").format(value=shown(value)))
    return value


def text(value: Any, place: Place) -> str:
    """Read a string."""
    if not isinstance(value, str):
        raise place.error(
            translate("Experiment", "A text in quotes is needed, not {value}.").format(value=shown(value))
        )
    return value


def choice(names: Sequence[str]) -> Reader:
    """Return a reader of one of the names."""

    def read(value: Any, place: Place) -> str:
        if not isinstance(value, str) or value not in names:
            sentence = translate("Experiment", "{value} is not known: it can be {names}.")
            if isinstance(value, str):
                sentence = translate("Experiment", '{value} is not known: did you mean "{near}"? It can be {names}.')
            near = nearest(str(value), names)
            raise place.error(sentence.format(value=shown(value), near=near, names=", ".join(names)))
        return value

    return read


def init(value: Any, place: Place) -> str:
    """Read how weights start: a name, for uniform and normal also with a scale in brackets."""
    return _parsed(
        parse_init,
        value,
        place,
        translate("Experiment", '{value} is none of "xavier", "he", "zeros", "uniform", "normal", "normal(0.1)".'),
    )


def split(value: Any, place: Place) -> str:
    """Read how validation rows are chosen."""
    sentence = translate(
        "Experiment",
        '{value} is none of "none", "random 0.2" or "stratified 0.2" (a part below 1), "every 5", '
        '"fold 5" (2 or more), "column NAME".',
    )
    return _parsed(parse_split, value, place, sentence)


def test(value: Any, place: Place) -> str:
    """Read how test rows are chosen."""

    def parse(value: str) -> None:
        if parse_split(value)[0] in ("fold", "column"):
            raise ValueError(value)

    sentence = translate(
        "Experiment", '{value} is none of "none", "random 0.2" or "stratified 0.2" (a part below 1), "every 5".'
    )
    return _parsed(parse, value, place, sentence)


def features(value: Any, place: Place) -> str | tuple[str, ...]:
    """Read which inputs are kept: "all", "top 14", or a list of at least one name."""
    if not isinstance(value, str):
        return _some(columns(value, place), place)
    sentence = translate("Experiment", '{value} is neither "all" nor "top 14" (1 or more) nor a list of column names.')
    return _parsed(parse_features, value, place, sentence)


def _parsed(parse: Callable[[str], Any], value: Any, place: Place, sentence: str) -> str:
    try:
        parse(text(value, place))
    except ValueError:
        raise place.error(sentence.format(value=shown(value))) from None
    return value


def layers(value: Any, place: Place) -> tuple[int, ...]:
    """Read the widths: at least inputs and outputs, each with 1 to `MAX_NEURONS` neurons; inputs "auto" are 0."""
    widths = _sequence(value, place, translate("Experiment", "A list of neurons per layer is needed, as [2, 3, 1]."))
    if len(widths) > 1 and (widths[0] == "auto" or (is_whole(widths[0]) and widths[0] == UNCOUNTED)):
        return (UNCOUNTED, *layers([1, *widths[1:]], place)[1:])
    if not 2 <= len(widths) <= MAX_LAYERS + 1:
        sentence = translate("Experiment", "{n} entries; from 2 (inputs and outputs) to {high} are possible.")
        raise place.error(sentence.format(n=len(widths), high=MAX_LAYERS + 1))
    for number, width in enumerate(widths, 1):
        if not is_whole(width) or not 1 <= width <= MAX_NEURONS:
            sentence = translate("Experiment", "Entry {number} is {value}; a layer has 1 to {high:,} neurons.")
            raise place.error(sentence.format(number=number, value=shown(width), high=MAX_NEURONS))
    return tuple(int(width) for width in widths)


def activation(value: Any, place: Place) -> str | tuple[str, ...]:
    """Read one name for all hidden layers, or a list with one per hidden layer."""
    names = [value] if isinstance(value, str) else value
    names = _sequence(names, place, translate("Experiment", "A name or a list of names is needed."))
    for name in names:
        if name == "softmax":
            raise place.error(translate("Experiment", "softmax is for the output only, not for hidden layers."))
        choice(ACTIVATION_NAMES)(name, place)
    return value if isinstance(value, str) else tuple(names)


output: Reader = choice(OUTPUT_NAMES)


def columns(value: Any, place: Place) -> tuple[str, ...]:
    """Read a list of column names."""
    names = _sequence(value, place, translate("Experiment", "A list of column names is needed."))
    return tuple(text(name, place) for name in names)


def classes(value: Any, place: Place) -> tuple[str, ...]:
    """Read the names of classes: a list of different texts."""
    names = _sequence(value, place, translate("Experiment", "A list of names of classes is needed."))
    names = tuple(text(name, place) for name in names)
    if len(set(names)) < len(names):
        raise place.error(translate("Experiment", "Two classes have the same name: {names}.").format(names=names))
    return names


def parts(value: Any, place: Place) -> tuple[str, ...]:
    """Read what each row is for."""
    sentence = translate("Experiment", 'A list of "train", "valid" and "test" is needed, one for each row.')
    return tuple(choice(PART_NAMES)(word, place) for word in _sequence(value, place, sentence))


def target(value: Any, place: Place) -> str | tuple[str, ...]:
    """Read one column name or a list of at least one."""
    return value if isinstance(value, str) else _some(columns(value, place), place)


def _some(names: tuple[str, ...], place: Place) -> tuple[str, ...]:
    if not names:
        raise place.error(translate("Experiment", "At least one column is needed."))
    return names


def row(value: Any, place: Place, what: str = "") -> Row:
    """Read a list of finite numbers; `what` begins the sentence ("Row 3, ")."""
    cells = _sequence(value, place, what + translate("Experiment", "A list of numbers is needed."))
    numbers = tuple(finite(cell) for cell in cells)
    if None in numbers:
        at = numbers.index(None)
        sentence = translate("Experiment", "Column {column} is {value}; a finite number is needed.")
        raise place.error(what + sentence.format(column=at + 1, value=shown(cells[at])))
    return numbers  # type: ignore[return-value]


def rows(value: Any, place: Place, what: str = "") -> Rows:
    """Read a list of rows of finite numbers; their widths are the business of `rules`."""
    table = _sequence(value, place, what + translate("Experiment", "A list of rows is needed, as [[1, -1], [0, 2]]."))
    if not table:
        raise place.error(what + translate("Experiment", "There is no row; at least one is needed."))
    label = what + translate("Experiment", "Row {row}: ")
    return tuple(row(cells, place, label.format(row=number)) for number, cells in enumerate(table, 1))


def _sequence(value: Any, place: Place, sentence: str) -> list[Any] | tuple[Any, ...]:
    if hasattr(value, "tolist"):
        value = value.tolist()
    if not isinstance(value, list | tuple):
        raise place.error(sentence)
    return value
