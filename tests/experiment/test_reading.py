"""What a text says, with its defaults and paths."""

import dataclasses

from tests.experiment.texts import DATA, NETWORK, refused
from visprop.experiment import (
    Experiment,
    Parameters,
)

UPDATE = ("sgd", *[None] * 8, "constant", 30, 0.1, 100, 0.0, None, None, None, False)


def test_every_key_but_layers_and_data_has_a_default():
    experiment = Experiment.from_toml(NETWORK + DATA)
    assert experiment.title == "Untitled"
    network, data, training = experiment.network, experiment.data, experiment.training
    assert dataclasses.astuple(network) == ((2, 3, 1), ("sigmoid",), "sigmoid", "xavier", "float64", None)
    assert (data.x, data.y) == (((1.0, -1.0), (0.0, 2.0)), ((1.0,), (0.0,)))
    assert (data.samples, data.noise, data.standardize, data.split, data.offset) == (200, 0.0, "none", "none", 0)
    assert dataclasses.astuple(training) == ("half_se", "mean", 0.1, 1, 0.0, 1, 0, 0.0, *UPDATE)


def test_the_title_is_the_file_s_name_where_none_is_given():
    assert Experiment.from_toml(NETWORK + DATA, "/home/me/my net.toml").title == "my net"
    assert Experiment.from_toml('title = "T"\n' + NETWORK + DATA, "/home/me/my net.toml").title == "T"


def test_the_lecture_s_file_reads_as_written():
    experiment = Experiment.load("lecture")
    assert experiment.network.layers == (2, 2, 2, 2)
    assert experiment.network.activation == ("sigmoid", "sigmoid")
    assert experiment.network.parameters[0] == Parameters(((1.0, -2.0), (-1.0, 1.0)), (1.0, 0.0))
    assert experiment.network.parameters[2] == Parameters(((3.0, -1.0), (-1.0, 4.0)), (-2.0, 2.0))
    assert (experiment.data.x, experiment.data.y) == (((1.0, -1.0),), ((1.0, 0.0),))
    assert (experiment.training.cost, experiment.training.learning_rate) == ("half_se", 0.5)
    assert all(type(cell) is float for layer in experiment.network.parameters for cell in (*layer.W[0], *layer.b))


def test_activations_one_for_all_a_list_or_none():
    def read(layers, line):
        text = f"[network]\nlayers = {layers}\n{line}\n[data]\nx = [[1, 2]]\ny = [[1]]"
        return Experiment.from_toml(text).network.activation

    assert read([2, 3, 4, 1], 'activation = "relu"') == ("relu", "relu")
    assert read([2, 3, 4, 1], 'activation = ["relu", "tanh"]') == ("relu", "tanh")
    assert read([2, 1], "") == ()
    assert read([2, 1], 'activation = "relu"') == ()


def test_a_path_in_a_file_is_relative_to_the_file(tmp_path, monkeypatch):
    text = '[network]\nlayers = [2, 1]\n[data]\ncsv = "tables/a.csv"\ntarget = ["y"]\nignore = ["id", "µ"]'
    (tmp_path / "net.toml").write_text(text, encoding="utf-8")
    expected = str(tmp_path / "tables" / "a.csv")
    assert Experiment.load(tmp_path / "net.toml").data.csv == expected
    monkeypatch.chdir(tmp_path)
    experiment = Experiment.load("net.toml")
    assert (experiment.data.csv, experiment.source) == (expected, "net.toml")
    assert (experiment.data.target, experiment.data.ignore) == (("y",), ("id", "µ"))
    assert Experiment.from_toml(text).data.csv == expected
    assert Experiment.from_toml(experiment.to_toml(), "/elsewhere/b.toml") == experiment
    error = refused(text.replace("tables/a.csv", ""))
    assert error.where == "data.csv"


def test_files_with_a_mark_or_windows_lines_are_read(tmp_path):
    (tmp_path / "a.toml").write_bytes(b"\xef\xbb\xbf" + (NETWORK + DATA).replace("\n", "\r\n").encode())
    assert Experiment.load(tmp_path / "a.toml").network.layers == (2, 3, 1)
