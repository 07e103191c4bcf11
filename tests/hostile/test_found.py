"""Files that random breaking has found: each took ten seconds, or raised something else, before it was mended.

One row each: the reader, what is in the file, and words of the sentence that refuses it, "" where it is opened.
"""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from tests.hostile.lessons import SHORT
from tests.hostile.readers import READERS
from visprop.errors import InputError


def toml(network: str = "", data: str = "x = [[1]]\ny = [[1]]", training: str = "") -> bytes:
    return f"[network]\nlayers = [1, 1]\n{network}\n[data]\n{data}\n[training]\n{training}\n".encode()


def wide(layers: str, data: str = "x = [[1]]\ny = [[1]]", training: str = "", output: str = "sigmoid") -> bytes:
    """An experiment that asks for much in few words."""
    return toml(f'output = "{output}"', data, training).replace(b"[1, 1]", layers.encode())


def npz(header: str) -> bytes:
    """An archive of one array with this header and no numbers."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        text = header.encode()
        archive.writestr("W.npy", b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text)
    return file.getvalue()


CIRCLE = 'dataset = "circle"\nsamples = 10\nnoise = 1e308'
FOUND = {
    "a shape that could be read in 2^40 ways": (
        "npz",
        npz("{'descr': '<f8', 'fortran_order': False, 'shape': (" + "1" * 40 + "x, }"),
        "Only arrays of floating-point numbers",
    ),
    "30,000 digits and a word": ("csv", b"a,b\n" + b"9" * 30_000 + b"x,1\n2,3\n", "the dialog lists the problems"),
    "a mark of UTF-32": ("csv", "a,b\n1,2\n3,4\n".encode("utf-32"), ""),
    "noise without end": ("experiment", toml(data=CIRCLE).replace(b"[1, 1]", b"[2, 1]"), "too large for float64"),
    "noise without end, of both signs": (
        "experiment",
        toml(data=CIRCLE.replace("10", "500")).replace(b"[1, 1]", b"[2, 1]"),
        "too large for float64",
    ),
    "targets whose sum is without end": (
        "experiment",
        toml('output = "softmax"', "x = [[1]]\ny = [[1e308, 1e308]]", 'cost = "cross_entropy"').replace(
            b"[1, 1]", b"[1, 2]"
        ),
        "targets of 0 or more that sum to 1",
    ),
    "a batch of 40 GB": (
        "experiment",
        wide("[2, 1000, 1]", 'dataset = "circle"\nsamples = 1000000', "batch_size = 1000000"),
        "lower batch_size",
    ),
    "a network of 8 GB": ("experiment", wide("[1, 10000, 9000, 1]"), "3,000,000 are the most"),
    "targets of 8 GB": (
        "experiment",
        wide("[2, 1000]", 'dataset = "blobs"\nsamples = 1000000', output="softmax"),
        "8,000,000 are the most",
    ),
    "a text that is not closed": ("lesson", SHORT.replace("so*.", "so*. {").encode(), ""),
}


@pytest.mark.parametrize("name", FOUND)
def test_it_is_opened_or_refused(name: str, tmp_path: Path) -> None:
    kind, data, words = FOUND[name]
    reader = READERS[kind]
    path = tmp_path / f"found{reader.ending}"
    reader.place(path, data)
    if not words:
        reader.open(path)
        return
    with pytest.raises(InputError) as refused:
        reader.open(path)
    assert words in refused.value.sentence


def test_a_column_of_very_many_words_is_not_made_into_columns(tmp_path: Path) -> None:
    """It took 6 GB, to be refused behind that."""
    (tmp_path / "rows.csv").write_text("x,y\n" + "".join(f"w{n},{n}\n" for n in range(5000)))
    path = tmp_path / "words.toml"
    path.write_bytes(toml(data='csv = "rows.csv"\none_hot = ["x"]').replace(b"[1, 1]", b'["auto", 1]'))
    tracemalloc.start()
    with pytest.raises(InputError, match="5000 different values"):
        READERS["experiment"].open(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 20 * 2**20  # 5,000 columns of 5,000 numbers are 200 MB
