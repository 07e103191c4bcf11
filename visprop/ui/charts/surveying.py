"""The loss surface in the output panel: which two parameters, and the work on it while nothing else happens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from visprop.picture.charts.terrain import Terrain, TerrainWork, name_of, names, travelled
from visprop.picture.sheet import parameter_of
from visprop.picture.thetaview.entries import entry_at, entry_of
from visprop.session import Moment
from visprop.ui.wording import worded
from visprop.words import translate

SLICE_S = 0.010
MOST_LISTED = 20_000  # parameters in a list; of more the first


class Surveying:
    """Two lists of parameters, a bar of progress and a button that gives up, in `panel`; the surface once it is whole.

    While the network trains, the last surface stays, and what is written under it says of which iteration it is.
    """

    def __init__(self, panel: Any, window: Any) -> None:
        self._panel, self._window = panel, window
        self._work: TerrainWork | None = None
        self._chart: Any = None
        self._for: tuple = ()
        self._found: Terrain | None = None  # of the surface that is shown
        self._listed: tuple[int, ...] = ()
        self._chosen: list[int] | None = None
        self._idle = QTimer(panel, singleShot=True, interval=0)
        self._idle.timeout.connect(self._go_on)
        self.entry = QWidget()
        self.boxes = [QComboBox(), QComboBox()]
        form = QFormLayout(self.entry)
        form.setContentsMargins(10, 0, 10, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for box in self.boxes:
            box.setEditable(True)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.activated.connect(self._choose)
            form.addRow(" ", box)  # a label comes with it
        self.progress, self.cancel = QProgressBar(), QPushButton()
        self.cancel.clicked.connect(self.stop)
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)
        form.addRow(row)
        panel.layout().insertWidget(1, self.entry)
        worded(self.entry, lambda: self._word(form))
        self._show_progress(False)

    def _word(self, form: QFormLayout) -> None:
        for title, box in zip((translate("Output", "across"), translate("Output", "up")), self.boxes, strict=True):
            box.setAccessibleName(title)
            form.labelForField(box).setText(title)
        self.cancel.setText(translate("Surveying", "Cancel"))
        if self._found is not None:
            self._panel.words.setText(self._words(self._found))

    def show_entry(self, on: bool) -> None:
        """Show or hide the lists; hidden, no work goes on."""
        self.entry.setVisible(on)
        if not on:
            self.stop()

    def stop(self) -> None:
        """Give up what is under way."""
        if self._work is not None:
            self._work = None
            self._panel.words.setText(translate("Surveying", "Given up. Choose a parameter to begin again."))
        self._idle.stop()
        self._show_progress(False)

    def show(self, chart: Any, moment: Moment) -> None:
        """Begin to compute the surface of the moment in view, unless it is there or on its way."""
        self._chart = chart
        if self._window.clock.moving:
            if not self._for:
                self._panel.words.setText(translate("Surveying", "It is computed as soon as the run rests."))
            return
        self._list(moment.program.sizes)
        places = self._places(moment)
        if (key := (moment.history, moment.cursor, tuple(places))) == self._for:
            return
        self._for, entries = key, [entry_at(moment.program.sizes, place) for place in places]
        self._names = tuple(name_of(entry) for entry in entries)
        for box, place, name in zip(self.boxes, places, self._names, strict=True):
            box.setCurrentIndex(place if place < box.count() else -1)
            box.setEditText(name)
        self._work, self._found = TerrainWork(moment, *entries), None
        self._at, self._letter = moment.iteration, "J" if moment.program.penalised else "L"
        self._go_on()

    def _list(self, sizes: tuple[int, ...]) -> None:
        if sizes != self._listed:
            self._listed, self._chosen, listed = sizes, None, names(sizes, MOST_LISTED)
            for box in self.boxes:
                box.clear()
                box.addItems(listed)

    def _places(self, moment: Moment) -> list[int]:
        """The two parameters in θ: those chosen, else those selected on the canvas, else those that went farthest."""
        if self._chosen is not None:
            return self._chosen
        look, sizes = self._window.look, moment.program.sizes
        picked = [parameter_of(each) for each in (look.selection, look.other)]
        found = [entry_of(sizes, *each).place for each in picked if each]
        return list(dict.fromkeys([*found, *travelled(moment)]))[:2] if sum(sizes) > 2 else [0, 1]

    def _choose(self, _place: int) -> None:
        before = self._for[2] if self._for else (0, 1)
        places = [
            old if box.currentIndex() < 0 else box.currentIndex() for box, old in zip(self.boxes, before, strict=True)
        ]
        if places[0] == places[1]:
            self._window.note(translate("Surveying", "Choose two different parameters."))
            return
        self._chosen, self._for = places, ()
        self._window.refresh()

    def _go_on(self) -> None:
        """Compute for a while; what takes longer than that goes on in the next turn of the event loop."""
        work = self._work
        if work is None:
            return
        found = work.go_on(SLICE_S)
        if found is None:
            if self.progress.isHidden():
                self._panel.words.setText(translate("Surveying", "The loss surface is being computed."))
            self._show_progress(True)
            self.progress.setValue(round(100 * work.share))
            self._idle.start()
            return
        self._work = None
        self._show_progress(False)
        self._chart.show_terrain(found, self._names)
        self._found = found
        self._panel.words.setText(self._words(found))

    def _words(self, found: Terrain) -> str:
        text = translate(
            "Surveying",
            "{letter} over two parameters, the others as in iteration {k}, for {n} of {of} training rows: {low} (dark) "
            "to {high} (light). The line is the way of the run so far.",
        )
        low, high = (f"{value:.3g}" for value in (found.heights.min(), found.heights.max()))
        return text.format(letter=self._letter, k=self._at, n=found.rows, of=found.of, low=low, high=high)

    def _show_progress(self, on: bool) -> None:
        self.progress.setVisible(on)
        self.cancel.setVisible(on)
