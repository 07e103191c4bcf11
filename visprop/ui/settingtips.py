"""What each setting means, in one sentence. Plain strings, no Qt."""

from __future__ import annotations

from visprop.words import translate


def meaning(target: str) -> str:
    """Return the sentence on a setting, "" where its name says it all."""
    sentences = {
        "data.noise": translate("Settings", "Standard deviation of what chance adds to points or targets."),
        "data.split": translate("Settings", "Which rows are kept back to validate: none of them trains."),
        "data.test": translate("Settings", "Which rows only test: nothing of the run depends on them."),
        "data.standardize": translate("Settings", "Columns to mean 0 and deviation 1, by the training rows."),
        "network.layers": translate("Settings", "Neurons of each layer, the inputs first."),
        "network.init": translate("Settings", "How the first weights are drawn; biases start at 0."),
        "network.dtype": translate("Settings", "How numbers are stored."),
        "training.seed": translate("Settings", "Decides weights, splits and the order of rows."),
        "training.cost": translate("Settings", "Of one example; over the batch it is the loss L."),
        "training.reduction": translate("Settings", "L is the mean over the batch, or the sum."),
        "learning_rate": translate("Settings", "How far a step goes along −g."),
        "training.schedule": translate("Settings", "How η changes from epoch to epoch."),
        "batch_size": translate("Settings", "Training rows of one update; all of them, where there are fewer."),
        "training.l1": translate("Settings", "Penalty l1·Σ|w| that pulls weights to 0."),
        "l2": translate("Settings", "Penalty ½·l2·Σw² that keeps weights small."),
        "training.clip_norm": translate("Settings", "g is shortened to this length, where it is longer."),
        "training.clip_value": translate("Settings", "Each entry of g is held within ± this."),
        "training.epochs": translate("Settings", "The run ends after so many epochs."),
        "training.stop_loss": translate("Settings", "The run ends when the loss over the training rows is this small."),
        "training.validate_every": translate("Settings", "Epochs from one validation to the next."),
        "training.patience": translate("Settings", "The run ends after so many validations without a better one."),
        "training.keep_best": translate("Settings", "At its end the run goes back to its best validation."),
        "training.eps": translate("Settings", "Keeps the division from being by 0."),
        "training.weight_decay": translate("Settings", "Shrinks each weight by η times this in every step."),
    }
    return sentences.get(target, "")
