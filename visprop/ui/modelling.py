"""Neurons and layers, more or less, at what is pointed at."""

from __future__ import annotations

from typing import Any


class Modelling:
    """Steps the widths of one window's network."""

    def __init__(self, window: Any) -> None:
        self._window = window

    def layer(self) -> int:
        """The hidden layer that is pointed at or selected, else the first one; 0 where there is none."""
        hidden = len(self._window.session.experiment.network.layers) - 2
        kind, *numbers = self._window.pointed().split() or [""]
        named = int(numbers[0]) if kind in ("node", "edge", "bias") else 1
        return named if 1 <= named <= hidden else min(hidden, 1)

    def place(self) -> int:
        """The layer behind which one comes, and which goes: that pointed at or selected, else the last hidden one.

        0 are the inputs, behind which one can come; the outputs stand for the last hidden layer.
        """
        hidden = len(self._window.session.experiment.network.layers) - 2
        kind, *numbers = self._window.pointed().split() or [""]
        return min(int(numbers[0]), hidden) if kind in ("node", "edge", "bias") else hidden

    def step_layer(self, by: int) -> None:
        """One hidden layer more or less there."""
        self._step("network.layers", by)

    def _step(self, target: str, by: int) -> None:
        """A step, behind which a node is still selected, as near as there is one: the next step goes on there."""
        window, name = self._window, self._window.look.selection
        window.settings.step(target, by)
        kind, *numbers = name.split() or [""]
        if kind == "node" and not window.look.selection:
            widths = window.session.experiment.network.layers
            layer = min(int(numbers[0]), len(widths) - 1)
            window.select(f"node {layer} {min(int(numbers[1]), widths[layer] - 1)}")

    def can_drop(self) -> bool:
        """Whether that layer can lose a neuron."""
        layer = self.layer()
        return layer > 0 and self._window.session.experiment.network.layers[layer] > 1

    def step(self, by: int) -> None:
        """One neuron more or less in that layer."""
        self._step(f"activation[{self.layer()}]", by)

    def show_overfitting(self) -> None:
        """Open the scene of overfitting; this window's run stays as it is."""
        from visprop.ui.sidebyside import SideBySide  # it has a chart, and pyqtgraph takes a while to load

        self._window.clock.pause()
        SideBySide(self._window).open()
