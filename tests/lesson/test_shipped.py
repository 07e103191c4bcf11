"""Every shipped lesson holds, in every language: it is played from its first press to its last."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from visprop import resources
from visprop.cli import main
from visprop.lesson import LANGUAGES, Player, available, checking, load
from visprop.lesson.reading import from_tables

LEAST = {"three-steps": 8, "sigmoids": 10, "gradient": 6, "batches": 6, "backpropagation": 25, "deep": 6, "homework": 8}
HAN = re.compile(r"[\u4e00-\u9fff]")


def test_the_lessons_are_there_in_the_order_of_the_lecture() -> None:
    assert available() == list(LEAST)


@pytest.mark.parametrize("name", list(LEAST))
def test_a_shipped_lesson_holds(name: str) -> None:
    lesson = load(name)
    assert lesson.languages == LANGUAGES and len(lesson.scenes) >= LEAST[name]
    assert sum(len(scene.questions) for scene in lesson.scenes) >= 2
    assert [str(fault) for fault in checking.check(lesson)] == []
    for scene in lesson.scenes:
        simplified, traditional = (scene.said(language) for language in LANGUAGES[1:])
        for told in (simplified, traditional):
            assert all(HAN.search(text) for text in (told.title, told.text, told.notes, *told.questions))


def test_the_two_chinese_scripts_have_their_own_terms() -> None:
    for name in LEAST:
        lesson = load(name)
        here, there = (" ".join(_texts(lesson, language)) for language in LANGUAGES[1:])
        assert not re.search("偏置|批量|数据|学习率|网络", there) and not re.search("資料|權重|學習率|網路", here)


def _texts(lesson, language: str) -> list[str]:
    told = [scene.said(language) for scene in lesson.scenes]
    return [text for each in told for text in (each.title, each.text, each.notes, *each.questions)]


ASKED = {"questions": [{"text": "How large is it?", "answer": "dC_dz[1][0, 0]"}]}
FAULTY = [
    ({"steps": ["view forward"]}, "changes nothing"),
    ({"steps": ["step op", "view forward"]}, "press 2"),
    ({"hidden": ["dC_dz[7]"]}, "not in the picture"),
    ({"hidden": ["node 1 9"]}, "not in the picture"),
    ({"text": "Here {z[2][0, 0]}."}, "never computed"),
    ({"text": "It is 0.98."}, "as a field"),
    ({"text": "$\\frac{a}{b$"}, "missing"),
    ({"text": "{a[9][0, 0]}"}, "no"),
    ({"text": "$x"}, "not closed"),
    ({"notes": ""}, "notes"),
    ({"look": {"view": "graph"}}, "hidden layer"),
    ({"steps": ["step op until nix"]}, "no operation"),
    ({"steps": ["ask"]}, "more “ask”"),
    ({"steps": ["select node 9 9"]}, "cannot be selected"),
    ({"at": "0:nix"}, "no operation"),
    ({"breakpoints": ["blah < 1"]}, "Expected “[”"),
    ({"questions": [{"text": "How large is it?", "answer": "dC_dz[2][0, 1]"}]}, "before it is computed"),
    ({"questions": [{"text": "How large is it?", "answer": "dC_dz[2]"}], "at": "0:end"}, "many numbers"),
    (ASKED | {"at": "0:end", "steps": [], "look": {"view": "theta"}}, "not in the picture"),
]


@pytest.mark.parametrize(("changed", "said"), FAULTY)
def test_what_does_not_hold_is_said(changed: dict, said: str) -> None:
    scene = {"id": "one", "title": "T", "text": "x", "notes": "n", "at": "0:batch", "steps": ["step op"]}
    lesson = from_tables({"title": "T", "experiment": "lecture", "scenes": [scene | changed]}, "test.toml")
    found = " ".join(str(fault) for fault in checking.check(lesson, ("en",)))
    assert said in found


def test_a_language_that_is_missing_is_said() -> None:
    scene = {"id": "one", "title": "T", "text": "x", "notes": "n"}
    lesson = from_tables({"title": "T", "experiment": "lecture", "scenes": [scene]}, "test.toml")
    found = [str(fault) for fault in checking.check(lesson)]
    assert len(found) == 4 and all("zh_Han" in each for each in found)


def test_the_command_checks_and_lists(capsys: pytest.CaptureFixture, tmp_path) -> None:
    assert main(["lesson", "list"]) == 0
    assert "28 scenes; en, zh_Hans, zh_Hant" in capsys.readouterr().out
    file = tmp_path / "own.toml"
    file.write_text('title = "T"\n[[scenes]]\nid = "a"\nexperiment = "lecture"\nsteps = ["view forward"]\n')
    assert main(["lesson", "check", str(file), "--languages", "en"]) == 1
    assert "press 1: This press changes nothing: view forward." in capsys.readouterr().out
    file.write_text('title = "T"\n[[scenes]]\nid = "a"\nexperiment = "lecture"\nsteps = ["jump"]\n')
    assert main(["lesson", "check", str(file)]) == 2
    assert "“jump” is no command of a lesson" in capsys.readouterr().err
    assert main(["lesson", "check", "back-propagation"]) == 2
    assert 'did you mean "backpropagation"?' in capsys.readouterr().err


def test_the_homework_runs_on_a_table_of_the_persons_own(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    table = resources.path("data", "survey.csv").read_text(encoding="utf-8").splitlines()
    own = tmp_path / "own.csv"
    own.write_text("\n".join(table[:301]) + "\n", encoding="utf-8")
    lesson = load("homework", [f"data.csv={own}"])
    player = Player(lesson)
    assert player.session.program.sizes == (116, 64, 32, 1) and player.session.counts.rows == 240
    assert Player(load("homework")).session.program.sizes == (14, 16, 8, 1)
    assert main(["lesson", "check", "homework", "--set", "training.seed=1"]) == 2
    assert "only its table" in capsys.readouterr().err
