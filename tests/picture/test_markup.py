"""Texts with formulas: what they are read as, and where their lines end."""

from __future__ import annotations

import pytest

from visprop.picture import boxes
from visprop.picture.formula import Formula, Fraction, Number, Paren, Row, Script, Sum, Symbol, Words
from visprop.picture.markup import MarkupError, fields_of, formula, paragraphs, words_of
from visprop.picture.prose import NOT_FIRST, NOT_LAST, fitting, height, set_lines
from visprop.picture.quantity import Quantity


def fill(name: str) -> Number:
    return Number("0.98", Quantity(0.98, name))


def said(part: Formula) -> str:
    return boxes.layout(part, 20).text


def tokens(part: Formula) -> set[str]:
    if isinstance(part, Row):
        return {token for each in part.parts for token in tokens(each)}
    if isinstance(part, Script):
        return tokens(part.base)
    if isinstance(part, Fraction):
        return tokens(part.over) | tokens(part.under)
    return {part.token} if isinstance(part, Symbol) else set()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("z = w_1 x_1 + b", "z = w 1 x 1 + b"),
        ("\\frac{∂C}{∂w}", "∂ C ∂ w"),
        ("W^{(2)}_{11}", "W ( 2 ) 11"),
        ("\\sum_n C^n", "∑ n C n"),
        ("σ′(z) = {gain[1][0, 0]}", "σ ′ ( z ) = 0.98"),
        ("θ^∗ = \\arg \\min L", "θ ∗ = arg min L"),
        ("\\max(0, b)", "max ( 0 , b )"),
    ],
)
def test_formulas_say_what_they_are_written_as(text: str, shown: str) -> None:
    made = said(formula(text, fill))
    assert made.split() == shown.split() or sorted(made.split()) == sorted(shown.split())


def test_formulas_become_trees() -> None:
    assert isinstance(formula("\\frac{a}{b}", fill), Fraction)
    assert isinstance(formula("w_{ij}^2", fill), Script)
    assert isinstance(formula("\\sum_i c_i", fill), Sum)
    assert isinstance(formula("(a + b)", fill), Paren)
    assert formula("{L}", fill) == fill("L")


def test_derivatives_take_their_colours() -> None:
    assert tokens(formula("\\frac{∂C}{∂z_1}", fill)) == {"dcdz"}
    assert tokens(formula("\\frac{∂z}{∂w_1}", fill)) == {"dzdw"}
    assert tokens(formula("\\frac{∂L}{∂w}", fill)) == {"dcdw"}
    assert "dcdz" in tokens(formula("∂C/∂z", fill)) and tokens(formula("w", fill)) == {"weight"}


@pytest.mark.parametrize("text", ["$x", "*bold", "{L", "a $\\frac{a}{b$ c", "$a_$", "$)$ ($", "$}$", "$\\$", "$(a$"])
def test_what_is_not_closed_is_refused(text: str) -> None:
    with pytest.raises(MarkupError):
        paragraphs(text, fill)


def test_fields_and_words_of_a_text() -> None:
    text = "Here $z = {z[1][0, 0]}$ and *bold {L}*.\n\nNext."
    assert fields_of(text) == ["z[1][0, 0]", "L"]
    assert words_of(text).split() == ["Here", "and", "bold", ".", "Next."]
    first, second = paragraphs(text, fill)
    assert [each.formula.bold for each in first if isinstance(each.formula, Words)] == [False, False, True, False]
    assert said(second[0].formula) == "Next."


def test_a_western_text_breaks_at_its_spaces() -> None:
    text = "Some words and $x$, then (more) of them. " * 4
    for width in (80, 200, 333):
        lines = set_lines(paragraphs(text, fill), 16, width)
        whole = " ".join(said(line.formula) for line in lines)
        assert whole.replace(" ", "") == text.replace("$", "").replace(" ", "")
        assert all(boxes.layout(line.formula, 16).w <= width for line in lines)
        assert not any(said(line.formula)[0] in ",." for line in lines)


def test_a_chinese_text_breaks_anywhere_but_at_its_marks() -> None:
    text = (
        "反向传播（backward pass）就是梯度下降，只是用很有效率的办法，把那个很长的“向量”算出来。$\\frac{∂C}{∂z}$，完。"
    )
    for width in range(90, 400, 23):
        lines = [said(line.formula) for line in set_lines(paragraphs(text, fill), 16, width)]
        assert len(lines) > 1
        assert not any(line[0] in NOT_FIRST or line.rstrip()[-1] in NOT_LAST for line in lines)
        assert "".join(lines).replace(" ", "").startswith("反向传播（backwardpass）就是梯度下降")


def test_a_text_is_set_as_large_as_it_fits() -> None:
    text = paragraphs("word " * 60, fill)
    px, lines = fitting(text, 24, 12, 300, 200)
    assert 12 <= px < 24 and height(lines, px) <= 200
    assert fitting(text, 24, 12, 300, 10)[0] == 12
