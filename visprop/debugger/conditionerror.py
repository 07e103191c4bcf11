"""What is raised of a line of the little language: apart from it, for a session without such lines never reads one."""

from __future__ import annotations

from visprop.errors import InputError
from visprop.words import translate


class ConditionError(InputError):
    """A line of the language that cannot be read. `start` and `end` say which characters to underline."""

    def __init__(self, text: str, start: int, end: int, sentence: str) -> None:
        place = translate("Condition", "column {column}").format(column=start + 1)
        super().__init__(text, place, sentence)
        self.start, self.end = start, max(end, start + 1)
