"""The little language: what lines mean, and what is said of those that mean nothing."""

from __future__ import annotations

import numpy as np
import pytest

from visprop import Session
from visprop.debugger.conditions import condition, watch
from visprop.debugger.language import ConditionError
from visprop.debugger.logs import check_log, log_text
from visprop.debugger.readers import opposite, sign_change


@pytest.fixture(scope="module")
def session() -> Session:
    session = Session("circle")  # 2-4-2-1, batch 10
    session.advance(iterations=5)
    return session


def holds(session: Session, text: str) -> bool:
    with np.errstate(divide="ignore"):
        return condition(text, session.program).bind(session._timeline.machine.binding)()


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("L > 0", lambda t: t("L") > 0),
        ("L > 2 or L < 2", lambda t: True),
        ("not L > 2", lambda t: not t("L") > 2),
        ("max(gain[1]) < 0.5", lambda t: t("gain[1]").max() < 0.5),
        ("min(gain[1]) < 0.5 and mean(a[1]) < 1", lambda t: t("gain[1]").min() < 0.5 and t("a[1]").mean() < 1),
        ("abs(dC_dz[2][n, 1]) < 1e-4", lambda t: (abs(t("dC_dz[2]")[:, 1]) < 1e-4).any()),
        ("any(a[2][:, 0] > 0.5)", lambda t: (t("a[2]")[:, 0] > 0.5).any()),
        ("all(a[2][:, 0] > -2)", lambda t: True),
        ("W[1][0, 1] > theta.W[1][0, 1]", lambda t: t("W[1]")[0, 1] > t("theta.W[1]")[0, 1]),
        ("W[1][0, 1] changes sign", lambda t: np.sign(t("W[1]")[0, 1]) != np.sign(t("theta.W[1]")[0, 1])),
        ("dC_dz[2] not finite", lambda t: False),
        ("norm(g) > 0.01 * 2 + 1 / 4 - 3", lambda t: True),
        ("g[2] == dL_dW[1][1, 0]", lambda t: True),
        ("g[8] == dL_db[1][0]", lambda t: True),
        ("C[3] == C[3]", lambda t: True),
        ("-z[1][2, 0] < 0", lambda t: -t("z[1]")[2, 0] < 0),
        ("a[0][99, 0] < 1e9", lambda t: False),
        ("max(a[0][99, 0]) < 1e9 or L > 0", lambda t: False),
        ("not a[0][99, 0] > 1", lambda t: False),
        ("1 / (L - L) > 1", lambda t: True),
        ("(sum(C) > 0) and (y[0, 0] != 7)", lambda t: True),
    ],
)
def test_a_line_holds_when_numpy_says_so(session, text, truth):
    assert holds(session, text) == bool(truth(lambda name: session.tape[name]))


def test_two_numbers_change_sign_as_numpy_says():
    numbers = [0.0, -0.0, 1.0, -2.0, 5e-324, -5e-324, 1e308, -1e308, np.inf, -np.inf, np.nan]
    for old in numbers:
        for new in numbers:
            assert sign_change(lambda old=old: old, lambda new=new: new)() == bool(opposite(old, new)), (old, new)


@pytest.mark.parametrize(
    ("text", "underlined", "part"),
    [
        ("", "", "Expected a number"),
        ("L >", "", "end of the line"),
        ("L > 2 > 1", ">", "One comparison at a time"),
        ("L = 2", "=", "no meaning"),
        ("gian[1] > 2", "gian[1]", "no “gian[1]”: is gain[1] meant?"),
        ("z[9][0, 0] > 2", "z[9][0, 0]", "no “z[9]”: its layers end with 3"),
        ("dC_dz[2][1] > 2", "dC_dz[2][1]", "write dC_dz[2][n, 1]"),
        ("dC_dz[2][0, 7] > 2", "dC_dz[2][0, 7]", "from 0 to 1"),
        ("a[1] > 2", "a[1] > 2", "any(…) or all(…)"),
        ("L + 1", "L + 1", "compare it"),
        ("any(L)", "any(L)", "needs a comparison"),
        ("max(L > 1)", "max(L > 1)", "needs numbers"),
        ("sqrt(L) > 1", "sqrt", "no function"),
        ("L changes sign", "L changes sign", "Only a weight"),
        ("L and C[0]", "L and C[0]", "comparisons on both sides"),
        ("W[1][n, 0] > 1", "W[1][n, 0]", "first index of a per-example array"),
        ("__import__('os')", "'", "no meaning"),
        ("__import__", "", "Expected “[”"),
        ("(" * 100 + "L" + ")" * 100, "(", "nested"),
        ("L" * 600, "L" * 100, "too long"),
    ],
)
def test_a_wrong_line_is_underlined_with_a_sentence(session, text, underlined, part):
    with pytest.raises(ConditionError) as caught:
        condition(text, session.program)
    assert part in caught.value.sentence
    assert text[caught.value.start : caught.value.end] == underlined


def test_a_line_is_ready_behind_the_latest_operation_that_it_reads(session):
    program = session.program
    assert condition("a[1][0, 0] < L", program).op == program.index("L")
    assert condition("theta.W[1][0, 0] < 1", program).op == 0
    assert condition("W[2][0, 0] changes sign", program).op == program.index("W[2]")


def test_a_watch_is_one_value(session):
    assert (
        watch("max(gain[1])", session.program).bind(session._timeline.machine.binding)()
        == session.tape["gain[1]"].max()
    )
    with pytest.raises(ConditionError, match="many numbers"):
        watch("gain[1]", session.program)


def test_a_watch_of_an_example_that_the_batch_lacks_has_no_value(session):
    assert watch("a[0][99, 0]", session.program).bind(session._timeline.machine.binding)() is None
    assert watch("L > 0", session.program).bind(session._timeline.machine.binding)() is True


def test_a_log_point_prints_values(session):
    machine = session._timeline.machine
    text = "iteration {iteration}: L = {L}, {a[0][99, 0]}"
    assert log_text(text, machine) == f"iteration 4: L = {session.tape['L']:.6g}, {{a[0][99, 0]}}"
    with pytest.raises(ConditionError) as caught:
        check_log("L is {gian[1]}", session.program)
    assert "L is {gian[1]}"[caught.value.start : caught.value.end] == "gian[1]"
