"""The main job without a window: one iteration step by step, a training, its loss, and the storyboard."""

from __future__ import annotations

import sys
from time import perf_counter

from visprop.commands import trace
from visprop.commands.train import as_lines, warner
from visprop.experiment.titles import shown_title
from visprop.session import Session
from visprop.sweep.training import EPOCHS, summary, train
from visprop.words import translate

STORYBOARD = "visprop-storyboard.png"


def run(session: Session, picture: bool) -> int:
    """Step a new session once through, train it, print the loss, and write the storyboard if `picture`.

    Returns:
        1 where a number was not finite, else 0.
    """
    print(translate("Cli", "{title}, one iteration step by step:").format(title=shown_title(session.experiment.title)))
    for line in trace.lines(session, 1):
        print(line)
    begin = perf_counter()
    done, stop = train(session, EPOCHS * session.plan.per_epoch - 1, warn=warner(session.experiment.source))
    print("\n" + translate("Cli", "Training for {n} epochs:").format(n=EPOCHS))
    print(as_lines(summary(session, done + 1, perf_counter() - begin)))
    if stop and not stop.ending:
        print(f"visprop: {session.experiment.source}: {stop.sentence}", file=sys.stderr)
    if picture:
        from visprop.commands.paintings import write_storyboard

        write_storyboard(session, STORYBOARD)
        print(translate("Cli", "The key moments are in {file}.").format(file=STORYBOARD))
    return 1 if stop and not stop.ending else 0
