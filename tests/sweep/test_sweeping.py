"""`visprop sweep`: in processes, killed and resumed, on a Dask cluster; the same bit for bit."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

import visprop
from tests.test_cli import run
from visprop import Experiment, Session
from visprop.sweep.cluster import address_of

ROOT = str(Path(visprop.__file__).parents[1])
GRID = ("circle", "--set", "training.learning_rate=0.05,0.2", "--seeds", "2", "--epochs", "3")
DYING = """
import os
from visprop.cli import main
from visprop.sweep.folder import Folder

write, done = Folder.write, []

def dying(self, record):
    write(self, record)
    done.append(record)
    if len(done) == 2:
        os._exit(9)  # nothing is tidied up, as when it is killed

Folder.write = dying
main({argv!r})
"""


def process(*argv: str) -> subprocess.CompletedProcess:
    env = {**os.environ, "PYTHONPATH": ROOT}
    return subprocess.run([sys.executable, *argv], capture_output=True, text=True, timeout=120, env=env)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """(what a sweep without a break prints, its folder)."""
    folder = str(tmp_path_factory.mktemp("whole"))
    done = process("-m", "visprop", "sweep", *GRID, "--workers", "2", "-o", folder)
    assert done.returncode == 0, done.stderr
    return done.stdout, folder


def test_a_sweep_says_what_a_session_of_each_run_says(whole: tuple[str, str], capsys) -> None:
    out, folder = whole
    assert [line.split()[:3] for line in out.splitlines()][1:] == [["0.05", "2", "75"], ["0.2", "2", "75"]]
    code, out, err = run(capsys, "sweep", *GRID, "-o", folder, "--json")
    assert (code, err.count("\n")) == (0, 2)
    for each in json.loads(out)["runs"]:
        rate = float(each["settings"]["training.learning_rate"])
        session = Session(Experiment.load("circle").replace("training", learning_rate=rate, seed=each["seed"]))
        session.advance(iterations=75)
        assert (each["train_loss"], each["valid_loss"]) == (session.train_loss(), session.valid_loss())
    names = set(os.listdir(folder))
    assert {"runs", "runs.csv", "curves.csv"} <= names
    assert len(os.listdir(Path(folder, "runs"))) == 4
    assert {"curves.png", "curves.svg"} <= names or "Qt" in err


def test_killed_in_the_middle_it_goes_on_and_ends_with_the_same_table(whole: tuple[str, str], tmp_path, capsys) -> None:
    argv = ["sweep", *GRID, "--workers", "2", "-o", str(tmp_path / "out")]
    killed = process("-c", DYING.format(argv=argv))  # returns only when the workers, who hold the pipe, are gone too
    assert killed.returncode == 9
    kept = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "out" / "runs").iterdir()}
    assert len(kept) == 2
    code, out, err = run(capsys, *argv, "--compare", whole[1])
    assert (code, out) == (0, whole[0])
    assert f"All 4 runs that {whole[1]} has too are equal bit for bit." in err
    after = {path.name: path.stat().st_mtime_ns for path in (tmp_path / "out" / "runs").iterdir()}
    assert len(after) == 4 and kept.items() <= after.items()  # what was there was not made again


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["--engine", "dask://nowhere"], "An engine is dask://HOST:PORT"),
        (["--workers", "0"], "'0' is not a whole number from 1 up"),
        (["--set", "training.batch_size=5,five"], "--set: training.batch_size"),
        (["--set", "network.layers=[3,4,1],[2,4,1]", "--workers", "1"], "circle: network.layers: The set"),
    ],
)
def test_what_cannot_be_run_is_one_sentence(tmp_path, capsys, argv: list[str], words: str) -> None:
    more = [] if "network" in argv[1] else ["--set", "training.l2=0.1"]
    base = ["sweep", "circle", "--set", "network.activation=tanh", *more, "--epochs", "1", "-o", str(tmp_path / "out")]
    code, out, err = run(capsys, *base, *argv)
    assert (code, out) == (2, "") and words in err.splitlines()[-1]


def test_dask_that_is_not_installed_is_named_with_the_remedy(tmp_path, capsys, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    code, out, err = run(capsys, "sweep", *GRID, "--engine", "dask://127.0.0.1:1", "-o", str(tmp_path / "out"))
    assert (code, out) == (2, "") and "pip install distributed" in err


def test_addresses_are_read_as_dask_has_them() -> None:
    assert address_of("dask://127.0.0.1:8786") == "tcp://127.0.0.1:8786"
    assert address_of("dask://[::1]:80") == "tcp://[::1]:80"


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[str]:
    """The engine's name of a scheduler with two workers, all processes of this machine."""
    if find_spec("distributed") is None:
        pytest.skip("needs distributed: pip install distributed")
    script, env = Path(__file__).parent / "cluster.py", {**os.environ, "PYTHONPATH": ROOT}
    with subprocess.Popen([sys.executable, script], stdin=-1, stdout=-1, text=True, env=env, cwd=tmp_path) as started:
        yield "dask://" + started.stdout.readline().strip().removeprefix("tcp://")
        started.stdin.close()  # it ends with its input


def test_a_dask_cluster_comes_to_the_same_bit_for_bit(whole: tuple[str, str], cluster: str, tmp_path, capsys) -> None:
    (tmp_path / "own.csv").write_text("u,v\n" + "\n".join(f"{n},{n * n % 7}" for n in range(20)))
    (tmp_path / "own.toml").write_text('[network]\nlayers=[1,3,1]\noutput="identity"\n[data]\ncsv="own.csv"\n')
    own = ["sweep", str(tmp_path / "own.toml"), "--seeds", "2", "--epochs", "2"]
    argv = ["sweep", *GRID, "--engine", cluster, "-o", str(tmp_path / "out"), "--compare", whole[1]]
    sent = [*own, "--engine", cluster, "-o", str(tmp_path / "sent")]
    done = process("-c", f"from visprop.cli import main; main({argv!r}); main({sent!r})")
    code, here, _ = run(capsys, *own, "--workers", "1", "-o", str(tmp_path / "here"))
    assert (code, done.stdout) == (0, whole[0] + here), done.stderr
    assert f"All 4 runs that {whole[1]} has too are equal bit for bit." in done.stderr
