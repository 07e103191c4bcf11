"""The toolbar: commands from the table, and the three selectors: grain, speed, example."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QSlider, QToolBar, QToolButton, QWidget

from visprop.picture import views
from visprop.ui.action import GRAINS, SPEEDS, TOOLBAR
from visprop.ui.labels import PlainLabel
from visprop.ui.wording import worded
from visprop.words import translate

# Whether buttons have texts, selectors names, and views are buttons: the first that fits.
FORMS = ((True, True, True), (True, False, True), (True, True, False), (False, False, False))


class Toolbar(QToolBar):
    """Shows the state of `window`; `show_state` brings it up to date."""

    def __init__(self, window: Any, actions: dict[str, QAction]) -> None:
        super().__init__(window)
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._window = window
        self._buttons: list[QToolButton] = []
        self._names: list[QAction] = []
        self._scale = 1.0
        for name in TOOLBAR:
            self._add_button(actions[name]) if name else self.addSeparator()
        self.addSeparator()
        self._add_name(lambda: translate("Toolbar", "Grain"))
        self.addWidget(segments([actions[f"grain-{grain}"] for grain in GRAINS]))
        self.addSeparator()
        self._add_speed()
        self.addSeparator()
        self._add_example(actions)
        self.addSeparator()
        self._add_views(actions)
        self._add_spring()
        self._add_button(actions["theme"])
        worded(self, self._word)

    def _word(self) -> None:
        self.setWindowTitle(translate("Toolbar", "Toolbar"))
        self._slider.setToolTip(translate("Toolbar", "How fast play goes (, slower, . faster)"))
        self._slider.setAccessibleName(translate("Toolbar", "Speed"))
        self._example.setToolTip(translate("Toolbar", "Which example of the batch is shown"))
        self._view.setToolTip(translate("Toolbar", "What the canvas shows (V for the next view)"))

    def show_state(self) -> None:
        """Show speed and example as they are now."""
        speed = self._window.speed
        self._slider.setValue(SPEEDS.index(speed))
        self._speed.setText(f"{speed:g}×")
        self._example.setText(self._window.example_text())
        self._view.setText(views.kind(self._window.look.view).title())

    def set_scale(self, scale: float) -> None:
        """Set all sizes for a window where a design pixel is `scale` wide."""
        self._scale = scale
        px = round(24 * scale)
        self.setIconSize(QSize(px, px))
        self._slider.setFixedSize(round(96 * scale), round(24 * scale))
        self._speed.setMinimumWidth(self._speed.fontMetrics().horizontalAdvance("0.25×") + round(6 * scale))

    def fit(self, width: int) -> None:
        """Take the room there is: where it is short, selectors have no names, then views are a menu, then buttons have
        no names."""
        for form in FORMS:
            self._show(*form)
            if self.sizeHint().width() <= width:
                break

    def _show(self, texts: bool, names: bool, abreast: bool) -> None:
        self._view_buttons.setVisible(abreast)
        self._view_menu.setVisible(not abreast)
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if texts else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._buttons:
            text = button.fontMetrics().horizontalAdvance(button.text()) if texts else 0
            button.setToolButtonStyle(style)
            button.setFixedWidth(max(round((44 if texts else 40) * self._scale), text + round(12 * self._scale)))
        for name in self._names:
            name.setVisible(names)

    def _add_name(self, name: Callable[[], str]) -> None:
        label = PlainLabel()
        worded(label, lambda: label.setText(name()))
        self._names.append(self.addWidget(label))

    def _add_button(self, action: QAction) -> None:
        button = tool_button(action)
        self._buttons.append(button)
        self.addWidget(button)

    def _add_speed(self) -> None:
        self._add_name(lambda: translate("Toolbar", "Speed"))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, len(SPEEDS) - 1)
        self._slider.setPageStep(1)
        self._slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._slider.valueChanged.connect(lambda place: self._window.set_speed(SPEEDS[place]))
        self.addWidget(self._slider)
        self._speed = PlainLabel()
        self._speed.setObjectName("value")
        self.addWidget(self._speed)

    def _add_example(self, actions: dict[str, QAction]) -> None:
        self._add_name(lambda: translate("Toolbar", "Example"))
        self.addWidget(tool_button(actions["previous-example"], Qt.ToolButtonStyle.ToolButtonIconOnly))
        self._example = PlainLabel()
        self._example.setObjectName("value")
        self.addWidget(self._example)
        self.addWidget(tool_button(actions["next-example"], Qt.ToolButtonStyle.ToolButtonIconOnly))

    def _add_views(self, actions: dict[str, QAction]) -> None:
        """The views as buttons side by side, and as a button with a menu."""
        self._add_name(lambda: translate("Toolbar", "View"))
        shown = [actions[f"view-{name}"] for name in views.NAMES]
        self._view_buttons = self.addWidget(segments(shown))
        self._view = QToolButton()
        self._view.setObjectName("views")
        self._view.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        menu = QMenu(self._view)
        menu.addActions(shown)
        self._view.setMenu(menu)
        self._view_menu = self.addWidget(self._view)

    def _add_spring(self) -> None:
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spring)


def tool_button(action: QAction, style: Qt.ToolButtonStyle = Qt.ToolButtonStyle.ToolButtonTextOnly) -> QToolButton:
    """Return a button of `action` that leaves the keyboard focus where it is: Space means play, everywhere."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(style)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setObjectName(action.objectName())
    return button


def segments(actions: list[QAction]) -> QFrame:
    """Return buttons in one frame, of which one is on."""
    frame = QFrame()
    frame.setObjectName("segments")
    frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    row = QHBoxLayout(frame)
    row.setContentsMargins(1, 1, 1, 1)
    row.setSpacing(0)
    for action in actions:
        row.addWidget(tool_button(action))
    return frame
