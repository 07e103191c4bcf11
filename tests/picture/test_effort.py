"""The cost counter against loops that multiply number by number and count."""

from __future__ import annotations

import pytest

from tests.picture.walking import made, walk
from visprop.picture import effort
from visprop.session import Session

NETWORKS = [[2, 3, 1], [1, 1], [2, 2, 2, 2], [3, 4, 2, 5, 2], [4, 1, 4]]


class Counting:
    """Runs the lecture's equations with loops; every product is counted where it is made."""

    def __init__(self, session: Session, batch: int) -> None:
        self.sizes, self.program, self.batch = session.program.sizes, session.program, batch
        self.last = session.program.last
        self.count = 0

    def times(self) -> None:
        self.count += 1

    def forward(self) -> int:
        self.count = 0
        for _ in range(self.batch):
            for l in range(1, self.last + 1):
                for _ in range(self.sizes[l]):
                    for _ in range(self.sizes[l - 1]):
                        self.times()  # w a
        return self.count

    def end(self, l: int) -> None:
        """From dC_da to dC_dz of one neuron of the last layer."""
        if f"gain[{l}]" in self.program:
            self.times()
        elif f"dC_da[{l}]" in self.program:
            self.times()  # a dC_da of the mean
            self.times()  # a (dC_da - mean)

    def backward(self) -> int:
        self.count = 0
        for _ in range(self.batch):
            for l in range(self.last, 0, -1):
                for _ in range(self.sizes[l]):
                    if l == self.last:
                        self.end(l)
                        continue
                    for _ in range(self.sizes[l + 1]):
                        self.times()  # w dC_dz
                    self.times()  # gain
        return self.count

    def gradient(self) -> int:
        self.count = 0
        for l in range(1, self.last + 1):
            for _ in range(self.sizes[l] * self.sizes[l - 1]):
                for _ in range(self.batch):
                    self.times()  # a dC_dz
                if self.program.l2:
                    self.times()  # l2 w
        return self.count

    def naive(self) -> int:
        self.count = 0
        for _ in range(self.batch):
            for _ in range(self.sizes[1]):
                self.ask(1)
        return self.count

    def ask(self, l: int) -> None:
        """dC_dz of one neuron, each one above asked anew."""
        if l == self.last:
            self.end(l)
            return
        for _ in range(self.sizes[l + 1]):
            self.ask(l + 1)
            self.times()  # w dC_dz
        self.times()  # gain


@pytest.mark.parametrize(
    ("output", "training"),
    [("identity", {}), ("softmax", {"cost": "mse"}), ("softmax", {}), ("identity", {"l2": 0.1})],
)
@pytest.mark.parametrize("layers", NETWORKS, ids=str)
def test_the_formulas_count_what_loops_count(layers, output, training):
    if output == "softmax" and layers[-1] == 1:
        layers = [*layers[:-1], 2]
    session = made(layers, "tanh", output, **training)
    batch, loops = session.moment().batch, Counting(session, session.moment().batch)
    program = session.program
    assert effort.of_pass(program, "forward", batch) == loops.forward()
    assert effort.of_pass(program, "backward", batch) == loops.backward()
    assert effort.of_pass(program, "gradient", batch) == loops.gradient()
    assert effort.of_pass(program, "update", batch) == len(session.theta)
    assert effort.naive(program, batch) == loops.naive()


def test_the_count_grows_product_by_product():
    session = made([2, 3, 1], "tanh")
    batch, last = session.moment().batch, 0
    for moment in walk(session, "product"):
        now, cursor = effort.at(moment, "forward"), moment.cursor
        product = session.program.ops[cursor.op - (not cursor.part)].name.startswith("z[")
        assert now - last in ((0, 1) if product else (0,))
        last = now
    assert last == effort.of_pass(session.program, "forward", batch)
    session.seek(0, session.program.index("dC_da[1]"))
    assert effort.at(session.moment(), "backward") == batch
    session.seek(0, len(session.program.ops))
    assert effort.at(session.moment(), "backward") == effort.of_pass(session.program, "backward", batch)


def test_backward_costs_as_much_as_forward_and_the_naive_recursion_grows_with_the_paths():
    deep = made([4, *[8] * 5, 1], "tanh")
    batch = deep.moment().batch
    forward, backward = (effort.of_pass(deep.program, phase, batch) for phase in ("forward", "backward"))
    assert backward < 1.2 * forward
    assert effort.naive(deep.program, batch) > 100 * backward
