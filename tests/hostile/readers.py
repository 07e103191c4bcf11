"""The readers of the program, each with good files of its kind and what it may raise."""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.ma  # as numpy.random and csv_table below, one of those that the program loads when it first needs them
import numpy.random

from tests.hostile import behind, lessons, tables, trees
from tests.hostile.mutations import mutated
from visprop.data import CsvOptions, csv_table  # noqa: F401
from visprop.data.proposal import proposed
from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.files import models, sessionreader
from visprop.files.document import document_of
from visprop.files.models.placing import with_model
from visprop.files.moments import from_file, to_text
from visprop.files.sessionwriter import to_bytes
from visprop.picture.look import Look
from visprop.session import Session
from visprop.ui.tablereading import TableReading  # knows no Qt


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)


@dataclass(frozen=True)
class Reader:
    """ending: of its files. corpus: makes good ones. open: reads a file; returns or raises `InputError`.

    broken: makes the file of a seed. place: writes it, where it is more than one file.
    """

    ending: str
    corpus: Callable[[], list[bytes]]
    open: Callable[[Path], object]
    broken: Callable[[Sequence[bytes], int], bytes] = mutated
    place: Callable[[Path, bytes], None] = _write


def _experiments() -> list[bytes]:
    names = ("lecture", "circle", "mazur", "hills", "piecewise", "iris", "bench")
    return [Experiment.load(name).to_toml().encode() for name in names]


def _open_experiment(path: Path) -> None:
    """As the window does, with its data; a program too large to be bound in a second is what `layers` asked for."""
    Session(Experiment.load(path))


def _moments() -> list[bytes]:
    session = Session("lecture")
    session.step("iteration")
    session.step("op")
    return [to_text(session, Look()).encode()]


def _tables() -> list[bytes]:
    head = "id;größe;art\r\n1;1,5;rot\r\n2;-2,25;blau\r\n3;0,5;rot\r\n4;1e3;blau\r\n"
    return [
        b"x,y,label\n1,2,a\n3,4.5,b\n-1,0,a\n2,2,b\n" + b"1,1,a\n" * 20,
        head.encode("utf-16"),
        b"\xef\xbb\xbf" + head.encode(),
        head.encode("gb18030", "replace"),
        b"a,b\n1,2\n,3\n4,\n",
        b'a,b\n"1,5","x ""y"""\n2,"z\nz"\n',
        b"\n".join(b"%d\t%d\t%d" % (i, i * i, i % 2) for i in range(40)),
    ]


def _read_table(path: Path) -> None:
    reading = TableReading(str(path), CsvOptions(), guess=True)
    for _ in reading:
        pass
    if reading.preview.problems:
        raise InputError(str(path), "", "the dialog lists the problems")
    Session(proposed(reading.preview))


def _open_model(path: Path) -> None:
    """As the window does: the network is put in the place of another one's that rows of its widths were for."""
    model = models.load(path)
    ends = model.widths[0], model.widths[-1]
    rows = {letter: [[0.5] * width] for letter, width in zip("xy", ends, strict=True)}
    Session(with_model(Experiment.from_tables({"network": {"layers": ends}, "data": rows}), model))


def _arrays() -> dict[str, np.ndarray]:
    return {
        "0.weight": np.arange(6.0).reshape(3, 2),
        "0.bias": np.ones(3),
        "2.weight": np.ones((1, 3)),
        "2.bias": np.zeros(1),
    }


def _safetensors() -> list[bytes]:
    files = []
    for code, kind in (("F64", "<f8"), ("F32", "<f4"), ("BF16", "<u2")):
        header, body = {"__metadata__": {"activations": "tanh sigmoid"}}, b""
        for name, array in _arrays().items():
            part = array.astype(kind).tobytes()
            header[name] = {"dtype": code, "shape": array.shape, "data_offsets": [len(body), len(body) + len(part)]}
            body += part
        text = json.dumps(header).encode()
        files.append(struct.pack("<Q", len(text)) + text + body)
    return files


def _npz() -> list[bytes]:
    files = []
    for save in (np.savez, np.savez_compressed):
        file = io.BytesIO()
        save(file, **{name.replace(".", "_"): array for name, array in _arrays().items()})
        files.append(file.getvalue())
    return files


def _onnx() -> list[bytes]:
    from onnx import TensorProto, helper, numpy_helper

    arrays = {name: array.astype(np.float32) for name, array in _arrays().items()}
    nodes = [
        helper.make_node("Gemm", ["x", "0.weight", "0.bias"], ["z1"], transB=1),
        helper.make_node("LeakyRelu", ["z1"], ["a1"], alpha=0.01),
        helper.make_node("MatMul", ["a1", "w"], ["m"]),
        helper.make_node("Add", ["m", "2.bias"], ["z2"]),
        helper.make_node("Sigmoid", ["z2"], ["y"]),
    ]
    arrays["w"] = arrays.pop("2.weight").T.copy()
    kind = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes,
        "net",
        [kind("x", TensorProto.FLOAT, [None, 2])],
        [kind("y", TensorProto.FLOAT, [None, 1])],
        initializer=[numpy_helper.from_array(array, name) for name, array in arrays.items()],
    )
    return [helper.make_model(graph).SerializeToString()]


def _sessions() -> list[bytes]:
    """Small ones, and each section and block of theirs is worth breaking."""
    files = []
    for name in ("lecture", "circle"):
        session = Session(name)
        session.advance(iterations=3)
        session.edit("W[1]", 0.25, (0, 1))
        session.set_watches(["L"])
        files.append(to_bytes(document_of(session, Look(), notes="notes")))
    return files


READERS = {
    "experiment": Reader(".toml", _experiments, _open_experiment, trees.broken),
    "moment": Reader(".toml", _moments, lambda path: from_file(str(path)), trees.broken),
    "lesson": Reader(".toml", lessons.corpus, lessons.open_lesson, lessons.broken, lessons.place),
    "session": Reader(
        ".visprop", _sessions, lambda path: sessionreader.from_file(str(path)), behind.mostly(behind.session)
    ),
    "csv": Reader(".csv", _tables, _read_table, tables.broken),
    "safetensors": Reader(".safetensors", _safetensors, _open_model, behind.mostly(behind.safetensors)),
    "npz": Reader(".npz", _npz, _open_model, behind.mostly(behind.npz)),
    "onnx": Reader(".onnx", _onnx, _open_model, behind.mostly(behind.onnx)),
}
