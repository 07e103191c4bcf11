"""A proved number in words: both numbers with all digits, the relative difference, and the kink if one was crossed."""

from __future__ import annotations

from visprop.debugger.marks import UNKNOWN
from visprop.debugger.places import kink_text
from visprop.debugger.proof import Proof, method_text
from visprop.engine.check import Checked
from visprop.picture.quantity import Quantity
from visprop.words import translate


def proof_lines(proof: Proof | None, facts: list[tuple[str, Quantity]], layer: int, last: int) -> list[str]:
    """A line for each fact of `layer` that is proved; `last` is the number of the output layer."""
    found = []
    for name, q in facts:
        entry = _entry(proof, q, layer)
        if entry is not None:
            found.append(f"{name}: {sentence(entry, last)}")
    return found


def _entry(proof: Proof | None, q: Quantity, layer: int) -> Checked | None:
    if proof is None or q.value is None:
        return None
    name = f"dC_dw[{layer}]" if q.name == "dC_dw" else q.name
    return proof.entry(name, q.index) if proof.verdict(name, q.index) not in ("", UNKNOWN) else None


def sentence(entry: Checked, last: int) -> str:
    """What is proved of one entry."""
    if entry.kink is not None and entry.good:
        text = translate("Proof", "{kink}; {analytic} lies within the slopes {low} to {high} of its two sides")
        numbers = {"low": f"{entry.low:.6g}", "high": f"{entry.high:.6g}", "analytic": repr(entry.analytic)}
        return text.format(kink=kink_text(entry.kink, last), **numbers)
    if entry.kink is not None:
        text = translate("Proof", "WRONG: {analytic} lies outside {low} to {high}, the slopes at the {kink}")
        numbers = {"low": repr(entry.low), "high": repr(entry.high), "analytic": repr(entry.analytic)}
        return text.format(kink=kink_text(entry.kink, last), **numbers)
    text = translate("Proof", "right: {analytic}, by {method} {numerical}, relative difference {off}")
    if not entry.good:
        text = translate("Proof", "WRONG: {analytic}, by {method} {numerical}, relative difference {off}")
    numbers = {"analytic": repr(entry.analytic), "numerical": repr(entry.numerical), "off": f"{entry.relative:.1e}"}
    return text.format(method=method_text(entry.method), **numbers)
