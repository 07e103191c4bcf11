"""What a person reads passes through `translate`: no widget, error or option is given a text past it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests import translations

# Functions and constructors that show their arguments to a person, with the places of these arguments.
SHOWN = {
    **dict.fromkeys(
        [
            "setText",
            "setToolTip",
            "setWindowTitle",
            "setPlaceholderText",
            "setAccessibleName",
            "setAccessibleDescription",
            "setTitle",
            "setIconText",
            "setStatusTip",
            "setWhatsThis",
            "setLabelText",
            "setInformativeText",
            "setDetailedText",
            "setNameFilter",
            "setSuffix",
            "setPrefix",
            "showMessage",
            "addRow",
            "addItem",
            "addTab",
            "addMenu",
            "addAction",
            "addButton",
            "note",
            "QLabel",
            "QPushButton",
            "QAction",
            "QMenu",
            "QCheckBox",
            "QRadioButton",
            "QGroupBox",
            "QToolBar",
            "Words",
            "Side",
            "print",
            "OSError",
            "FileNotFoundError",
            "VispropError",
            "error",
        ],
        (0,),
    ),
    "InputError": (2,),
    "getOpenFileName": (1, 3),
    "getSaveFileName": (1, 3),
}
NAMED = ("help", "tip", "title", "description", "epilog", "side")
# Texts that are the same in every language, and those that are said before there is a language.
SAME = {
    "visprop: ", ":end", "[*] – visprop", " – visprop",
    "relu", "sigmoid", "min(1, max(0, z/6 + ½))", "relu(z + 3)/6", "−relu(z − 3)/6",
    "The folder 'resources' of visprop is missing: install the program again.",
    " cannot be read: install the program again. (", "The translation ",
}  # fmt: skip
WORD = re.compile(r"[A-Za-z]{3,}")


def literals(node: ast.expr) -> Iterator[str]:
    """The literal pieces of a text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (piece.value for piece in node.values if isinstance(piece, ast.Constant))
    elif isinstance(node, ast.BinOp):
        yield from (*literals(node.left), *literals(node.right))
    elif isinstance(node, ast.IfExp):
        yield from (*literals(node.body), *literals(node.orelse))
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("format", "join"):
        yield from literals(node.func.value)


def past_translate(call: ast.Call) -> Iterator[str]:
    """The texts with words that a call shows and that are not translated."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    places = SHOWN.get(name, ())
    arguments = [call.args[place] for place in places if place < len(call.args)]
    arguments += [each.value for each in call.keywords if each.arg in NAMED]
    for text in (text for argument in arguments for text in literals(argument)):
        if WORD.search(text) and text not in SAME:
            yield text


def called_at_import(node: ast.AST) -> Iterator[int]:
    """The lines of calls of `translate` that run when the module is imported, and never in another language."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.Lambda)):
            defaults = (*child.args.defaults, *(each for each in child.args.kw_defaults if each))
            inner: tuple[ast.AST, ...] = (*defaults, *getattr(child, "decorator_list", ()))
        else:
            inner = (child,)
        for each in inner:
            if isinstance(each, ast.Call) and getattr(each.func, "id", "") == "translate":
                yield each.lineno
            yield from called_at_import(each)


def test_nothing_is_translated_once_and_for_all():
    found = [f"{name}:{line}" for name, tree in translations.trees() for line in called_at_import(tree)]
    assert found == []
    both = 'A = {"a": translate("B", "c")}\ndef f(x=translate("B", "c")): return translate("B", "c")'
    assert list(called_at_import(ast.parse(both))) == [1, 2]


def test_nothing_is_said_past_translate():
    found = [f"{place}: {text!r}" for place, call in translations.calls() for text in past_translate(call)]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Loss curve")',
        'label.setText(f"{n} rows")',
        'label.setText("one row" if n == 1 else rows)',
        'label.setText("{n} rows".format(n=3))',
        'raise InputError(source, "key", "The key is missing.")',
        'parser.add_argument("--size", help="width and height")',
        'QLabel("Nothing " + name)',
    ],
)
def test_the_search_finds_what_it_is_for(source):
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    assert [text for call in calls for text in past_translate(call)]
