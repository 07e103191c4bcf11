"""A worksheet: other numbers for every seed, solved with a pencil, and a key that an independent oracle confirms."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.oracle import iteration
from tests.picture.test_hidden import numbers_of
from visprop.errors import InputError
from visprop.lesson import load
from visprop.lesson.byhand import ByHand, answer
from visprop.lesson.paper import key, sheet
from visprop.lesson.worksheet import Worksheet, worksheet
from visprop.picture import figures, numbers
from visprop.picture.hidden import blank as is_blank

LESSON = load("backpropagation")
SCENES = ("reversed", "summary", "output")


def at(nested, index: tuple[int, ...]):
    for place in index:
        nested = nested[place]
    return nested


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("seed", [1, 3])
def test_the_key_is_what_an_oracle_finds_from_the_sheets_own_numbers(scene: str, seed: int) -> None:
    paper = worksheet(LESSON, scene, seed)
    values = iteration(paper.player.session.origin, [0])
    assert len(paper.blanks) >= 6
    for blank in paper.blanks:
        true = float(at(values[blank.name], blank.index))
        assert blank.value == pytest.approx(true, rel=1e-12, abs=1e-15)
        read = Fraction(blank.key.replace(numbers.MINUS, "-"))
        unit = Fraction(10) ** -len(blank.key.partition(".")[2])
        assert abs(read - Fraction(true)) <= unit / 2 * Fraction(1000001, 1000000)


@pytest.mark.parametrize("seed", [1, 2])
def test_who_reads_the_sheet_and_reckons_comes_to_the_key(seed: int) -> None:
    """The backward pass from nothing but the digits on the sheet: as a person would, and by no code of the program."""
    paper = worksheet(LESSON, "reversed", seed)
    seen = printed(sheet(paper)[1:])
    found: dict = {}
    for layer in (3, 2):
        if layer == 2:
            for j in (0, 1):
                terms = [seen["theta.W[3]", (i, j)] * found["dC_dz[3]", (0, i)] for i in (0, 1)]
                found["dC_da[2]", (0, j)] = three_digits(sum(terms))
        for i in (0, 1):
            arrives = seen["dC_da[3]", (0, i)] if layer == 3 else found["dC_da[2]", (0, i)]
            found[f"dC_dz[{layer}]", (0, i)] = three_digits(seen[f"gain[{layer}]", (0, i)] * arrives)
    assert set(found) == {(blank.name, blank.index) for blank in paper.blanks}
    for blank in paper.blanks:
        assert f"{float(found[blank.name, blank.index]):.2g}" == f"{blank.value:.2g}"


def three_digits(value: Fraction) -> Fraction:
    return Fraction(f"{float(value):.3g}")


def printed(frames) -> dict:
    """What a person can read off a sheet: the numbers by their address, as they are printed."""
    shown = numbers_of([frame.still for frame in frames])
    return {
        (each.quantity.name, each.quantity.index): numbers.read(each.text)
        for each in shown
        if each.quantity.value is not None and each.text == figures.text(each.quantity)
    }


@pytest.mark.parametrize("scene", SCENES)
def test_the_sheet_hides_what_is_asked_and_shows_what_is_needed(scene: str) -> None:
    paper = worksheet(LESSON, scene, 1)
    for each in numbers_of([frame.still for frame in sheet(paper)]):
        q = each.quantity
        assert q.value is None or not is_blank(paper.hidden, q.name, q.index)
    seen = printed(sheet(paper)[1:])
    assert all((given.name, given.index) in seen for given in paper.given)
    told = numbers_of([frame.still for frame in key(paper)[0]])
    assert {blank.key for blank in paper.blanks} <= {each.text for each in told}
    assert len(key(paper)) == 2


def test_a_seed_is_a_sheet() -> None:
    assert _numbers(worksheet(LESSON, "reversed", 1)) == _numbers(worksheet(LESSON, "reversed", 1))
    assert _numbers(worksheet(LESSON, "reversed", 1)) != _numbers(worksheet(LESSON, "reversed", 2))
    deep = load("deep")
    with pytest.raises(InputError, match="Nothing in this scene"):
        worksheet(deep, "guide", 1)
    with pytest.raises(InputError, match="no such scene"):
        worksheet(deep, "nix", 1)


def _numbers(paper: Worksheet) -> list[float]:
    return [blank.value for blank in paper.blanks]


def test_two_digits_are_written_plainly() -> None:
    assert [answer(v) for v in (0.0456, -0.104, 1.25, 12.4, -3.0, 0.0, 0.996, 99.6)] == [
        "0.046", "−0.10", "1.2", "12", "−3", "0", "1.0", "100"]  # fmt: skip


def test_what_nobody_works_out_by_hand_is_not_asked_for() -> None:
    paper = worksheet(LESSON, "reversed", 1)
    assert not any(blank.name.startswith(("a[", "gain[", "C")) for blank in paper.blanks)
    by_hand = ByHand(paper.player.session, {("gain[2]", (0, 0))})
    with pytest.raises(KeyError):
        by_hand.value("gain[2]", (0, 0))
