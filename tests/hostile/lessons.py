"""Broken lessons: a file, sometimes with that of another language beside it, opened as far as its first presses."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from tests.hostile import trees
from visprop.errors import InputError
from visprop.lesson import Player, load
from visprop.lesson.board import build_board, needed
from visprop.picture.look import Look

PARTED = b"\n# of another language\n"
FAR = 100  # iterations: a lesson that begins farther on is one that trains, which takes its time
LONG = re.compile(r"\d{3}|stop|go|times|until|epoch")
PRESSES = 4

SHORT = """
title = "A title"
experiment = "lecture"
[[scenes]]
id = "one"
title = "One $z$"
text = "A number {z[1][0, 0]} and $z = x_1 w_1 + b$, {fact.rows}, *so*.\\n\\nMore {max(W[1])}"
notes = "Ask {L:+}."
at = "0:z[1]"
look = { view = "forward", selection = "node 1 0" }
set = ["training.learning_rate=0.1"]
steps = ["step op; step op until gain[1]", "reveal gain[1]", "ask", "run 3 iterations", "edit W[1][0, 1] = 0.5"]
hidden = ["gain[1]"]
breakpoints = ["L < 0.1"]
worksheet = ["dC_dz[2]"]
[[scenes.questions]]
text = "How large is $a$?"
answer = "a[1][0, 0]"
hides = ["node 1 0"]
[[scenes]]
id = "two"
text = "y"
steps = ["view backward; stage 3; notation nielsen", "example 0", "hide L", "select edge 2 0 1", "beside bias 2 0"]
"""
LONGER = """
title = "B"
otherwise = "lecture"
[[scenes]]
id = "x"
at = "2:dC_dz[1]:1"
text = "$\\\\frac{\\\\partial C}{\\\\partial w} = {dL_dW[1][0, 0]}$"
edits = [{ iteration = 1, target = "W[1]", index = [0, 0], value = 0.5 }]
steps = ["step product 2 times", "go 3:L", "reveal all"]
questions = [{ text = "L?", answer = "L" }, { text = "y?", answer = "dC_dz[2][0, 0]", hides = ["L", "arrow 2 0 1"] }]
[scenes.experiment.network]
layers = [1, 2, 1]
parameters = [{ W = [[0.1], [0.2]], b = [0.0, 0.1] }, { W = [[1.0, -1.0]], b = [0.5] }]
[scenes.experiment.data]
x = [[1.0], [2.0]]
y = [[0.0], [1.0]]
[scenes.experiment.training]
learning_rate = 0.5
"""
OTHER = """
title = "T"
[scenes.one]
title = "T"
text = "{a[1][0, 0]} $a$"
notes = "n"
questions = ["q"]
[scenes.two]
text = "y"
"""


def corpus() -> list[bytes]:
    """Small ones that have every key."""
    return [SHORT.encode(), LONGER.encode(), OTHER.encode()]


def broken(files: Sequence[bytes], seed: int) -> bytes:
    """The lesson changed, or the file of another language beside a good one."""
    rng = random.Random(seed)
    main, other = list(files[:-1]), files[-1]
    if rng.random() < 0.2:
        return main[0] + PARTED + trees.broken([other, *main[:1]], seed)
    return trees.broken(main, seed) + (PARTED + other if rng.random() < 0.1 else b"")


def place(path: Path, data: bytes) -> None:
    """Write the lesson, and what stands beside it."""
    main, _, other = data.partition(PARTED)
    path.write_bytes(main)
    beside = path.with_name(f"{path.stem}.zh_Hans.toml")
    if other:
        beside.write_bytes(other)
    else:
        beside.unlink(missing_ok=True)


def open_lesson(path: Path) -> None:
    """Load it, open each scene, set its board, and go on a few presses of the first that ask for no training."""
    lesson = load(str(path))
    for scene in lesson.scenes[:3]:
        opened = scene.open()
        if opened.cursor.iteration > FAR:
            raise InputError(scene.source, scene.where, "it begins far on")
    look = replace(Look(), width=900, height=300)
    for language in lesson.languages:
        player = Player(lesson, language)
        build_board(player, look)
        needed(player, look)
    if not any(LONG.search(step) for step in lesson.scenes[0].steps):
        for _ in range(PRESSES):
            player.onward()
            build_board(player, look, player.verdict)
