"""Lessons: scenes that are told press by press, questions, worksheets. No Qt.

Read top down: `scenes` holds the values, `reading` a file, `steps` what a press does, `values` the numbers in a text,
`player` goes through a lesson, `judging` judges an answer, `telling` makes the texts ready to be drawn, `board` draws
them, `checking` runs a lesson and says what does not hold, `adding` writes a scene into a file; `worksheet` chooses the
numbers of a scene on paper, `byhand` works them out, `paper` draws the sheet and its key.
"""

from visprop.lesson.player import Player, Position
from visprop.lesson.reading import available, load
from visprop.lesson.scenes import LANGUAGES, Lesson, Question, Scene, Telling

__all__ = ["LANGUAGES", "Lesson", "Player", "Position", "Question", "Scene", "Telling", "available", "load"]
