"""The edges of the step say what is on its way on them, however little room there is."""

from __future__ import annotations

import pytest

from tests.picture.walking import NAMES, SIZES, texts
from visprop import Session
from visprop.picture.frame import Box
from visprop.picture.look import Look
from visprop.picture.network import build_frame

# The panel at the right leaves these of windows of 1920x1080 and 1280x800.
NARROW = {(1324, 552): 1.0, (1034, 375): 0.74, (1034, 385): 0.69}
FILLS = {"z": "dzdw-tint", "dL_dW": "dcdw-tint", "W": "weight-tint"}


@pytest.mark.parametrize("name", NAMES)
def test_an_edge_of_the_step_has_its_plate_at_every_size(name):
    session = Session(name)
    for op in session.program.ops:
        fill = FILLS.get(op.name.partition("[")[0])
        if not fill:
            continue
        session.seek(0, session.program.index(op.name) + 1)
        for size, scale in (SIZES | NARROW).items():
            frame = build_frame(session.moment(), Look(*size, scale=scale))
            plates = {shape.id for shape in frame.still if isinstance(shape, Box) and shape.fill == fill}
            edges = [id for id in plates if id.startswith(f"edge {op.layer} ")]
            assert edges, f"{op.name} at {size}"
            assert {text.id for text in texts(frame)}.issuperset(edges)
