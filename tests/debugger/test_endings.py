"""What ends a run by its experiment: met forward and backward at the same moments, and gone on from."""

from __future__ import annotations

import numpy as np
import pytest

from visprop import Experiment, Session
from visprop.debugger.breakpoints import Breakpoint
from visprop.debugger.cursor import Cursor

BASE = Experiment.load("circle").replace("data", samples=60, split="every 5").replace("training", batch_size=10)
PER_EPOCH = 5  # 48 rows for training


def ended(session: Session) -> tuple[str, int]:
    """What ends the run that goes on from here, and the epochs that are over then."""
    change = session.advance(iterations=400 * PER_EPOCH)
    assert change.stop is not None and session.cursor == change.after
    assert session.cursor.op == len(session.program.ops)
    assert session.ending is not None and session.ending.sentence == change.stop.sentence
    return change.stop.ending, (session.cursor.iteration + 1) // PER_EPOCH


def made(**training) -> Session:
    return Session(BASE.replace("training", **training))


def test_so_many_epochs_end_a_run_once():
    session = made(epochs=7)
    assert ended(session) == ("epochs", 7)
    assert session.cursor.iteration == 7 * PER_EPOCH - 1
    assert session.advance(iterations=100).stop is None
    session.reset()
    assert ended(session) == ("epochs", 7)


def test_a_small_loss_ends_a_run_at_the_first_epoch_that_has_it():
    plain = made(optimizer="adam", learning_rate=0.05)
    losses = []
    for _ in range(60):
        plain.step("epoch")
        losses.append(plain.train_loss())
    goal = sorted(losses)[20]
    session = made(optimizer="adam", learning_rate=0.05, stop_loss=goal)
    first = next(n for n, loss in enumerate(losses, 1) if loss <= goal)
    assert ended(session) == ("stop_loss", first)
    assert session.train_loss() == losses[first - 1] <= goal
    session.step("epoch")
    assert session.train_loss() == losses[first]


def test_patience_counts_validations_without_a_better_one_and_the_best_is_gone_to():
    session = made(patience=3, validate_every=2, optimizer="momentum", learning_rate=0.5)
    kind, epochs = ended(session)
    at, losses = session.validation
    best = int(np.argmin(losses))
    assert (kind, len(losses) - 1 - best, epochs) == ("patience", 3, 2 * len(losses))
    assert session.best_epoch == 2 * best + 1
    session.keep_best()
    assert session.cursor == Cursor(int(at[best]), len(session.program.ops))
    assert session.valid_loss() == losses[best] == session.best_valid_loss
    assert session.theta.tobytes() == straight(session, int(at[best])).theta.tobytes()


def straight(session: Session, iteration: int) -> Session:
    twin = Session(session.origin.replace("training", patience=None))
    twin.advance(iterations=iteration + 1)
    return twin


def test_the_best_epoch_is_found_behind_edits_that_begin_epochs():
    session = made(learning_rate=0.3)
    session.advance(iterations=12)
    session.edit("batch_size", 7)
    session.advance(iterations=30)
    at, losses = session.validation
    session.keep_best()
    assert session.cursor.iteration == at[int(np.argmin(losses))]


def test_without_a_validation_there_is_no_best():
    with pytest.raises(ValueError, match="validation"):
        Session("circle").keep_best()


@pytest.mark.parametrize("lines", [(), ("L < 0.3",), ("op z[2]",)])
def test_running_backward_stops_where_running_forward_does(lines):
    keys = {"patience": 2, "epochs": 12, "stop_loss": 0.42, "optimizer": "adam", "learning_rate": 0.05}
    session, forward = made(**keys), []
    session.set_breakpoints([Breakpoint(line) for line in lines])
    while session.cursor.iteration < 20 * PER_EPOCH:
        if session.advance(iterations=20 * PER_EPOCH).stop is not None:
            forward.append(session.cursor)
    session.seek(15 * PER_EPOCH)
    forward, backward = [at for at in forward if at < session.cursor], []
    assert any(at.op == len(session.program.ops) for at in forward)
    while session.cursor != Cursor():
        session.run_back()
        backward.append(session.cursor)
    assert backward[:-1] == forward[::-1]


def test_looking_back_and_seeking_change_nothing_with_slots_clipping_and_a_schedule():
    keys = {"optimizer": "adamw", "clip_norm": 0.2, "schedule": "cosine", "cosine_epochs": 30, "l1": 0.001}
    session = made(**keys)
    session.advance(iterations=700)
    digests = {}
    rng = np.random.default_rng(1)
    for k in rng.integers(0, 700, 25).tolist():
        session.seek(k, int(rng.integers(1, len(session.program.ops))))
        digests[session.cursor] = session.digest(), session.theta.tobytes(), session.tape["theta.v"].tobytes()
    fresh = made(**keys)
    for cursor in sorted(digests):
        fresh.seek(cursor.iteration, cursor.op, cursor.part)
        assert (fresh.digest(), fresh.theta.tobytes(), fresh.tape["theta.v"].tobytes()) == digests[cursor]


def test_the_digest_knows_the_slots():
    one, other = made(optimizer="momentum"), made(optimizer="momentum")
    one.advance(iterations=3)
    other.advance(iterations=3)
    assert one.digest() == other.digest()
    other.runs.timeline.machine.binding.after[-1] += 1
    assert one.theta.tobytes() == other.theta.tobytes()
    assert one.digest() != other.digest()


@pytest.mark.parametrize(
    ("line", "holds"),
    [
        ("max(abs(m)) > 0.02", lambda t: abs(t["m"]).max() > 0.02),
        ("v[3] < 1e-5", lambda t: t["v"][3] < 1e-5),
        ("eta < 0.01", lambda t: t["eta"] < 0.01),
        ("g_norm > 0.2 and any(clip[:] > 0.05)", lambda t: t["g_norm"] > 0.2 and (t["clip"] > 0.05).any()),
        ("norm(step) > 0.05", lambda t: np.linalg.norm(t["step"]) > 0.05),
        ("m_hat not finite", lambda t: False),
    ],
)
def test_conditions_read_what_an_optimizer_has(line, holds):
    keys = {"optimizer": "adam", "clip_norm": 0.2, "schedule": "cosine", "cosine_epochs": 9, "learning_rate": 0.02}
    session, plain = made(**keys), made(**keys)
    session.set_breakpoints([Breakpoint(line)])
    found = []
    for k in range(60):
        plain.advance(iterations=1)
        if holds(plain.tape):
            found.append(k)
    stops = []
    while session.cursor.iteration < 60:
        if session.advance(iterations=60).stop is not None and session.cursor.iteration < 60:
            stops.append(session.cursor.iteration)
    assert stops == found
