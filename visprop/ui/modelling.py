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

    def can_drop(self) -> bool:
        """Whether that layer can lose a neuron."""
        layer = self.layer()
        return layer > 0 and self._window.session.experiment.network.layers[layer] > 1

    def step(self, by: int) -> None:
        """One neuron more or less in that layer."""
        self._window.settings.step(f"activation[{self.layer()}]", by)

    def show_overfitting(self) -> None:
        """Open the scene of overfitting; this window's run stays as it is."""
        from visprop.ui.sidebyside import SideBySide  # it has a chart, and pyqtgraph takes a while to load

        self._window.clock.pause()
        SideBySide(self._window).open()
