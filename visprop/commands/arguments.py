"""What the sub-commands' arguments have in common."""

from __future__ import annotations

import argparse
import json
from typing import Any, NoReturn

from visprop.experiment.whole import ASSIGNER
from visprop.words import translate

EXPERIMENT = "FILE|NAME"


class Helper(argparse.HelpFormatter):
    """Says in the language in use what argparse itself says in help texts; its errors stay English."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, translate("Cli", "usage: ") if prefix is None else prefix)


class RawHelper(Helper, argparse.RawDescriptionHelpFormatter):
    """The same, with the lines of description and epilogue as they were written."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line on stderr and leaves with exit code 2."""

    def __init__(self, command: str, description: str) -> None:
        prog = f"visprop {command}".rstrip()
        super().__init__(prog=prog, description=description, allow_abbrev=False, add_help=False, formatter_class=Helper)
        self._positionals.title = translate("Cli", "positional arguments")
        self._optionals.title = translate("Cli", "options")
        text = translate("Cli", "show this help message and exit")
        self.add_argument("-h", "--help", action="help", help=text)

    def error(self, message: str) -> NoReturn:
        hint = translate("Cli", "{prog}: {message} (see {prog} --help)")
        self.exit(2, hint.format(prog=self.prog, message=message) + "\n")

    def add_experiment(self, optional: bool = False) -> None:
        """Take the experiment: a TOML file or a shipped name."""
        text = translate("Cli", "an experiment: a TOML file, or the name of a shipped one (see visprop --help)")
        self.add_argument("experiment", metavar=EXPERIMENT, nargs="?" if optional else None, help=text)

    def add_set(self) -> None:
        """Take `--set`, which may stand several times."""
        text = translate(
            "Cli", "change a key of the experiment, for example training.learning_rate=0.001 (may be repeated)"
        )
        self.add_argument(ASSIGNER, metavar="SECTION.KEY=VALUE", dest="set", action="append", default=[], help=text)

    def add_json(self, text: str) -> None:
        """Take `--json`."""
        self.add_argument("--json", action="store_true", help=text)


def whole_number(text: str) -> int:
    """Read a number from 1 up, in the digits 0 to 9 only; argparse reports the error."""
    if not (text.isascii() and text.isdigit() and 0 < len(text) < 16 and int(text) > 0):
        sentence = translate("Cli", "'{text}' is not a whole number from 1 up")
        raise argparse.ArgumentTypeError(sentence.format(text=text))
    return int(text)


def to_json(record: dict) -> str:
    """Return one line of JSON; numbers that are not finite become the strings "nan", "inf" and "-inf"."""
    try:
        return json.dumps(record, allow_nan=False)
    except ValueError:
        return json.dumps(_finite(record), allow_nan=False)


def _finite(value: object) -> object:
    if isinstance(value, list):
        return [_finite(item) for item in value]
    if isinstance(value, dict):
        return {key: _finite(item) for key, item in value.items()}
    if isinstance(value, float) and value - value != 0:
        return str(value)
    return value
