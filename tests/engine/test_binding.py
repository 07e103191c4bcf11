"""Calls that go over several layers at once write what each layer's own would."""

import numpy as np
import pytest

from visprop.engine.activations import ACTIVATIONS
from visprop.experiment import Experiment
from visprop.session import Session

MIXED = ["tanh", "sigmoid", "tanh", "identity", "softplus", "tanh", "relu"]
TEXT = """
[network]
layers = {layers}
activation = {names}
output = "tanh"
[data]
dataset = "circle"
samples = 50
[training]
batch_size = 7
"""


@pytest.mark.parametrize("widths", [[3, 4, 1, 2, 5, 3, 4], [3, 600, 4, 5, 600, 2, 1]])
def test_gains_of_layers_alike_are_bit_for_bit_those_of_each_layer(widths: list[int]) -> None:
    session = Session(Experiment.from_toml(TEXT.format(layers=[2, *widths, 1], names=MIXED)))
    for move in (lambda: session.advance(iterations=9), lambda: session.step("iteration")):
        move()
        tape = session.tape
        for layer, name in enumerate([*MIXED, "tanh"], start=1):
            expected = ACTIVATIONS[name].slope(tape[f"z[{layer}]"])
            assert np.array_equal(tape[f"gain[{layer}]"], expected), (layer, name)


def test_a_whole_iteration_makes_the_calls_of_gains_alike_once() -> None:
    session = Session(Experiment.from_toml(TEXT.format(layers=[2, 4, 4, 4, 1], names=["tanh"] * 3)))
    binding = session.runs.timeline.machine.binding
    gains = [
        call
        for op, calls in zip(session.program.ops, binding.calls, strict=True)
        for call in calls
        if "gain[" in op.name
    ]
    assert len(gains) == 4 * len(binding.calls[session.program.index("gain[4]")])
    assert len(binding.every_call) == sum(map(len, binding.calls)) - len(gains) * 3 // 4
