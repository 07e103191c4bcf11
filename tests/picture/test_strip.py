"""The formula strip: each operation in symbols and numbers."""

from __future__ import annotations

import pytest

from tests.picture.test_inspector import faults
from tests.picture.walking import made, rect, said, texts, walk
from visprop import Session
from visprop.picture.formula import Columns, Framed
from visprop.picture.formulas.gradient import flat_index
from visprop.picture.formulas.terms import chosen, relation
from visprop.picture.frame import Frame, Text
from visprop.picture.look import Look
from visprop.picture.quantity import Quantity
from visprop.picture.strip import build_strip

LOOK = Look(1324, 164)


def strip(session: Session, name: str, part: int = 0, **look) -> Frame:
    """The strip behind an operation, or behind some of its parts."""
    session.seek(0, session.program.index(name) + (part == 0), part)
    return build_strip(session.moment(), Look(1324, 164, **look))


def formula(frame: Frame) -> Text:
    """The operation's formula."""
    return next(text for text in texts(frame) if isinstance(text.formula, Columns))


def rows(frame: Frame) -> list[str]:
    """The formula's two rows as text without spaces."""
    found = formula(frame).formula.rows
    return [said(Text(0, 0, Columns((row,)), 30.0)).replace(" ", "") for row in found]


def test_every_operation_has_a_formula_and_a_header():
    session = Session("lecture")
    for moment in walk(session, "op"):
        if moment.cursor.op:
            frame = build_strip(moment, LOOK)
            assert said(texts(frame)[0]).startswith(f"op {moment.cursor.op} of 31")
            assert len(formula(frame).formula.rows) == 2


def test_z_stands_in_symbols_above_its_numbers():
    symbols, numbers = rows(strip(Session("lecture"), "z[2]"))
    assert symbols == "z(2)1=w(2)11a(1)1+w(2)12a(1)2+b(2)1"
    assert numbers == "1.84=(+2)·0.98+(−1)·0.12+0"


def test_by_product_the_term_is_framed_and_the_sum_so_far_is_said():
    frame = strip(Session("lecture"), "z[2]", 2, grain="product", progress=0.7)
    assert said(texts(frame)[0]).endswith("layer 2, neuron 1, term 2 of 3")
    framed = [cell for row in formula(frame).formula.rows for cell in row if isinstance(cell, Framed)]
    assert len(framed) == 2
    words = [said(text) for text in texts(frame)]
    assert any(text.startswith("so far  1.96") for text in words)
    assert any("a (1) 2 = 0.12" in text for text in words)
    assert rows(frame)[1].startswith("?=")


def test_the_backward_product_is_written_out_as_in_the_lecture():
    symbols, numbers = rows(strip(Session("lecture"), "dC_dz[1]"))
    assert symbols.count("∂C") == 3 and "σ′(z(1)1)" in symbols
    assert numbers == "−0.00357≈0.0177·((+2)·(−0.0458)+(−2)·0.0552)"


def test_the_selected_neuron_is_explained():
    session = Session("lecture")
    assert "z(2)2" in rows(strip(session, "z[2]", selection="node 2 1"))[0]
    assert "z(2)1" in rows(strip(session, "z[2]", selection="node 1 1"))[0]
    assert "w(2)21" in rows(strip(session, "W[2]", selection="edge 2 1 0"))[0]


def test_the_update_takes_eta_from_the_experiment():
    assert rows(strip(Session("lecture"), "W[2]"))[1] == "+2.02=2−0.5·(−0.0449)"


def test_a_long_sum_is_shortened_and_says_how_many_terms_it_has():
    session = made([116, 64, 1], "relu")
    frame = strip(session, "z[1]")
    assert "⋯" in rows(frame)[0] and "b(1)1" in rows(frame)[0]
    assert "117 terms" in said(texts(frame)[0])
    frame = strip(session, "z[1]", 60, grain="product")
    assert "x60" in rows(frame)[0]


@pytest.mark.parametrize(
    ("count", "limit", "current", "wanted"),
    [
        (3, 5, None, [0, 1, 2]),
        (9, 4, None, [0, 1, 2, 8]),
        (9, 4, 5, [0, 1, 5, 8]),
        (9, 4, 8, [0, 1, 2, 8]),
        (9, 2, 4, [4, 8]),
    ],
)
def test_the_terms_that_are_written_out(count, limit, current, wanted):
    assert chosen(count, limit, current) == wanted


def test_rounded_parts_that_do_not_give_the_result_get_another_sign():
    def q(value: float) -> Quantity:
        return Quantity(value, "gain[1]", (0, 0))

    assert relation(q(0.25), lambda v: v[0] * v[1], [q(0.5), q(0.5)]) == "="
    assert relation(q(1.0002), sum, [q(0.3334)] * 3) == "≈"
    assert relation(Quantity(None, "z[1]"), sum, [q(1.0)]) == "="


def test_the_flat_index_is_that_of_theta():
    session = Session("circle")
    session.advance(iterations=1)
    sizes = session.experiment.network.layers
    for layer in range(1, len(sizes)):
        new = session.tape[f"W[{layer}]"]
        for i in range(sizes[layer]):
            assert session.theta[flat_index(sizes, layer, i, None)] == session.tape[f"b[{layer}]"][i]
            for j in range(sizes[layer - 1]):
                assert session.theta[flat_index(sizes, layer, i, j)] == new[i, j]


def test_before_the_first_step_the_strip_says_what_is_loaded():
    frame = build_strip(Session("mazur").moment(), LOOK)
    assert any("2 – 2 – 2" in said(text) for text in texts(frame))


@pytest.mark.parametrize("size", [(714, 125, 0.78), (1000, 164, 1.0)])
@pytest.mark.parametrize("name", ["lecture", "circle", "xor"])
def test_in_a_narrow_strip_nothing_is_cut_off(name, size):
    for moment in walk(Session(name), "op"):
        frame = build_strip(moment, Look(*size))
        for text in texts(frame):
            left, top, right, bottom = rect(text)
            assert left >= 0 and top >= 0 and right <= size[0] and bottom <= size[1], (moment.cursor, said(text))
        assert not faults(frame), (moment.cursor, faults(frame))
