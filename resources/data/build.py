"""Makes the tables of this folder: `python build.py PENGUINS.csv` needs scikit-learn and the file of palmerpenguins.

iris, wine and digits are the copies in scikit-learn, penguins that of the package; SOURCES.txt has their licences.
survey is made here from random numbers: the questions of a survey on five days, of 37 states, and the share of positive
tests, with the names, means, deviations, factors and day-to-day changes of such a table. No row is anybody's.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
ROWS, DAYS = 1200, 5
STATES = (
    "AL AK AZ AR CA CO CT FL GA ID IL IN IA KS KY LA MD MA MI MN MS MO NE NV NJ NM NY NC OH OK OR RI SC TX UT VA WA"
)
# Of each question: mean, deviation, lowest, highest (percent); loadings of four factors; daily change in deviations.
QUESTIONS = {
    "cli": (0.94, 0.51, 0.2, 3.3, (0.95, 0.10, 0.05, 0.16), 0.18),
    "ili": (0.96, 0.52, 0.2, 3.3, (0.95, 0.10, 0.05, 0.16), 0.18),
    "hh_cmnty_cli": (15.3, 8.3, 5, 43, (0.98, 0.04, -0.03, 0.10), 0.06),
    "nohh_cmnty_cli": (11.5, 7.8, 3, 37, (0.97, 0.01, -0.05, 0.11), 0.06),
    "wearing_mask": (51.4, 15.5, 18, 90, (0.08, -0.80, 0.16, -0.24), 0.06),
    "travel_outside_state": (15.9, 4.6, 4, 34, (-0.15, 0.38, -0.73, 0.05), 0.09),
    "work_outside_home": (33.1, 3.8, 24, 45, (0.64, 0.49, -0.06, 0.07), 0.14),
    "shop": (66.4, 2.5, 56, 73, (-0.47, 0.62, 0.09, -0.16), 0.23),
    "restaurant": (34.8, 4.2, 21, 45, (-0.25, 0.83, 0.31, -0.04), 0.14),
    "spent_time": (44.8, 3.7, 32, 54, (-0.06, 0.91, -0.06, -0.08), 0.15),
    "large_event": (20.0, 3.6, 9, 32, (0.16, 0.89, 0.28, 0.10), 0.13),
    "public_transit": (4.7, 2.1, 1.4, 16, (-0.42, -0.28, -0.09, 0.69), 0.11),
    "anxious": (11.9, 2.3, 7, 20, (0.85, -0.14, -0.23, -0.19), 0.22),
    "depressed": (10.0, 1.6, 6, 16, (0.71, 0.00, -0.13, -0.44), 0.29),
    "worried_finances": (34.8, 3.6, 24, 46, (0.45, -0.33, 0.43, 0.06), 0.20),
    "tested_positive": (9.7, 6.4, 0.3, 31, (0.90, 0.15, 0.03, 0.11), 0.17),
}


def survey() -> list[list[str]]:
    """The header, with its repeated names, and the rows of the survey, as text."""
    rng = np.random.default_rng(2022)
    mean, deviation, low, high, loadings, change = map(np.array, zip(*QUESTIONS.values(), strict=True))
    own = np.sqrt(np.maximum(1 - (loadings**2).sum(axis=1), 0.02))
    states = STATES.split()
    state, factors = rng.integers(len(states), size=ROWS), rng.normal(size=(ROWS, 4))
    level = factors @ loadings.T + rng.normal(size=(ROWS, len(mean))) * own
    drift = rng.normal(size=(ROWS, 1)) @ loadings[None, :, 0]  # a wave rises or falls in all that goes with cases
    table = [np.eye(len(states))[state].astype(int)]
    for _ in range(DAYS):
        table.append(np.clip(mean + deviation * level, low, high).round(3))
        level = level + change * (0.6 * drift + 0.8 * rng.normal(size=level.shape))
    header = ["id", *states, *list(QUESTIONS) * DAYS]
    rows = zip(range(ROWS), *(np.array(part).tolist() for part in table), strict=True)
    return [header, *([str(number), *(f"{cell:g}" for part in parts for cell in part)] for number, *parts in rows)]


def classic(name: str, target: str) -> list[list[str]]:
    """A classification table of scikit-learn, its class in the last column as a word or a digit."""
    from sklearn import datasets

    data = getattr(datasets, f"load_{name}")()
    names = [each.replace(" (cm)", "_cm").replace("/", "_or_").replace(" ", "_") for each in data.feature_names]
    words = [str(data.target_names[number]) for number in data.target]
    cells = [[f"{cell:g}" for cell in row] for row in data.data.tolist()]
    return [[*names, target], *([*row, word] for row, word in zip(cells, words, strict=True))]


def write(name: str, rows: list[list[str]]) -> None:
    """Write a table."""
    with open(HERE / f"{name}.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


if __name__ == "__main__":
    write("survey", survey())
    for table, label in (("iris", "species"), ("wine", "cultivar"), ("digits", "digit")):
        write(table, classic(table, label))
    with open(sys.argv[1], newline="", encoding="utf-8") as given:
        write("penguins", list(csv.reader(given)))
