"""In every view, in networks of 1 to 6 layers and 1 to 16 neurons each, texts keep apart, in the frame, and off lines.

The grid and the canvases are those of windows of 1920x1080 and 1280x800, with both panels at the sides and without.
"""

from __future__ import annotations

import pytest

from tests.picture.test_overlap import faults, on_arrows, on_rings
from tests.picture.walking import made, numbers, said, texts
from visprop import Session
from visprop.picture import views
from visprop.picture.look import Look
from visprop.picture.recursion.stages import stages

GRID = (
    [2, 1],
    [1, 16],
    [2, 2, 2],
    [4, 8, 3],
    [3, 20, 1],
    [3, 16, 16, 1],
    [5, 3, 4, 2],
    [2, 4, 4, 4, 1],
    [2, 1, 1, 1, 1, 1, 1],
    [3, 3, 3, 3, 3, 3, 3],
    [16, 16, 16, 16, 16, 16, 4],
)
ROOMS = ((1880, 560, 1.0), (1324, 552, 1.0), (1660, 510, 1.0), (1280, 370, 0.74), (900, 370, 0.74))
OPS = ("batch", "z[1]", "L", "dC_dz[1]", "dL_dW[1]", "W[1]")


def wrong(session: Session, look: Look) -> list[str]:
    """What is wrong with the texts of a view at the session's moment."""
    frame = views.build_frame(session.moment(), look)
    return faults(frame) + on_arrows(frame) + on_rings(frame)


@pytest.mark.parametrize("layers", GRID, ids=lambda layers: "-".join(map(str, layers)))
def test_texts_keep_apart_in_every_view(layers, full):
    """Each view at every second room, at another operation each time; with --full at all of them."""
    session = made(layers, "tanh")
    for number, view in enumerate(views.NAMES):
        if views.kind(view).refuses(session.experiment):
            continue
        for place, (width, height, scale) in enumerate(ROOMS):
            if (number + place) % 2 and not full:
                continue
            for op in OPS if full else (OPS[(number + place) % len(OPS)],):
                session.seek(0, session.program.index(op) + 1)
                look = Look(width, height, scale, view=view)
                assert (view, op, wrong(session, look)) == (view, op, [])


@pytest.mark.parametrize("layers", [[2, 2, 2, 2], [3, 3, 3, 3, 3, 3, 3], [8, 5, 1, 12]], ids=str)
def test_texts_keep_apart_at_every_stage_of_the_walk(layers):
    session = made(layers, "tanh")
    session.step("iteration")
    for stage in range(len(stages(session.program.last))):
        for width, height, scale in ROOMS[-2:]:
            assert (stage, wrong(session, Look(width, height, scale, view="walk", stage=stage))) == (stage, [])


def test_the_walk_follows_the_selected_neuron():
    session = made([2, 3, 3, 2], "tanh")
    session.step("iteration")
    for selection, k in (
        ("", 0),
        ("node 2 2", 2),
        ("bias 2 1", 1),
        ("edge 3 0 1", 1),
        ("edge 2 2 0", 2),
        ("node 1 1", 0),
    ):
        frame = views.build_frame(session.moment(), Look(view="walk", stage=3, selection=selection))
        ids = {shape.id for shape in frame.still}
        assert {f"node 2 {k}", f"edge 3 0 {k}", f"edge 3 1 {k}"} <= ids
        assert not any(f"node 2 {other}" in ids for other in {0, 1, 2} - {k})
        shown = " ".join(said(text) for text in texts(frame))
        assert f"z (2) {k + 1}" in shown


def test_what_is_lit_of_the_walk_is_the_selected_neurons_sum():
    session = made([2, 3, 3, 2], "tanh")
    session.step("iteration")
    tape = session.tape
    for k in range(3):
        frame = views.build_frame(session.moment(), Look(view="walk", stage=4, selection=f"node 2 {k}"))
        expected = tape["gain[2]"][0, k] * (tape["dC_dz[3]"][0] @ tape["theta.W[3]"][:, k])
        assert tape["dC_dz[2]"][0, k] == pytest.approx(expected, rel=1e-12)
        shown = [n.quantity for text in texts(frame) for n in numbers(text.formula)]
        assert any(q.name == "dC_dz[2]" and q.index == (0, k) and q.value == tape["dC_dz[2]"][0, k] for q in shown)


@pytest.mark.parametrize("layers", [[8, 5, 1, 12], [3, 3, 3, 3, 3, 3, 3], [3, 16, 16, 1]], ids=str)
def test_a_gradient_without_room_in_the_network_is_reached_by_selecting_it(layers):
    """Where edges are too close for plates, the sums over the examples show ∂L/∂w and ∂L/∂b of what is selected."""
    session = made(layers, "tanh")
    session.seek(0, session.program.index("g") + 1)
    for layer in range(1, len(layers)):
        i, j = layers[layer] - 1, layers[layer - 1] // 2
        for id, name, index in ((f"edge {layer} {i} {j}", "dL_dW", (i, j)), (f"bias {layer} {i}", "dL_db", (i,))):
            frame = views.build_frame(session.moment(), Look(1280, 370, 0.74, view="sums", selection=id))
            found = {(n.quantity.name, n.quantity.index): n.quantity for t in texts(frame) for n in numbers(t.formula)}
            assert found[f"{name}[{layer}]", index].value == session.tape[f"{name}[{layer}]"][index]
