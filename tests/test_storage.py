"""Whole files: what is read, what is refused, and that a failed write leaves the old file."""

import errno
import os
import stat

import pytest

from visprop.errors import InputError
from visprop.storage import NotSaved, read_text, read_whole, write_whole


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_what_is_written_is_read(tmp_path):
    path = tmp_path / "a.bin"
    write_whole(path, b"old")
    write_whole(path, bytes(range(256)) * 1000)
    assert read_whole(path, 256_000) == bytes(range(256)) * 1000
    assert names(tmp_path) == ["a.bin"]


def test_an_empty_file_can_be_written(tmp_path):
    write_whole(tmp_path / "empty", b"")
    assert read_whole(tmp_path / "empty", 0) == b""


def test_short_writes_are_continued(tmp_path, monkeypatch):
    write = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: write(fd, bytes(data[:7])))
    write_whole(tmp_path / "a", b"x" * 100)
    assert (tmp_path / "a").read_bytes() == b"x" * 100


def failing(code):
    def call(*_):
        raise OSError(code, os.strerror(code))

    return call


full_disk = failing(errno.ENOSPC)


@pytest.mark.parametrize(
    ("function", "broken", "part"),
    [
        ("write", full_disk, "No space left"),
        ("write", lambda fd, data: 0, "took no more bytes"),
        ("fsync", failing(errno.EIO), "Input/output"),
        ("replace", failing(errno.EACCES), "Permission"),
    ],
)
def test_the_old_file_survives_a_failed_write(tmp_path, monkeypatch, function, broken, part):
    path = tmp_path / "notes.toml"
    path.write_bytes(b"precious")
    monkeypatch.setattr(os, function, broken)
    with pytest.raises(NotSaved, match=part) as caught:
        write_whole(path, b"new")
    monkeypatch.undo()
    assert str(path) in str(caught.value)
    assert isinstance(caught.value, OSError)
    assert path.read_bytes() == b"precious"
    assert names(tmp_path) == ["notes.toml"]


def test_a_failure_after_half_of_the_bytes_leaves_nothing(tmp_path, monkeypatch):
    write, calls = os.write, []

    def half_then_full(fd, data):
        calls.append(len(data))
        return write(fd, bytes(data[: len(data) // 2])) if len(calls) == 1 else full_disk(fd, data)

    monkeypatch.setattr(os, "write", half_then_full)
    with pytest.raises(NotSaved):
        write_whole(tmp_path / "new", b"x" * 1000)
    assert calls == [1000, 500]
    assert names(tmp_path) == []


def test_a_link_stays_a_link_and_permissions_stay(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    os.chmod(tmp_path / "real", 0o640)
    (tmp_path / "link").symlink_to("real")
    write_whole(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"
    assert stat.S_IMODE(os.stat(tmp_path / "real").st_mode) == 0o640


def test_folders_and_missing_folders_are_refused_for_writing(tmp_path):
    with pytest.raises(NotSaved, match="folder or a device"):
        write_whole(tmp_path, b"x")
    with pytest.raises(NotSaved, match="No such file or directory"):
        write_whole(tmp_path / "none" / "a", b"x")
    assert names(tmp_path) == []


def test_what_cannot_be_read_is_refused_with_a_sentence(tmp_path):
    (tmp_path / "five").write_bytes(b"12345")
    os.mkfifo(tmp_path / "pipe")
    for path, limit, part in [
        (tmp_path / "five", 4, "larger than 4 bytes"),
        (tmp_path / "none", 4, "does not exist"),
        (tmp_path, 4, "folder or a device"),
        (tmp_path / "pipe", 4, "folder or a device"),
        ("a\0b", 4, "cannot be read"),
        (tmp_path / ("n" * 300), 4, "cannot be read"),
    ]:
        with pytest.raises(InputError, match=part) as caught:
            read_whole(path, limit)
        assert caught.value.source == str(path)


@pytest.mark.parametrize(
    "data",
    [
        "x = 1 µ".encode(),
        b"\xef\xbb\xbf" + "x = 1 µ".encode(),
        "\ufeffx = 1 µ".encode("utf-16-le"),
        "\ufeffx = 1 µ".encode("utf-16-be"),
    ],
)
def test_byte_order_marks_are_understood_and_left_out(tmp_path, data):
    (tmp_path / "a").write_bytes(data)
    assert read_text(tmp_path / "a", 100) == "x = 1 µ"


def test_other_encodings_are_refused_with_the_line(tmp_path):
    (tmp_path / "a").write_bytes("one\ntwo\n姓名\n".encode("big5"))
    with pytest.raises(InputError, match="UTF-8") as caught:
        read_text(tmp_path / "a", 100)
    assert caught.value.where == "line 3"
