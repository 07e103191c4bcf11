"""What a person may say about a whole table: how it is written, what becomes of gaps, which inputs are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from visprop.data import CsvOptions
from visprop.experiment import parse_features
from visprop.experiment.names import DECIMAL_NAMES, DELIMITER_NAMES, ENCODING_NAMES, HEADER_NAMES, MISSING_NAMES
from visprop.ui.labels import PlainLabel
from visprop.words import translate

WRITTEN = {
    "delimiter": DELIMITER_NAMES,
    "decimal": DECIMAL_NAMES,
    "encoding": ENCODING_NAMES,
    "header": HEADER_NAMES,
}
TOP = "top"


class TableChoices(QWidget):
    """Boxes in a row. `rewritten` is called where the file has to be read anew, `changed` where only roles differ."""

    def __init__(self, rewritten: Callable[[], None], changed: Callable[[], None]) -> None:
        super().__init__()
        self.boxes = {name: _box(names) for name, names in (WRITTEN | {"missing": MISSING_NAMES}).items()}
        self.features, self.count = QComboBox(), QSpinBox()
        self.count.setRange(1, 100_000)
        self.count.setValue(10)
        self.count.setAccessibleName(translate("Tables", "how many inputs"))
        self._lay_out()
        for name, box in self.boxes.items():
            box.activated.connect(lambda _, call=rewritten if name in WRITTEN else changed: call())
        self.features.activated.connect(lambda _: self._features_chosen())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        titles = {
            "delimiter": translate("Tables", "delimiter"),
            "decimal": translate("Tables", "decimal mark"),
            "encoding": translate("Tables", "encoding"),
            "header": translate("Tables", "header"),
            "missing": translate("Tables", "rows with gaps"),
        }
        for name, box in self.boxes.items():
            _add(row, titles[name], box)
        _add(row, translate("Tables", "inputs used"), self.features, self.count)
        row.addStretch(1)

    def begin(self, options: CsvOptions, features: str | tuple[str, ...]) -> None:
        """Show what is chosen at the start."""
        for name, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(getattr(options, name))))
        self.features.addItem(translate("Tables", "all"), "all")
        self.features.addItem(translate("Tables", "the best by correlation"), TOP)
        if isinstance(features, tuple):
            self.features.addItem(translate("Tables", "those that the experiment names"), features)
            self.features.setCurrentIndex(2)
        elif (best := parse_features(features)) is not None:
            self.count.setValue(best)
            self.features.setCurrentIndex(1)
        self._features_chosen()

    def _features_chosen(self) -> None:
        self.count.setVisible(self.features.currentData() == TOP)

    def put_into(self, options: CsvOptions) -> CsvOptions:
        """Return the options with what is chosen here."""
        return replace(options, **{name: box.currentData() for name, box in self.boxes.items()})

    def kept(self) -> str | tuple[str, ...]:
        """Which inputs are kept, as `data.features` says it."""
        chosen = self.features.currentData()
        return f"top {self.count.value()}" if chosen == TOP else chosen


def _box(names: tuple[str, ...]) -> QComboBox:
    box = QComboBox()
    for name in names:
        box.addItem(_title(name), name)
    return box


def _add(row: QHBoxLayout, title: str, *fields: QWidget) -> None:
    column, line, label = QVBoxLayout(), QHBoxLayout(), PlainLabel(title)
    column.setSpacing(2)
    label.setObjectName("name")
    column.addWidget(label)
    for field in fields:
        if isinstance(field, QComboBox):
            field.setAccessibleName(title)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        line.addWidget(field)
    column.addLayout(line)
    row.addLayout(column)


def _title(name: str) -> str:
    titles = {
        "auto": translate("Tables", "found out"),
        ",": translate("Tables", "comma ,"),
        ";": translate("Tables", "semicolon ;"),
        "\t": translate("Tables", "tab"),
        "|": translate("Tables", "bar |"),
        " ": translate("Tables", "space"),
        ".": translate("Tables", "point ."),
        "yes": translate("Tables", "first row"),
        "no": translate("Tables", "none"),
        "refuse": translate("Tables", "are listed"),
        "drop": translate("Tables", "are left out"),
        "mean": translate("Tables", "get the mean"),
    }
    return titles.get(name, name)
