"""The titles of the shipped experiments in the language in use; a title of one's own is shown as it was written."""

from __future__ import annotations

from visprop.words import translate


def shown_title(title: str) -> str:
    """Return an experiment's title as a person reads it."""
    shipped = {
        "A curve of straight pieces": translate("Titles", "A curve of straight pieces"),
        "A sine curve": translate("Titles", "A sine curve"),
        "A step by step backpropagation example": translate("Titles", "A step by step backpropagation example"),
        "A straight line": translate("Titles", "A straight line"),
        "Checkerboard": translate("Titles", "Checkerboard"),
        "Digits": translate("Titles", "Digits"),
        "Disc and ring": translate("Titles", "Disc and ring"),
        "Exclusive or": translate("Titles", "Exclusive or"),
        "Four clouds": translate("Titles", "Four clouds"),
        "HW01: COVID-19 cases": translate("Titles", "HW01: COVID-19 cases"),
        "Hills and valleys": translate("Titles", "Hills and valleys"),
        "Iris": translate("Titles", "Iris"),
        "Lecture network": translate("Titles", "Lecture network"),
        "Overfitting": translate("Titles", "Overfitting"),
        "Penguins": translate("Titles", "Penguins"),
        "Sum of sigmoids": translate("Titles", "Sum of sigmoids"),
        "Survey": translate("Titles", "Survey"),
        "Ten sigmoids make a curve": translate("Titles", "Ten sigmoids make a curve"),
        "The vanishing gradient": translate("Titles", "The vanishing gradient"),
        "Three sigmoids make a curve": translate("Titles", "Three sigmoids make a curve"),
        "Two moons": translate("Titles", "Two moons"),
        "Two spirals": translate("Titles", "Two spirals"),
        "Wine": translate("Titles", "Wine"),
    }
    return shipped.get(title, title)
