"""The scene of overfitting: a small and a large network on the same few points, side by side, in lock-step."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton

from visprop.abreast import overfitting
from visprop.paint import fonts
from visprop.picture import numbers
from visprop.picture.look import Look
from visprop.picture.views import draw
from visprop.session import Session
from visprop.ui.asking import text_of
from visprop.ui.charts.pairchart import TOKENS, PairChart
from visprop.ui.facts import grouped
from visprop.ui.frameview import FrameView
from visprop.ui.scene import sized
from visprop.ui.settingfacts import parameters
from visprop.ui.style import text_px
from visprop.words import translate

BUDGET_S, PAUSE_MS = 0.03, 60  # of training for each picture, and between two


class SideBySide(QDialog):
    """Runs the two networks, with their pictures, and all four losses in one chart."""

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.setWindowTitle(translate("SideBySide", "Overfitting: a small and a large network – visprop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self.both, self.chart = window, overfitting(), PairChart()
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._advance)
        self.canvases, self.said = (FrameView(), FrameView()), (QLabel(), QLabel())
        grid = QGridLayout(self)
        for column, (session, canvas, label) in enumerate(
            zip(self.both.sessions, self.canvases, self.said, strict=True)
        ):
            canvas.interactive = False
            canvas.setAccessibleName(_title(session))
            canvas.set_theme(window.theme)
            canvas.resized.connect(lambda *_: self._show())
            grid.addWidget(label, 0, column)
            grid.addWidget(canvas, 1, column)
        grid.addWidget(self.chart, 2, 0, 1, 2)
        grid.addLayout(self._buttons(), 3, 0, 1, 2)
        grid.setRowStretch(1, 3)
        grid.setRowStretch(2, 2)
        self.chart.dress(window.theme, window.scale, fonts.font("text", text_px(window.scale)))
        self.resize(round(0.9 * window.width()), round(0.88 * window.height()))
        self._show()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.run = self._button(translate("SideBySide", "&Run"), self.toggle)
        row.addWidget(self.run)
        row.addWidget(self._button(translate("SideBySide", "&Back"), lambda: self._move(self.both.back)))
        row.addWidget(self._button(translate("SideBySide", "&Step"), lambda: self._move(self.both.step)))
        row.addWidget(self._button(translate("SideBySide", "R&eset"), lambda: self._move(self.both.reset)))
        words = QLabel(translate("SideBySide", "solid: training loss · dashed: validation loss, over updates"))
        words.setObjectName("hint")
        row.addWidget(words, 1)
        row.addWidget(self._button(translate("SideBySide", "Close"), self.close))
        return row

    def _button(self, text: str, run: Any) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: run())
        return button

    def toggle(self) -> None:
        """Run on, or pause."""
        if self._timer.isActive():
            self._timer.stop()
        else:
            self._timer.start()
        self.run.setText(
            translate("SideBySide", "&Pause") if self._timer.isActive() else translate("SideBySide", "&Run")
        )

    def _move(self, move: Any) -> None:
        if self._timer.isActive():
            self.toggle()
        move()
        self._show()

    def _advance(self) -> None:
        stop = self.both.advance(BUDGET_S)
        if stop is not None:
            self.toggle()
        self._show()

    def _show(self) -> None:
        """Show both networks where they are."""
        for number, session in enumerate(self.both.sessions):
            canvas, label = self.canvases[number], self.said[number]
            look = Look(scale=self._window.scale, grain="iteration", progress=1.0)
            canvas.set_frame(draw(session.moment(), sized(look, canvas)).at(1.0))
            text = translate("SideBySide", "{title}: update {n}, training {training}, validation {validation}")
            label.setText(
                text.format(
                    title=_title(session),
                    n=grouped(session.counts.updates),
                    training=numbers.value(session.train_loss()),
                    validation=numbers.value(session.valid_loss()),
                )
            )
            label.setStyleSheet(f"color: {self._window.theme[TOKENS[number]]}; font-weight: bold")
        self.chart.show_runs(self.both.sessions)

    def done(self, result: int) -> None:
        """End the run, and close the chart: a plot that is shown when the process ends takes it down. Qt calls this for
        every way in which the window closes."""
        self._timer.stop()
        self.chart.close()
        super().done(result)


def _title(session: Session) -> str:
    return f"{text_of(session.experiment.network.layers)}, {parameters(session.experiment)}"
