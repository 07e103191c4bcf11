"""The picture for the lecture room, to be read from the last row: view, formula, the step's numbers, a sentence."""

from visprop.picture.projected.build import Projection, build_projected, draw
from visprop.picture.projected.screen import LARGE, LEAST, LINES, projected

__all__ = ["LARGE", "LEAST", "LINES", "Projection", "build_projected", "draw", "projected"]
