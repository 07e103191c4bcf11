"""The line above the charts: which one is shown, the legend of its lines, and how they are drawn. No pyqtgraph here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from visprop.picture.charts.curves import SMOOTHINGS
from visprop.picture.charts.histogram import QUANTITIES, quantity_title
from visprop.ui.legend import ORDER, SCORED, Legend
from visprop.ui.toolbar import tool_button
from visprop.ui.wording import worded
from visprop.words import translate

LINES = ("loss", "gradient")  # the tabs that show the loss curve
MEASURED = {"r2": "R²", "rmse": "RMSE"}  # how good answers that are numbers are


class Header(QWidget):
    """Tabs at the left; at the right what belongs to the one in front."""

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("heading")
        self._actions, self._charts, row = actions, None, _row(self)
        tabs = QFrame()
        tabs.setObjectName("tabs")
        buttons = _row(tabs)
        for name in titles():
            buttons.addWidget(tool_button(actions[f"chart-{name}"]))
        row.addWidget(tabs)
        self.legend = Legend()
        row.addWidget(self.legend, 1)
        self._quantity, self._smooth = self._quantities(), self._smoothings()
        self._measure = _chooser(self)
        for measure, title in MEASURED.items():
            self._measure.menu().addAction(title, lambda m=measure: self._charts.set_measure(m))
        self._lines = [self._smooth, _option(actions["log"])]
        for button in (self._quantity, self._measure, *self._lines):
            row.addWidget(button)
        worded(self, self._word)

    def _word(self) -> None:
        for name, title in titles().items():
            self._actions[f"chart-{name}"].setIconText(title)
        self._actions["log"].setIconText(translate("Header", "log axis"))
        tips = translate("Header", "What is counted in each layer"), translate("Header", "How good the answers are")
        for button, tip in zip((self._quantity, self._measure, self._smooth), (*tips, _smoothing_tip()), strict=True):
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        for action, quantity in zip(self._quantity.menu().actions(), QUANTITIES, strict=True):
            action.setText(quantity_title(quantity))
        for action, updates in zip(self._smooth.menu().actions(), SMOOTHINGS, strict=False):
            action.setText(_smoothing_title(updates))
        if self._charts is not None:
            self.show_state(self._charts)

    def _quantities(self) -> QToolButton:
        button = _chooser(self)
        for quantity in QUANTITIES:
            button.menu().addAction("", lambda q=quantity: self._charts.set_quantity(q))
        return button

    def _smoothings(self) -> QToolButton:
        button = _chooser(self)
        for updates in SMOOTHINGS:
            button.menu().addAction("", lambda n=updates: self._charts.set_smoothing(n))
        button.menu().addSeparator()
        button.menu().addAction(self._actions["epoch-means"])
        return button

    def show_state(self, charts) -> None:
        """Show what is chosen; `charts` is who is told of another choice."""
        self._charts = charts
        lines, layers = charts.tab in LINES, charts.tab == "distributions"
        for button in self._lines:
            button.setVisible(lines)
        self.legend.limit(ORDER if lines else tuple(SCORED.values()) if charts.tab == "scores" else ())
        self._measure.setVisible(charts.tab == "scores" and charts.measure in MEASURED)
        self._measure.setText(_open(MEASURED[charts.of_numbers]))
        self._quantity.setVisible(layers)
        self._quantity.setText(_open(quantity_title(charts.quantity)))
        self._smooth.setText(_open(_smoothing_title(charts.smoothing)))


def titles() -> dict[str, str]:
    """What the tabs are called."""
    return {
        "loss": translate("Header", "Loss"),
        "gradient": translate("Header", "Gradient"),
        "scores": translate("Header", "Scores"),
        "health": translate("Header", "Health"),
        "distributions": translate("Header", "Layers"),
    }


def _smoothing_title(updates: int) -> str:
    text = translate("Header", "mean of {n}") if updates else translate("Header", "not smoothed")
    return text.format(n=updates)


def _smoothing_tip() -> str:
    return translate("Header", "A line of the mean of the last updates (Ctrl+Shift+L: the next)")


def _open(title: str) -> str:
    """The text of a button that opens a menu."""
    return f"{title} ▾"


def _chooser(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName("axis")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(QMenu(button))
    return button


def _row(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    return row


def _option(action: QAction) -> QToolButton:
    button = tool_button(action)
    button.setObjectName("axis")
    return button
