"""The theme on Qt's widgets: an own palette and one sheet, since a platform's colour scheme cannot be relied on."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from visprop.paint import fonts
from visprop.picture.theme import Theme

DESIGN_HEIGHT = 1080
DESIGN_WIDTH = 1720
LEAST_SCALE = 0.78
LEAST_PX, TEXT_PX = 13, 14


def scale_of(width: int, height: int) -> float:
    """Return the size of a design pixel in a window of that size; steps of 2 %, so that dragging an edge is calm."""
    scale = min(height / DESIGN_HEIGHT, width / DESIGN_WIDTH)
    return max(LEAST_SCALE, round(scale * 50) / 50)


def text_px(scale: float, design_px: float = TEXT_PX) -> int:
    """Return the size in pixels of interface text, never too small to read."""
    return max(LEAST_PX, round(design_px * scale))


def palette(theme: Theme) -> QPalette:
    """Return Qt's palette in the colours of `theme`."""
    token = theme.tokens
    roles = {
        QPalette.ColorRole.Window: "chrome",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "canvas",
        QPalette.ColorRole.AlternateBase: "panel",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Button: "chrome",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "text",
        QPalette.ColorRole.Highlight: "selection",
        QPalette.ColorRole.HighlightedText: "text",
        QPalette.ColorRole.ToolTipBase: "panel",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Link: "selection-line",
        QPalette.ColorRole.Accent: "selection-line",
    }
    result = QPalette()
    for role, name in roles.items():
        result.setColor(role, QColor(token[name]))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(token["unknown-line"]))
    return result


def dress(window: QWidget, theme: Theme, scale: float) -> None:
    """Give a window the colours of `theme` and text for a design pixel of `scale`."""
    colours, text = palette(theme), fonts.font("text", text_px(scale))
    QApplication.setPalette(colours)
    QToolTip.setPalette(colours)
    QToolTip.setFont(text)
    QApplication.setFont(text)  # what has a sheet of its own takes this one, not its window's
    window.setFont(text)
    now = sheet(theme, scale)
    if window.styleSheet() != now:  # Qt goes through every widget, even for the same sheet
        window.setStyleSheet(now)


def sheet(theme: Theme, scale: float) -> str:
    """Return the style sheet of a window."""
    values = {name.replace("-", "_"): colour for name, colour in theme.tokens.items()}
    values |= {f"p{n}": f"{max(1, round(n * scale))}px" for n in (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 18)}
    values |= {
        "body": f"{text_px(scale)}px",
        "big": f"{text_px(scale, 20)}px",
        "huge": f"{text_px(scale, 40)}px",
        "small": f"{text_px(scale, 13)}px",
    }
    return SHEET.format_map(values)


# The first line gives sizes that `setFont` cannot: a widget with a style sheet no longer follows its parent's font.
SHEET = """
QLabel, QMenuBar, QToolButton, QStatusBar, QLineEdit, QCheckBox, QListView, QTreeView {{ font-size: {body}; }}
QMainWindow, QMenuBar, QToolBar, QStatusBar {{ background: {chrome}; color: {text}; }}
QMenuBar {{ padding: {p2} {p6}; border: none; }}
QMenuBar::item {{ padding: {p4} {p8}; background: transparent; border-radius: {p4}; }}
QMenuBar::item:selected {{ background: {selection}; }}
QMenu, QDialog, QDialog QLabel, QDialog QPushButton, QDialog QPlainTextEdit {{ font-size: {body}; }}
QMenu {{ background: {panel}; color: {text}; border: 1px solid {unknown_line}; padding: {p4}; }}
QMenu::item {{ padding: {p5} {p18}; border-radius: {p4}; }}
QMenu::item:selected {{ background: {selection}; }}
QMenu::item:disabled {{ color: {unknown_line}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {p4} {p8}; }}
QToolBar {{ border: none; border-top: 1px solid {line}; border-bottom: 1px solid {line}; padding: {p2} {p8};
           spacing: {p2}; }}
QToolBar::separator {{ width: 1px; background: {line}; margin: {p6} {p4}; }}
QToolBar QToolButton {{ border: 1px solid transparent; border-radius: {p6}; padding: {p3} {p2}; color: {text};
                       font-size: {small}; }}
QToolBar QToolButton:hover {{ background: {panel}; border-color: {unknown_line}; }}
QToolBar QToolButton:pressed, QToolBar QToolButton:checked {{ background: {selection};
                                                             border-color: {selection_line}; }}
QToolBar QToolButton:disabled {{ color: {unknown_line}; }}
QToolBar QLabel {{ color: {muted}; padding: 0 {p3}; font-size: {small}; }}
QFrame#segments {{ background: {canvas}; border: 1px solid {line}; border-radius: {p6}; }}
QFrame#segments QToolButton {{ border: none; border-radius: 0; border-bottom: {p3} solid transparent;
                              border-top: {p3} solid transparent; padding: {p4} {p3}; background: transparent; }}
QFrame#segments QToolButton:hover {{ background: {panel}; }}
QFrame#segments QToolButton:checked {{ background: {selection}; border-bottom-color: {selection_line};
                                      font-weight: bold; }}
QToolButton#views {{ background: {canvas}; border: 1px solid {line}; padding: {p4} {p18} {p4} {p8};
                     font-weight: bold; }}
QFrame#tabs {{ background: {chrome}; border: none; border-bottom: 1px solid {line}; }}
QFrame#tabs QToolButton {{ border: none; border-top: {p3} solid transparent; padding: {p4} {p8} {p6} {p8};
                          background: transparent; color: {muted}; border-radius: 0; }}
QFrame#tabs QToolButton:hover {{ background: {panel}; color: {text}; }}
QFrame#tabs QToolButton:checked {{ background: {panel}; color: {text}; border-top-color: {selection_line};
                                  font-weight: bold; }}
QFrame#tabs[narrow="true"] QToolButton {{ padding: {p4} {p3} {p6} {p3}; }}
QFrame#walk {{ background: {chrome}; border: none; border-bottom: 1px solid {line}; }}
QFrame#walk QToolButton {{ border: none; padding: {p3} {p8}; background: transparent; color: {text};
                          border-radius: {p4}; font-size: {small}; }}
QFrame#walk QToolButton:hover {{ background: {panel}; }}
QFrame#walk QToolButton:disabled {{ color: {unknown_line}; }}
QLabel#value {{ color: {text}; }}
QSlider::groove:horizontal {{ height: {p4}; background: {unknown_line}; border-radius: {p2}; }}
QSlider::sub-page:horizontal {{ background: {selection_line}; border-radius: {p2}; }}
QSlider::handle:horizontal {{ width: {p10}; height: {p10}; margin: -{p5} 0; border-radius: {p6};
                             background: {canvas}; border: {p2} solid {selection_line}; }}
QStatusBar {{ border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {text}; padding: {p2} {p10}; }}
QStatusBar QLabel#quiet {{ color: {muted}; }}
QStatusBar QToolButton#sign {{ border: 1px solid transparent; border-radius: {p4}; padding: {p2} {p4}; color: {text};
                              background: {chrome}; }}
QStatusBar QToolButton#sign:hover {{ border-color: {unknown_line}; }}
QLabel#banner {{ padding: {p6} {p12}; border-left: {p8} solid {ring}; background: {dzdw_tint}; color: {dzdw}; }}
QLabel#banner[kind="stop"] {{ border-left-color: {dcdz_arrow}; background: {dcdz_tint}; color: {dcdz}; }}
QSplitter {{ background: {line}; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:hover {{ background: {selection_line}; }}
QWidget#panel, QWidget#bottom, QScrollArea, QScrollArea > QWidget > QWidget {{ background: {panel}; border: none; }}
QWidget#heading {{ background: {chrome}; border-bottom: 1px solid {line}; border-top: 1px solid {line}; }}
QLabel#head {{ font-weight: bold; color: {text}; padding: {p5} {p4} {p5} {p12}; background: transparent; }}
QLabel#side {{ color: {muted}; padding: {p5} {p10} {p5} {p4}; background: transparent; }}
QLabel#field {{ color: {text}; background: {canvas}; border: 1px solid {line}; border-radius: {p4};
               padding: {p1} {p4}; }}
QLabel#field:hover {{ background: {selection}; border-color: {selection_line}; }}
QLabel#field:focus {{ background: {selection}; border-color: {selection_line}; }}
QToolButton#step {{ border: 1px solid {line}; border-radius: {p4}; background: {canvas}; color: {text}; padding: 0;
                   font-size: {body}; font-weight: bold; }}
QToolButton#step:hover, QToolButton#fold:hover {{ background: {selection}; border-color: {selection_line}; }}
QToolButton#fold {{ border: 1px solid transparent; border-radius: {p4}; background: transparent; padding: {p1};
                   margin-left: {p4}; }}
QToolButton#fold:focus {{ background: {selection}; border-color: {selection_line}; }}
QLabel#head[behind="true"] {{ padding-left: {p4}; }}
QLabel#wrong-line {{ background: {dcdz_tint}; color: {dcdz}; border: 1px solid {dcdz_arrow}; padding: {p4} {p6};
                    font-size: {small}; }}
QLabel#group {{ font-weight: bold; color: {muted}; padding: {p12} 0 {p2} 0; border-bottom: 1px solid {line}; }}
QLabel#key {{ font-weight: bold; color: {text}; padding-left: {p12}; }}
QLabel#changed {{ color: {selection_line}; font-size: {small}; }}
QLabel#name {{ color: {muted}; }}
QLabel#count {{ color: {text}; font-size: {big}; font-weight: bold; }}
QLabel#time {{ color: {text}; font-size: {huge}; font-weight: bold; }}
QLabel#unit {{ color: {muted}; font-size: {small}; }}
QToolButton#axis {{ border: none; padding: {p3} {p8}; color: {text}; background: transparent;
                   border-bottom: {p2} solid transparent; }}
QToolButton#axis::menu-indicator {{ image: none; }}
QToolButton#axis:checked {{ font-weight: bold; border-bottom-color: {selection_line}; }}
QLineEdit {{ background: {canvas}; color: {text}; border: 1px solid {unknown_line}; border-radius: {p4};
            padding: {p2} {p6}; selection-background-color: {selection_line}; selection-color: {canvas}; }}
QLineEdit:focus {{ border-color: {selection_line}; }}
QLineEdit#value-line {{ border: {p2} solid {selection_line}; padding: 0 {p4}; font-weight: bold; }}
QLineEdit[wrong="true"] {{ border-color: {dcdz_arrow}; color: {dcdz}; }}
QLabel#wrong {{ color: {dcdz}; font-size: {small}; }}
QTreeWidget#rows {{ background: {panel}; color: {text}; border: none; outline: none; }}
QTreeWidget#rows:focus {{ border: 1px solid {selection_line}; }}
QTreeWidget#rows::item {{ padding: {p3} {p4}; border-bottom: 1px solid {line}; }}
QTreeWidget#rows::item:focus {{ border: 1px solid {selection_line}; }}
QTreeWidget#rows::indicator {{ width: {p8}; height: {p8}; border: {p2} solid {dcdz_arrow}; border-radius: {p6}; }}
QTreeWidget#rows::indicator:checked {{ background: {dcdz_arrow}; }}
QTreeWidget#rows::indicator:unchecked {{ border-color: {unknown_line}; }}
QTreeWidget#rows[kind="runs"]::indicator {{ border-color: {selection_line}; border-radius: {p2}; }}
QTreeWidget#rows[kind="runs"]::indicator:checked {{ background: {selection_line}; }}
QTreeWidget#rows[kind="runs"]::indicator:unchecked {{ border-color: {unknown_line}; }}
QLabel#hint {{ color: {muted}; font-size: {small}; }}
QPlainTextEdit#code {{ background: {panel}; color: {text}; border: none; selection-background-color: {selection_line};
                     selection-color: {canvas}; }}
QPlainTextEdit#code QAbstractScrollArea::corner, QPlainTextEdit#code::corner {{ background: {panel}; border: none; }}
QLabel#code-values {{ font-size: {small}; background: {canvas}; color: {text}; border-top: 1px solid {line}; }}
QPlainTextEdit#log {{ background: {canvas}; color: {text}; border: none; border-top: 1px solid {line}; }}
QDialog#palette {{ background: {panel}; border: {p2} solid {selection_line}; }}
QListWidget {{ background: {panel}; color: {text}; border: none; outline: none; font-size: {body}; }}
QListWidget::item {{ padding: {p4} {p6}; }}
QListWidget::item:selected {{ background: {selection}; color: {text}; }}
QListWidget::item:disabled {{ color: {unknown_line}; }}
QScrollBar:vertical {{ width: {p10}; background: {panel}; border: none; }}
QScrollBar::handle:vertical {{ background: {unknown_line}; border-radius: {p4}; min-height: {p18}; }}
QScrollBar:horizontal {{ height: {p10}; background: {panel}; border: none; }}
QScrollBar::handle:horizontal {{ background: {unknown_line}; border-radius: {p4}; min-width: {p18}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QToolTip {{ background: {panel}; color: {text}; border: 1px solid {unknown_line}; padding: {p4};
           font-size: {body}; }}
"""
