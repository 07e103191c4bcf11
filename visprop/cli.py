"""The command line. Qt is imported only where a window or a picture is asked for."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Sequence
from types import ModuleType

import visprop
from visprop import garbage, languages
from visprop.commands.arguments import Parser, RawHelper
from visprop.errors import InputError, VispropError
from visprop.experiment import available
from visprop.words import translate

COMMANDS = ("trace", "train", "sweep", "check", "render", "export", "import", "lesson")
_MODULES = {"import": "importing"}  # where the command's name cannot be a module's
FAILED, BAD_INPUT, INTERRUPTED, CLOSED_PIPE = 1, 2, 130, 141  # the last two as a shell reports the signals


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0, 1 failed, 2 usage or bad input.

    Args:
        argv: the arguments without the program's name; the process's own if None.
    """
    return _guarded(_run, sys.argv[1:] if argv is None else list(argv))


def gui() -> int:
    """Run as `visprop-gui`: there may be no terminal, so the window says what is wrong with a file."""
    return _guarded(lambda argv: _module("window").run_alone(parser().parse_args(argv)), sys.argv[1:])


def _guarded(job: Callable[[list[str]], int], argv: list[str]) -> int:
    """Do a job; an error that is meant for the person becomes one sentence and an exit code."""
    _never_choke_on_letters()
    try:
        code = job(argv)
        if sys.stdout:
            sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _close_stdout()
        return CLOSED_PIPE
    except InputError as error:
        return _say(str(error), BAD_INPUT)
    except (VispropError, OSError) as error:
        return _say(str(error), FAILED)
    except MemoryError:
        return _say(translate("Cli", "There is not enough memory for this experiment."), FAILED)


def _run(argv: list[str]) -> int:
    languages.use(languages.of_system())
    name = argv[0] if argv and argv[0] in COMMANDS else ""
    if name:
        command = _module(_MODULES.get(name, name))
        return command.run(command.parser().parse_args(argv[1:]))
    options = parser().parse_args(argv)
    return _module("window").run(options)


def _module(name: str) -> ModuleType:
    with garbage.Left():
        return importlib.import_module(f"visprop.commands.{name}")


def parser() -> Parser:
    """What `visprop` itself takes."""
    parser = Parser("", translate("Cli", "See backpropagation work: opens a window on a neural network."))
    parser.formatter_class = RawHelper
    parser.usage = "visprop [FILE|NAME] [--set KEY=VALUE] [--at MOMENT]\n       visprop COMMAND FILE|NAME [OPTIONS]"
    parser.add_experiment(optional=True)
    parser.add_set()
    text = translate(
        "Cli", "where to open it: ITERATION:OP[:PART] (see visprop render --help), or the file of a moment"
    )
    parser.add_argument("--at", metavar="MOMENT", help=text)
    version = f"visprop {visprop.__version__}"
    parser.add_argument("--version", action="version", version=version, help=translate("Cli", "print the version"))
    parser.epilog = _epilog()
    return parser


def _epilog() -> str:
    text = translate(
        "Cli",
        "commands (each has its own --help):\n"
        "  trace    print what every micro-operation computes\n"
        "  train    train a network and print a summary\n"
        "  sweep    train many settings and seeds at once, and compare them\n"
        "  check    compare the gradient with a numerical one\n"
        "  render   paint a moment to a PNG file, without a window\n"
        "  export   write an iteration as a NumPy or PyTorch script, or its weights\n"
        "  import   put a trained network (safetensors, npz, ONNX) in the place of an experiment's own\n"
        "  lesson   list and check lessons, print a worksheet\n\n"
        "shipped experiments: {names}\n"
        "A file that is called like a command or an experiment is opened with its path: ./trace\n"
        "Without a display, visprop does its work without a window and writes visprop-storyboard.png.",
    )
    return text.format(names=", ".join(available()))


def _say(sentence: str, code: int) -> int:
    print(f"visprop: {sentence}", file=sys.stderr)
    return code


def _never_choke_on_letters() -> None:
    """A terminal that has no ∂ shows a "?" instead of a stack trace."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _close_stdout() -> None:
    """Nobody reads any more: let Python's own flush at exit write to nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
