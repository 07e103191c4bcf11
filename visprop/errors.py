"""The errors that the program raises on purpose, each one readable sentence."""

from __future__ import annotations


class VispropError(Exception):
    """Base of every error that a caller may expect."""


class InputError(VispropError):
    """Something that came from outside cannot be used.

    Args:
        source: the file, experiment name or option that holds it.
        where: the place in it: a key, a line and column; may be empty.
        sentence: what is wrong and what to do.
    """

    def __init__(self, source: str, where: str, sentence: str) -> None:
        self.source, self.where, self.sentence = str(source), str(where), str(sentence)
        super().__init__(": ".join(part for part in (self.source, self.where, self.sentence) if part))

    def __reduce__(self) -> tuple:
        """What is pickled, so that it can be raised in a worker's process and be read in ours."""
        return InputError, (self.source, self.where, self.sentence)


class NotComputed(VispropError, LookupError):
    """A name of the tape was read before its operation ran."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"{name} is not computed yet at this moment.")
