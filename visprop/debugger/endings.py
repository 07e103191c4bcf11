"""What ends a run by its experiment: so many epochs, a loss that is small enough, patience that is over.

Each is met at the end of an epoch and is a function of the iteration and its state alone, so that running backward
finds the same moments. Whoever goes on behind one is not held up by it again, but by a loss that is still as small.
"""

from __future__ import annotations

from dataclasses import dataclass

from visprop.debugger.timeline import Timeline
from visprop.experiment import Training
from visprop.words import translate


@dataclass(frozen=True)
class Ending:
    """The key of [training] that ends a run, and a sentence."""

    key: str
    sentence: str


def has_endings(training: Training) -> bool:
    """Whether anything ends a run."""
    return any(value is not None for value in (training.epochs, training.stop_loss, training.patience))


def ending(timeline: Timeline) -> Ending | None:
    """What ends the run after the whole iteration that `timeline` has in view; None where nothing does."""
    k, schedule = timeline.machine.iteration, timeline.schedule
    training = timeline.rig.segment.experiment.training
    if not has_endings(training) or schedule.epoch_end(k) != k:
        return None
    epoch, best = schedule.epoch_of(k), timeline.best_at(True)
    if training.epochs == epoch + 1:
        text = translate("Stop", "Training is over: {n} epochs are done, as the experiment asks.")
        return Ending("epochs", _with_best(text.format(n=training.epochs), timeline))
    if best is not timeline.best_at(False) and best.waiting == training.patience:
        text = translate("Stop", "Training is over: {n} validations in a row were not better.")
        return Ending("patience", _with_best(text.format(n=training.patience), timeline))
    if training.stop_loss is None:
        return None
    loss = timeline.rig.train.loss(timeline.machine.binding.next)
    if not loss <= training.stop_loss:
        return None
    text = translate("Stop", "Training is over: the loss of the training rows is {loss:.4g}, not above {goal:g}.")
    return Ending("stop_loss", _with_best(text.format(loss=loss, goal=training.stop_loss), timeline))


def _with_best(sentence: str, timeline: Timeline) -> str:
    best = timeline.best_at(True)
    if best.epoch < 0:
        return sentence
    text = translate("Stop", " The best validation loss was {loss:.4g}, after epoch {epoch}.")
    return sentence + text.format(loss=best.loss, epoch=best.epoch)


class Endings:
    """Tells after each whole iteration whether it ends the run. Cheap: called for every iteration."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline, self._begin, self._end = timeline, 0, -1
        self.any = has_endings(timeline.schedule.segments[0].experiment.training)

    def met(self, iteration: int) -> bool:
        """Whether the run ends after `iteration`, which the timeline has in view."""
        if not self.any or self._begin <= iteration < self._end:
            return False
        self._begin, self._end = iteration, self._timeline.schedule.epoch_end(iteration)
        return self._end == iteration and ending(self._timeline) is not None
