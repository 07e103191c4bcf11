"""The exported scripts run on their own and print what the program shows: loss, gradients, new parameters."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.engine.random_experiments import PAIRS, random_experiment
from tests.files.scripts import run
from visprop import Experiment, Session, cli
from visprop.experiment.names import OPTIMIZERS
from visprop.files import literals
from visprop.files.iteration import iteration_of
from visprop.files.moments import to_text
from visprop.files.numpy_script import numpy_script
from visprop.files.torch_script import torch_script
from visprop.picture.look import Look

SEEDS = range(50)  # more than there are pairs of output and cost: each comes once at least
NUMPY_TOLERANCE, TORCH_TOLERANCE = 1e-12, 1e-9  # of the tensor's largest entry; PyTorch's own 1 - a*a is less exact
WRITERS = {"numpy": (numpy_script, NUMPY_TOLERANCE), "torch": (torch_script, TORCH_TOLERANCE)}

# Every kink exactly: z = 0 for the rectifiers, +-3 for hard sigmoid, a - t = 0 and +-1 for the costs; z beyond 709,
# where e^z overflows; equal largest outputs.
EDGES = [
    ("relu", "mae", [[0.0], [2.0], [-2.0]]),
    ("leaky_relu", "huber", [[0.0], [2.0], [-1.0]]),
    ("hard_sigmoid", "mse", [[3.0], [-3.0], [0.5]]),
    ("softplus", "half_se", [[800.0], [-800.0], [20.5]]),
    ("softplus", "se", [[80.0], [81.0], [0.0]]),
    ("tanh", "huber", [[0.0], [1.0], [-3.0]]),
    ("identity", "mae", [[0.0], [1.0], [3.0]]),
    ("identity", "huber", [[2.0], [0.0], [-1.0]]),
    ("sigmoid", "bce", [[30.0], [-30.0], [0.0]]),
    ("softmax", "cross_entropy", [[0.0], [30.0], [-30.0]]),
    ("softmax", "half_se", [[0.0], [5.0], [-5.0]]),
]


def edge(output: str, cost: str, x: list) -> Experiment:
    """One input, two outputs with z = x and z = -x; targets 1 and 0."""
    parameters = "\n[[network.parameters]]\nW = [[1.0], [-1.0]]\nb = [0.0, 0.0]\n"
    text = f'[network]\nlayers = [1, 2]\noutput = "{output}"{parameters}'
    text += f'[data]\nx = {x}\ny = {[[1.0, 0.0]] * len(x)}\n[training]\ncost = "{cost}"\nbatch_size = {len(x)}\n'
    return Experiment.from_toml(text)


# Every optimizer, clipping that bites and does not, both penalties, both schedules.
UPDATES = [
    {"optimizer": "momentum"},
    {"optimizer": "nesterov", "momentum": 0.5, "clip_norm": 0.01},
    {"optimizer": "rmsprop", "clip_norm": 1e6},
    {"optimizer": "adagrad", "l1": 0.03, "clip_value": 0.02},
    {"optimizer": "adam", "schedule": "step", "step_epochs": 1, "step_factor": 0.5},
    {"optimizer": "adamw", "weight_decay": 0.1, "schedule": "cosine", "cosine_epochs": 3, "min_rate": 0.001},
    {"clip_norm": 0.01, "l2": 0.1, "l1": 0.02},
    {"clip_value": 0.01},
    {"l1": 0.05},
    {"schedule": "cosine", "cosine_epochs": 1000},
]


def updated(number: int) -> Session:
    """A random experiment with another update, in an iteration whose memory is not empty."""
    experiment = random_experiment(100 + number).replace("training", **UPDATES[number])
    return at_iteration(experiment, 0 if number == 5 else number + 2)


def at_iteration(experiment: Experiment, number: int) -> Session:
    session = Session(experiment)
    session.seek(number, len(session.program.ops))
    return session


def error(shown: np.ndarray, true: np.ndarray) -> float:
    """Largest difference over the largest entry; inf where the true values are 0 and the others are not."""
    assert shown.shape == true.shape
    norm, gap = np.abs(true).max(), np.abs(shown - true).max()
    return float(gap / norm) if norm else (np.inf if gap else 0.0)


def compare(folder: Path, kind: str, sessions: list[Session], tolerance: float | None = None) -> list[str]:
    """Run the scripts of these sessions and hold every number that they print to the tape."""
    write, usual = WRITERS[kind]
    paths = [folder / f"{n}.py" for n in range(len(sessions))]
    for path, session in zip(paths, sessions, strict=True):
        path.write_text(write(iteration_of(session)), encoding="utf-8")
    outputs, imported = run(paths)
    for path, session, output in zip(paths, sessions, outputs, strict=True):
        layers = range(1, session.program.last + 1)
        names = [f"{name}[{l}]" for l in layers for name in ("dL_dW", "dL_db", "W", "b")]
        assert set(output) == {"L", *names}
        for name, value in output.items():
            far = error(value, session.tape[name])
            assert far <= (tolerance or usual), f"{path.name} {session.experiment.source}: {name} is off by {far}"
    return imported


def random_sessions() -> list[Session]:
    return [at_iteration(random_experiment(seed), seed % 4) for seed in SEEDS]


def test_fifty_random_experiments_in_numpy(tmp_path):
    assert compare(tmp_path, "numpy", random_sessions()) == []


def test_fifty_random_experiments_in_pytorch(tmp_path):
    pytest.importorskip("torch", reason="PyTorch is not installed")
    assert compare(tmp_path, "torch", random_sessions()) == ["torch"]


def test_these_fifty_cover_every_pair_and_both_reductions():
    experiments = [random_experiment(seed) for seed in SEEDS]
    assert {(each.network.output, each.training.cost) for each in experiments} == set(PAIRS)
    assert {each.training.reduction for each in experiments} == {"mean", "sum"}
    assert {bool(each.training.l2) for each in experiments} == {True, False}
    assert {each.training.batch_size for each in experiments} == set(range(1, 10))


@pytest.mark.parametrize("kind", WRITERS)
def test_kinks_and_large_values(tmp_path, kind):
    if kind == "torch":
        pytest.importorskip("torch", reason="PyTorch is not installed")
    assert "PySide6" not in compare(tmp_path, kind, [at_iteration(edge(*case), 0) for case in EDGES])


@pytest.mark.parametrize("kind", WRITERS)
def test_every_way_to_update(tmp_path, kind):
    if kind == "torch":
        pytest.importorskip("torch", reason="PyTorch is not installed")
    sessions = [updated(number) for number in range(len(UPDATES))]
    sessions.append(at_iteration(sessions[4].experiment, 0))
    assert "PySide6" not in compare(tmp_path, kind, sessions)


@pytest.mark.parametrize("kind", WRITERS)
def test_float32_and_many_numbers(tmp_path, kind):
    if kind == "torch":
        pytest.importorskip("torch", reason="PyTorch is not installed")
    single = random_experiment(3).replace("network", dtype="float32")
    assert "PySide6" not in compare(tmp_path, kind, [at_iteration(single, 1)], 1e-5)
    adam = single.replace("training", optimizer="adam", schedule="cosine", clip_norm=0.5)
    assert "PySide6" not in compare(tmp_path, kind, [at_iteration(adam, 2)], 1e-5)
    text = '[network]\nlayers = [2, 30, 20, 1]\nactivation = "tanh"\n[data]\ndataset = "circle"\n'
    wide = Experiment.from_toml(text + "[training]\nbatch_size = 300\n")
    assert "PySide6" not in compare(tmp_path, kind, [at_iteration(wide, 2)])


@pytest.mark.parametrize("kind", WRITERS)
def test_every_optimizer_clipping_schedule_and_penalty(tmp_path, kind):
    if kind == "torch":
        pytest.importorskip("torch", reason="PyTorch is not installed")
    extras = ({}, {"clip_norm": 0.1, "l1": 0.01}, {"clip_value": 0.02, "l2": 0.1, "schedule": "cosine"})
    base = (
        Experiment.load("circle")
        .replace("network", layers=[2, 3, 1], activation="tanh")
        .replace("training", learning_rate=0.01)
    )
    made = [base.replace("training", optimizer=name, **extra) for name in OPTIMIZERS for extra in extras]
    assert "PySide6" not in compare(tmp_path, kind, [at_iteration(each, 60) for each in made])


def test_an_edited_run_is_exported_as_it_is_in_view(tmp_path):
    session = Session("circle")
    session.seek(3, 1)
    session.edit("W[1]", 0.75, (0, 1))
    session.edit("learning_rate", 0.3)
    session.edit("x", 1.25, (int(session.tape["rows"][0]), 0))
    session.seek(3, len(session.program.ops))
    assert "PySide6" not in compare(tmp_path, "numpy", [session])


def test_inf_and_nan_are_printed_as_they_are(tmp_path):
    given = iteration_of(Session("lecture"))
    W = given.W[0].copy()
    W[0, 0], W[1, 1] = np.inf, np.nan
    path = tmp_path / "x.py"
    path.write_text(numpy_script(replace(given, W=(W, *given.W[1:]))))
    assert 'inf, nan = float("inf"), float("nan")' in path.read_text()
    with pytest.raises(ValueError, match="malformed"):  # nan is printed, which is no literal
        run([path])


def test_a_title_stays_in_its_comment(tmp_path):
    given = iteration_of(Session("lecture"))
    title = '"""\nimport visprop\r\x0c\u2028raise SystemExit("owned")\n#'
    for write in (numpy_script, torch_script):
        script = write(replace(given, title=title))
        assert [line for line in script.splitlines() if "owned" in line or "import visprop" in line] == [
            script.splitlines()[0]
        ]
        assert script.startswith("# Iteration 0 of ")


def test_what_the_issue_asks_of_pytorch():
    script = torch_script(iteration_of(at_iteration(edge("hard_sigmoid", "mse", [[1.0]]), 0)))
    assert "torch.where(z <= -3, 0.0, torch.where(z >= 3, 1.0, z / 6 + 0.5))" in script
    script = torch_script(iteration_of(at_iteration(edge("softplus", "mse", [[1.0]]), 0)))
    assert re.search(r"F\.softplus\(.*threshold=1e9\)", script)


@pytest.mark.parametrize("value", [0.1, 1 / 3, 5e-324, 1.7976931348623157e308, -0.0, 1e22, 123456789.0, -1.0])
def test_a_number_reads_back_bit_for_bit(value):
    assert np.float64(literals.number(value)).tobytes() == np.float64(value).tobytes()
    assert len(literals.number(value)) <= len(repr(value))


def test_no_line_is_too_long():
    session = Session("circle")
    for write in (numpy_script, torch_script):
        assert max(map(len, write(iteration_of(session)).splitlines())) <= 120


def test_the_command_writes_the_iteration_that_is_asked_for(tmp_path, capsys):
    path = tmp_path / "twin.py"
    assert cli.main(["export", "circle", "--numpy", str(path), "--at", "5:L"]) == 0
    assert capsys.readouterr() == ("", "")
    assert path.read_text(encoding="utf-8") == numpy_script(iteration_of(at_iteration(Experiment.load("circle"), 5)))
    assert cli.main(["export", "circle", "--torch", str(path)]) == 0
    assert path.read_text(encoding="utf-8") == torch_script(iteration_of(at_iteration(Experiment.load("circle"), 0)))


def test_the_command_takes_the_file_of_a_moment(tmp_path):
    session = at_iteration(Experiment.load("circle"), 2)
    session.edit("W[1]", 0.5, (0, 0))
    session.seek(4, 3)
    moment, script = tmp_path / "moment.toml", tmp_path / "x.py"
    moment.write_text(to_text(session, Look()), encoding="utf-8")
    assert cli.main(["export", "--at", str(moment), "--numpy", str(script)]) == 0
    assert script.read_text(encoding="utf-8") == numpy_script(iteration_of(session))


def test_a_file_that_cannot_be_written_is_one_sentence(tmp_path, capsys):
    assert cli.main(["export", "circle", "--numpy", str(tmp_path / "no" / "x.py")]) == 1
    assert capsys.readouterr().err.startswith("visprop: ")
