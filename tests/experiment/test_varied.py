"""What changes with a key, so that the whole still fits."""

from __future__ import annotations

import pytest

from visprop.data import fitted, load
from visprop.errors import InputError
from visprop.experiment import Experiment, refusal, varied, with_layer, with_width
from visprop.experiment.names import COST_NAMES, DATASET_NAMES, OPTIMIZERS, OUTPUT_NAMES, SCHEDULE_NAMES


@pytest.mark.parametrize("cost", COST_NAMES)
@pytest.mark.parametrize("output", OUTPUT_NAMES)
def test_every_cost_and_every_output_can_be_reached(cost: str, output: str) -> None:
    circle = Experiment.load("circle")
    of_cost = varied(varied(circle, "network.output", output), "training.cost", cost)
    assert of_cost.training.cost == cost
    of_output = varied(varied(circle, "training.cost", cost), "network.output", output)
    assert of_output.network.output == output
    for each in (of_cost, of_output):
        assert refusal(each.network.output, each.training.cost) is None


def test_a_legal_pair_is_left_alone() -> None:
    circle = Experiment.load("circle")
    assert varied(circle, "training.cost", "huber").network == circle.network
    assert varied(circle, "network.output", "sigmoid").training == circle.training


def test_widths_bring_their_activations_and_drop_explicit_weights() -> None:
    lecture = Experiment.load("lecture")
    wider = varied(lecture, "network.layers", (2, 3, 2, 4, 2))
    assert wider.network.activation == ("sigmoid",) * 3
    assert wider.network.parameters is None
    assert varied(lecture, "network.layers", (2, 2)).network.activation == ()
    assert varied(varied(lecture, "network.layers", (2, 2)), "network.layers", (2, 5, 2)).network.activation == (
        "tanh",
    )
    assert varied(lecture, "network.layers", (2, 2, 2, 2)) == lecture
    with pytest.raises(InputError, match="Entry 2 is 0"):
        varied(lecture, "network.layers", (2, 0, 2))


def test_steps_of_widths_and_depth() -> None:
    circle = Experiment.load("circle")  # 2-4-2-1
    assert with_width(circle, 1, +1) == (2, 5, 2, 1)
    assert with_width(circle, 2, -5) == (2, 4, 1, 1)


def test_a_layer_comes_behind_any_other_and_any_goes():
    mixed = Experiment.load("circle").replace("network", activation=["relu", "tanh"])

    def network(layer, by, of=mixed):
        made = with_layer(of, layer, by).network
        return made.layers, made.activation

    assert network(0, +1) == ((2, 4, 4, 2, 1), ("relu", "relu", "tanh"))
    assert network(1, +1) == ((2, 4, 4, 2, 1), ("relu", "relu", "tanh"))
    assert network(2, +1) == ((2, 4, 2, 2, 1), ("relu", "tanh", "tanh"))
    assert network(1, -1) == ((2, 2, 1), ("tanh",))
    assert network(2, -1) == ((2, 4, 1), ("relu",))
    bare = varied(mixed, "network.layers", (2, 1))
    assert network(0, +1, bare) == ((2, 2, 1), ("tanh",))
    for layer, by in ((3, +1), (3, -1), (0, -1)):
        with pytest.raises(ValueError, match="no layer"):
            with_layer(mixed, layer, by)


def test_a_layer_more_drops_explicit_weights():
    lecture = Experiment.load("lecture")
    assert lecture.network.parameters is not None
    assert with_layer(lecture, 1, +1).network.parameters is None


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_an_optimizer_drops_the_numbers_of_the_one_before(name: str) -> None:
    before = varied(varied(Experiment.load("circle"), "training.optimizer", "adamw"), "training.beta1", 0.5)
    after = varied(before, "training.optimizer", name)
    assert after.training.optimizer == name
    assert after.training.beta1 == (0.5 if "beta1" in OPTIMIZERS[name] else None)


@pytest.mark.parametrize("name", SCHEDULE_NAMES)
def test_a_schedule_drops_the_numbers_of_the_others(name: str) -> None:
    before = varied(varied(Experiment.load("circle"), "training.schedule", "step"), "training.step_epochs", 7)
    after = varied(before, "training.schedule", name)
    assert after.training.step_epochs == (7 if name == "step" else 30)


def test_one_way_of_clipping_puts_the_other_out() -> None:
    clipped = varied(Experiment.load("circle"), "training.clip_norm", 1)
    assert varied(clipped, "training.clip_value", 0.5).training.clip_norm is None
    assert varied(clipped, "training.clip_value", None).training.clip_norm == 1


def test_without_validation_rows_nothing_waits_for_them() -> None:
    patient = varied(varied(Experiment.load("circle"), "training.patience", 5), "training.keep_best", True)
    after = varied(patient, "data.split", "none")
    assert (after.training.patience, after.training.keep_best) == (None, False)


@pytest.mark.parametrize("dataset", DATASET_NAMES)
@pytest.mark.parametrize("before", ["lecture", "circle", "overfitting", "iris"])
def test_every_data_set_can_follow_any_other(before: str, dataset: str) -> None:
    after = fitted(varied(Experiment.load(before), "data.dataset", dataset))
    assert after.data.dataset == dataset
    data = load(after)
    assert (data.x.shape[1], data.y.shape[1]) == (after.network.layers[0], after.network.layers[-1])
