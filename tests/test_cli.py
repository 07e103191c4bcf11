"""The command line: what is printed where, and the exit codes."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import visprop
from visprop import Experiment, Session
from visprop.cli import COMMANDS, main
from visprop.commands import trace
from visprop.engine.activations import ACTIVATIONS

EXPLODES = """
[network]
layers = [1, 1]
output = "identity"
init = "normal"
[data]
x = [[3], [4]]
y = [[1], [2]]
[training]
learning_rate = 1e150
"""

# One neuron whose error is doubled by each update.
DOUBLING = """
[network]
layers = [1, 1]
output = "identity"
[[network.parameters]]
W = [[1]]
b = [0]
[data]
x = [[1]]
y = [[0]]
[training]
learning_rate = 1.5
"""


@pytest.fixture
def explodes(tmp_path: Path) -> str:
    """An experiment whose numbers overflow in the third iteration."""
    path = tmp_path / "explodes.toml"
    path.write_text(EXPLODES)
    return str(path)


def run(capsys, *argv: str) -> tuple[int, str, str]:
    """(exit code, stdout, stderr) of a call in this process."""
    try:
        code = main(argv)
    except SystemExit as stop:
        code = stop.code
    return code, *capsys.readouterr()


def process(*argv: str, env: dict[str, str] | None = None, cwd: Path | None = None) -> subprocess.CompletedProcess:
    """A call in a process of its own."""
    command = [sys.executable, "-m", "visprop", *argv]
    root = str(Path(visprop.__file__).parents[1])
    env = {**(os.environ if env is None else env), "PYTHONPATH": root}
    return subprocess.run(command, capture_output=True, text=True, timeout=120, env=env, cwd=cwd)


def records(out: str) -> list[dict]:
    return [json.loads(line) for line in out.splitlines()]


def test_version(capsys):
    assert run(capsys, "--version") == (0, f"visprop {visprop.__version__}\n", "")


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help(capsys, command):
    code, out, err = run(capsys, *command.split(), "--help")
    assert (code, err) == (0, "")
    assert out.startswith("usage: visprop")
    assert "FILE|NAME" in out


def test_help_names_commands_and_experiments(capsys):
    _, out, _ = run(capsys, "--help")
    assert all(word in out for word in (*COMMANDS, "lecture", "sum-of-sigmoids"))


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["--nonsense"], "visprop: unrecognized arguments: --nonsense"),
        (["lecture", "circle"], "unrecognized arguments: circle"),
        (["trace"], "visprop trace: the following arguments are required: FILE|NAME"),
        (["trace", "lecture", "--iterations", "0"], "'0' is not a whole number from 1 up"),
        (["trace", "lecture", "--iterations", "1_0"], "'1_0' is not a whole number"),
        (["trace", "lecture", "--iterations", "٣"], "'٣' is not a whole number"),
        (["train", "lecture", "--epochs", "-1"], "--epochs"),
        (["train", "lecture", "--epochs", "1", "--iterations", "1"], "not allowed with"),
        (["trace", "lectur"], 'visprop: lectur: No such file, nor a shipped experiment: did you mean "lecture"?'),
        (["no-such-file.toml"], "visprop: no-such-file.toml: There is no such file. The shipped experiments are bench"),
        (["check", ""], 'visprop: "": There is no such file.'),
        (["render", "lecture"], "-o/--output"),
        (["render", "lecture", "-o", "x.png", "--size", "big"], "'big' is not WIDTHxHEIGHT"),
        (["render", "lecture", "-o", "x.png", "--size", "10x10"], "from 640x480"),
        (["render", "lecture", "-o", "x.png", "--theme", "pink"], "pink"),
        (["render", "lecture", "-o", "x.png", "--at", "here"], "visprop: --at: here: "),
        (["render", "lecture", "-o", "x.png", "--at", "0:dC_dz[9]"], 'There is no operation "dC_dz[9]": did you mean'),
        (["render", "lecture", "-o", "x.png", "--at", "0:99"], "visprop: --at: 0:99: "),
        (["render", "lecture", "-o", "x.png", "--at", "0:z[1]:99"], "no part 99"),
        (["render", "lecture", "-o", "x.png", "--at", "-1:end"], "--at"),
        (["render", "lecture", "-o", "x.png", "--at", "0:end", "--storyboard"], "leave out one"),
        (["render", "lecture", "-o", "x.png", "--notation", "greek"], "greek"),
        (["render", "lecture", "-o", "x.png", "--stage", "2"], "--stage: 2: Only the view walk has stages"),
        (["render", "lecture", "-o", "x.png", "--view", "walk", "--stage", "10"], "The walk has stages 1 to 9"),
        (["export", "--numpy", "x.py"], "visprop: --at: 0:end: Name an experiment"),
        (["export", "lecture"], "one of the arguments --numpy --torch --safetensors is required"),
        (["export", "lecture", "--numpy", "x.py", "--torch", "y.py"], "not allowed with"),
        (["export", "lecture", "--numpy", "x.py", "--at", "0:99"], "visprop: --at: 0:99: "),
    ],
)
def test_bad_usage_is_one_sentence_and_2(capsys, tmp_path, monkeypatch, argv, words):
    monkeypatch.chdir(tmp_path)
    code, out, err = run(capsys, *argv)
    assert (code, out) == (2, "")
    assert words in err
    assert err.count("\n") == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "lesson"])
def test_bad_experiment_is_one_sentence_and_2(capsys, tmp_path, command):
    path = tmp_path / "bad.toml"
    path.write_text("[network]\nlayers = [2, 0]\n[data]\nx = [[1, 2]]\ny = [[1]]\n")
    extra = {
        "render": ["-o", str(tmp_path / "x.png")],
        "export": ["--numpy", str(tmp_path / "x.py")],
        "import": ["x.npz", "-o", str(tmp_path / "x.toml")],
    }.get(command, [])
    code, out, err = run(capsys, command, str(path), *extra)
    assert (code, out) == (2, "")
    assert err.startswith(f"visprop: {path}: network.layers")
    assert err.count("\n") == 1


def test_trace_prints_the_lecture(capsys):
    code, out, err = run(capsys, "trace", "lecture", "--json")
    assert (code, err) == (0, "")
    value = {record["name"]: record["value"] for record in records(out)}
    assert np.round(value["a[1]"], 2).tolist() == [[0.98, 0.12]]
    assert np.round(value["a[2]"], 2).tolist() == [[0.86, 0.11]]
    assert np.round(value["a[3]"], 2).tolist() == [[0.62, 0.83]]
    assert value["rows"] == [0]
    assert isinstance(value["L"], float)


def test_trace_json_is_the_tape_in_order_and_round_trips(capsys):
    _, out, _ = run(capsys, "trace", "circle", "--iterations", "2", "--json")
    lines = iter(records(out))
    session = Session("circle")
    for iteration in range(2):
        session.seek(iteration, len(session.program.ops))
        for number, op in enumerate(session.program.ops):
            for name in op.outputs:
                assert next(lines) == {
                    "iteration": iteration,
                    "op": number,
                    "phase": op.phase,
                    "name": name,
                    "formula": op.rule,
                    "value": session.tape[name].tolist(),
                }
    assert next(lines, None) is None


def test_trace_json_keys_stand_in_order(capsys):
    _, out, _ = run(capsys, "trace", "xor", "--json")
    assert {tuple(record) for record in records(out)} == {("iteration", "op", "phase", "name", "formula", "value")}


def test_trace_writes_numbers_that_are_not_finite_as_words(capsys, explodes):
    _, out, _ = run(capsys, "trace", explodes, "--iterations", "4", "--json")
    flat = [item for record in records(out) for item in np.ravel(np.array(record["value"], dtype=object))]
    words = {item for item in flat if isinstance(item, str)}
    assert words and words <= {"nan", "inf", "-inf"}
    assert all(math.isfinite(item) for item in flat if not isinstance(item, str))


def test_trace_is_readable(capsys):
    code, out, _ = run(capsys, "trace", "lecture", "--iterations", "2")
    lines = out.splitlines()
    assert code == 0
    assert [line for line in lines if line.startswith("iteration")] == ["iteration 0, epoch 0", "iteration 1, epoch 1"]
    assert "      a[1]           0.982014     0.119203" in lines
    assert max(map(len, lines)) <= 120


@pytest.mark.parametrize(
    ("value", "lines"),
    [
        (np.array(0.25), ["0.25"]),
        (np.array([3, 10]), ["3 10"]),
        (np.array([[1.5, -2e-9], [np.nan, np.inf]]), ["1.5 -2e-09", "nan inf"]),
        (np.arange(10), ["0 1 2 3 4 5 6 7", "8 9"]),
        (np.arange(200), [*(" ".join(str(8 * k + n) for n in range(8)) for k in range(10)), "...",
                          "192 193 194 195 196 197 198 199"]),
        (np.arange(9).reshape(1, 9), ["0 1 2 3 4 5 ... 8"]),
        (np.arange(13).reshape(13, 1), [*map(str, range(10)), "...", "12"]),
    ],
)  # fmt: skip
def test_trace_writes_values_in_columns(value, lines):
    shown = list(trace.table(value))
    assert [" ".join(line.split()) for line in shown] == lines
    assert {len(line) % 13 for line in shown} == {0}


def test_train_json_has_exactly_these_keys(capsys):
    code, out, err = run(capsys, "train", "circle", "--epochs", "3", "--json")
    assert (code, err) == (0, "")
    (record,) = records(out)
    keys = ["iterations", "epochs", "train_loss", "valid_loss", "best_valid_loss", "best_epoch", "test_loss"]
    assert list(record) == [*keys, "train_accuracy", "valid_accuracy", "test_accuracy", "seconds"]
    session = Session("circle")
    session.advance(iterations=75)
    expected = (75, 3, session.train_loss(), session.valid_loss(), session.best_valid_loss, session.best_epoch)
    assert tuple(record.values())[:6] == expected
    assert (record["train_accuracy"], record["test_loss"]) == (session.score("train").accuracy, None)


def test_train_without_validation_has_nulls(capsys):
    _, out, _ = run(capsys, "train", "lecture", "--iterations", "5", "--json")
    (record,) = records(out)
    assert (record["iterations"], record["epochs"]) == (5, 5)
    assert record["valid_loss"] is record["best_valid_loss"] is record["best_epoch"] is None


def test_train_prints_lines(capsys):
    code, out, err = run(capsys, "train", "lecture")
    assert (code, err) == (0, "")
    assert out.splitlines()[:2] == ["iterations: 100", "epochs: 100"]
    assert "valid_loss: none" in out


def test_train_draws_its_bar_on_a_terminal_only(capsys, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    code, out, err = run(capsys, "train", "circle", "--epochs", "2", "--json")
    assert code == 0
    assert "] " in err and "/50" in err
    assert err.endswith("\r\x1b[K")
    assert records(out)[0]["iterations"] == 50


def test_the_bar_changes_nothing(capsys, monkeypatch):
    _, plain, _ = run(capsys, "train", "circle", "--epochs", "2", "--json")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    _, drawn, _ = run(capsys, "train", "circle", "--epochs", "2", "--json")
    without = [{**record, "seconds": 0} for record in records(plain + drawn)]
    assert without[0] == without[1]


@pytest.mark.parametrize("tty", [False, True])
def test_train_stops_where_a_number_is_not_finite(capsys, monkeypatch, explodes, tty):
    monkeypatch.setattr("sys.stderr.isatty", lambda: tty, raising=False)
    code, out, err = run(capsys, "train", explodes, "--iterations", "50", "--json")
    assert code == 1
    assert f"visprop: {explodes}: " in err
    assert "not a finite number" in err
    assert records(out)[0]["iterations"] < 5


def test_train_names_the_number_and_the_reason_in_one_sentence(capsys, tmp_path):
    path = tmp_path / "doubling.toml"
    path.write_text(DOUBLING)
    code, _, err = run(capsys, "train", str(path), "--iterations", "10000")
    stop = Session(str(path)).advance(iterations=10_000).stop
    assert code == 1
    warning, last = err.splitlines()  # the warning comes once, and before
    assert warning.startswith(f"visprop: {path}: warning: The loss seems to grow without bound")
    assert "in iteration 3" in warning
    assert last == f"visprop: {path}: {stop.sentence}"
    assert "C[0] (example 0) is inf in iteration 513" in last
    assert "a[1][0, 0] - y[0, 0] = -2.68e154 - 0" in last
    assert "each step multiplies the error by -2: the rate 1.5 is above 2/curvature = 1." in last


@pytest.mark.parametrize("name", ["lecture", "mazur", "circle", "xor", "sine", "sum-of-sigmoids", "bench", "vanishing"])
def test_check_passes_on_what_is_shipped(capsys, name):
    code, out, err = run(capsys, "check", name)
    assert (code, err) == (0, "")
    layers = len(Experiment.load(name).network.layers) - 1
    assert out.count(" pass") == 2 * layers


def test_check_fails_on_a_wrong_gradient(capsys, monkeypatch):
    swapped = replace(ACTIVATIONS["sigmoid"], bind_slope=ACTIVATIONS["tanh"].bind_slope)
    monkeypatch.setitem(ACTIVATIONS, "sigmoid", swapped)
    code, out, _ = run(capsys, "check", "lecture")
    assert code == 1
    assert "FAIL at [" in out
    assert out.endswith("The gradient is wrong.\n")


def test_ctrl_c_is_quiet(capsys, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("visprop.session.Session.advance", interrupted)
    assert run(capsys, "train", "lecture") == (130, "", "")


def test_a_closed_pipe_is_quiet():
    command = f"'{sys.executable}' -m visprop trace circle --iterations 50 --json | head -n 1"
    env = {**os.environ, "PYTHONPATH": str(Path(visprop.__file__).parents[1])}
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, timeout=60, env=env)
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1


def test_letters_that_the_terminal_lacks_are_no_error():
    done = process("train", "--help", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "argv",
    [
        ["trace", "lecture"],
        ["train", "lecture"],
        ["check", "lecture"],
        ["--help"],
        ["render", "--help"],
        ["export", "--help"],
    ],
)
def test_no_qt_is_imported(argv):
    code = f"""
import sys
from visprop.cli import main
try:
    main({argv!r})
except SystemExit:
    pass
print([name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6", "pyqtgraph", "networkx")])
"""
    env = {**os.environ, "PYTHONPATH": str(Path(visprop.__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=env)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_file_called_like_a_command_opens_with_its_path(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("trace").write_text(Experiment.load("mazur").to_toml())
    code, out, _ = run(capsys, "trace", "./trace")
    assert code == 0
    assert out == run(capsys, "trace", "mazur")[1]


ENDED = """[network]
layers = [2, 4, 1]
activation = "tanh"
[data]
dataset = "circle"
samples = 60
split = "every 5"
[training]
batch_size = 10
optimizer = "adam"
learning_rate = 0.05
"""


@pytest.mark.parametrize(
    ("keys", "options", "epochs", "said"),
    [
        ("epochs = 4", [], 4, "4 epochs are done"),
        ("epochs = 4", ["--epochs", "6"], 6, ""),
        ("epochs = 4", ["--iterations", "30"], 6, ""),
        ("stop_loss = 1e9", [], 1, "the loss of the training rows is"),
        ("patience = 1\nvalidate_every = 200\nepochs = 2", [], 2, "2 epochs"),
    ],
)
def test_training_ends_as_the_experiment_asks(tmp_path, capsys, keys, options, epochs, said):
    path = tmp_path / "ended.toml"
    path.write_text(ENDED + keys)
    assert main(["train", str(path), "--json", *options]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["epochs"] == epochs
    assert said in err and bool(said) == bool(err)


def test_what_is_kept_is_the_best(tmp_path, capsys):
    path = tmp_path / "best.toml"
    path.write_text(ENDED + "patience = 3\nkeep_best = true\nepochs = 400\n")
    assert main(["train", str(path), "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["valid_loss"] == record["best_valid_loss"]
    assert record["epochs"] == record["best_epoch"] + 4


def test_weights_go_out_and_come_in_again(capsys, tmp_path):
    file, made = str(tmp_path / "w.safetensors"), str(tmp_path / "made.toml")
    assert run(capsys, "export", "lecture", "--safetensors", file, "--at", "3:end") == (0, "", "")
    assert run(capsys, "import", "lecture", file, "-o", made) == (0, "", "")
    session = Session("lecture")
    for _ in range(4):
        session.step("iteration")
    assert Session(Experiment.load(made)).theta.tobytes() == session.theta.tobytes()
    code, _, err = run(capsys, "import", "sine", file, "-o", made)
    assert code == 2
    assert err.startswith("visprop: sine: network.layers: ")
