"""A moment becomes a scene of a lesson file, which keeps all that stands there; it can be taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from visprop.errors import InputError
from visprop.lesson import Player, Position, checking, load
from visprop.lesson.adding import add_scene
from visprop.picture.look import Look
from visprop.picture.views import build_frame
from visprop.session import Session

BEFORE = '# Mine.\ntitle = "Own"\n\n[[scenes]]\nid = "start"   # the first\nexperiment = "lecture"\n'


def test_a_scene_shows_what_the_moment_showed(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(BEFORE, encoding="utf-8")
    session = Session("circle")
    session.advance(iterations=3)
    session.edit("W[1]", 0.5, (0, 1))
    session.seek(4, session.program.index("dC_dz[2]") + 1)
    look = Look(view="backward", selection="node 2 0", example=3, hidden=("dC_dz[1]",))
    frame = build_frame(session.moment(), look)
    text = 'Here $\\frac{∂C}{∂z}$ = {dC_dz[2][3, 0]}.\n\nIt\'s "so".'
    added = add_scene(str(path), session, look, "Start: ∂C/∂z, the end", text, "Say it.")
    assert (added.scene, added.number) == ("start-c-z-the-end", 2)
    assert path.read_text(encoding="utf-8").startswith(BEFORE)
    player = Player(load(path), position=Position(1))
    assert player.scene.said("en").text == text and player.scene.said("en").notes == "Say it."
    assert build_frame(player.session.moment(), replace(player.look, grain=look.grain)) == frame
    assert [str(fault) for fault in checking.check(load(path), ("en",)) if fault.scene == added.scene] == []
    added.undo()
    assert path.read_text(encoding="utf-8") == BEFORE
    added.redo()
    assert len(load(path).scenes) == 2
    path.write_text(BEFORE + "\n# changed\n", encoding="utf-8")
    with pytest.raises(InputError, match="changed by something else"):
        added.undo()


def test_a_file_that_is_not_there_is_made_and_taken_away_again(tmp_path: Path) -> None:
    path = tmp_path / "new.toml"
    session = Session("lecture")
    first = add_scene(str(path), session, Look(), "反向傳播", "text '''")
    second = add_scene(str(path), session.step() and session, Look(), "Same", "")
    third = add_scene(str(path), session, Look(), "Same", "back\\slash '")
    assert [scene.id for scene in load(path).scenes] == ["scene-1", "same", "same-2"]
    assert [scene.said("en").text for scene in load(path).scenes] == ["text '''", "", "back\\slash '"]
    for each in (third, second, first):
        each.undo()
    assert not path.exists()


def test_what_cannot_be_added_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "other.toml"
    path.write_text("[network]\nlayers = [2, 1]\n", encoding="utf-8")
    session = Session("lecture")
    with pytest.raises(InputError):
        add_scene(str(path), session, Look(), "T", "x")
    with pytest.raises(InputError, match="not closed"):
        add_scene(str(tmp_path / "new.toml"), session, Look(), "T", "$x")
    assert not (tmp_path / "new.toml").exists() and path.read_text(encoding="utf-8").startswith("[network]")
