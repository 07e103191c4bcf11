"""An independent oracle: one iteration in 120 digits, from the textbook's formulas, scalar by scalar.

It imports nothing of the program but `Experiment` (a test holds it to that), and nothing here is clever: with so many
digits the plain formulas lose nothing. Everything is lists of mpmath numbers; examples come first, as on the tape.
"""

from __future__ import annotations

from itertools import pairwise

from mpmath import exp, log, mp, mpf

from visprop import Experiment

DIGITS = 120  # at 40 an oracle cancels itself on saturated units


def sigmoid(z):
    return 1 / (1 + exp(-z))


def tanh(z):
    return (exp(z) - exp(-z)) / (exp(z) + exp(-z))


def hard_sigmoid(z):
    return min(max(z / 6 + mpf(1) / 2, mpf(0)), mpf(1))


FUNCTIONS = {
    "identity": (lambda z: z, lambda z: mpf(1)),
    "sigmoid": (sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z))),
    "tanh": (tanh, lambda z: 1 - tanh(z) ** 2),
    "relu": (lambda z: max(z, mpf(0)), lambda z: mpf(z > 0)),
    "leaky_relu": (lambda z: z if z > 0 else mpf(0.01) * z, lambda z: mpf(1) if z > 0 else mpf(0.01)),
    "hard_sigmoid": (hard_sigmoid, lambda z: mpf(1) / 6 if abs(z) < 3 else mpf(0)),
    "softplus": (lambda z: log(1 + exp(z)), sigmoid),
}


def huber(e):
    return e * e / 2 if abs(e) <= 1 else abs(e) - mpf(1) / 2


def sign(e):
    return mpf((e > 0) - (e < 0))


# name -> (what one output adds to the cost, its derivative with respect to that output, whether outputs are averaged)
COSTS = {
    "se": (lambda a, t: (a - t) ** 2, lambda a, t: 2 * (a - t), False),
    "half_se": (lambda a, t: (a - t) ** 2 / 2, lambda a, t: a - t, False),
    "mse": (lambda a, t: (a - t) ** 2, lambda a, t: 2 * (a - t), True),
    "mae": (lambda a, t: abs(a - t), lambda a, t: sign(a - t), True),
    "huber": (lambda a, t: huber(a - t), lambda a, t: min(max(a - t, mpf(-1)), mpf(1)), True),
    "bce": (lambda a, t: -t * log(a) - (1 - t) * log(1 - a), lambda a, t: (1 - t) / (1 - a) - t / a, True),
    "cross_entropy": (lambda a, t: -t * log(a), lambda a, t: -t / a, False),
}


def dot(left, right):
    return sum(p * q for p, q in zip(left, right, strict=True))


def softmax(z):
    powers = [exp(each) for each in z]
    return [power / sum(powers) for power in powers]


def example(W, b, activations, cost, x, t) -> dict:
    """Everything that one example makes: lists by name, a list per layer's neuron."""
    values, a = {"a[0]": x}, x
    last = len(activations)
    for layer, name in enumerate(activations, 1):
        z = [dot(row, a) + bias for row, bias in zip(W[layer - 1], b[layer - 1], strict=True)]
        a = softmax(z) if name == "softmax" else [FUNCTIONS[name][0](each) for each in z]
        values[f"z[{layer}]"], values[f"a[{layer}]"] = z, a
        if name != "softmax":
            values[f"gain[{layer}]"] = [FUNCTIONS[name][1](each) for each in z]
    part, slope, mean = COSTS[cost]
    share = mpf(1) / len(a) if mean else mpf(1)
    values["C"] = sum(part(p, q) for p, q in zip(a, t, strict=True)) * share
    dC_da = [slope(p, q) * share for p, q in zip(a, t, strict=True)]
    for layer in range(last, 0, -1):
        values[f"dC_da[{layer}]"] = dC_da
        if activations[layer - 1] == "softmax":
            dC_dz = [p * (d - dot(a, dC_da)) for p, d in zip(a, dC_da, strict=True)]
        else:
            dC_dz = [gain * d for gain, d in zip(values[f"gain[{layer}]"], dC_da, strict=True)]
        values[f"dC_dz[{layer}]"] = dC_dz
        dC_da = [dot([row[j] for row in W[layer - 1]], dC_dz) for j in range(len(W[layer - 1][0]))]
    return values


def exact(nested):
    return [exact(each) for each in nested] if isinstance(nested, list | tuple) else mpf(nested)


def iteration(experiment: Experiment, rows: list[int], W=None, b=None) -> dict:
    """One iteration on `rows`, from explicit W and b (the experiment's own if None): every taped array by name."""
    with mp.workdps(DIGITS):
        network, training = experiment.network, experiment.training
        W = exact([layer.W for layer in network.parameters] if W is None else W)
        b = exact([layer.b for layer in network.parameters] if b is None else b)
        activations = (*network.activation, network.output)
        x, y = exact(experiment.data.x), exact(experiment.data.y)
        examples = [example(W, b, activations, training.cost, x[row], y[row]) for row in rows]
        values = {name: [each[name] for each in examples] for name in examples[0]}
        share = mpf(1) / len(rows) if training.reduction == "mean" else mpf(1)
        values["L"] = sum(values["C"]) * share
        values["g"] = []
        eta, l2 = mpf(training.learning_rate), mpf(training.l2)
        for layer, (below, above) in enumerate(pairwise(network.layers), 1):
            slopes, inputs = values[f"dC_dz[{layer}]"], values[f"a[{layer - 1}]"]
            column = lambda rows, at: [row[at] for row in rows]  # noqa: E731
            dW = [[dot(column(slopes, i), column(inputs, j)) * share for j in range(below)] for i in range(above)]
            db = [sum(d[i] for d in slopes) * share for i in range(above)]
            g = [[dW[i][j] + l2 * W[layer - 1][i][j] for j in range(below)] for i in range(above)]
            values[f"dL_dW[{layer}]"], values[f"dL_db[{layer}]"] = dW, db
            values["g"] += [each for row in g for each in row] + db
            values[f"W[{layer}]"] = [[W[layer - 1][i][j] - eta * g[i][j] for j in range(below)] for i in range(above)]
            values[f"b[{layer}]"] = [b[layer - 1][i] - eta * db[i] for i in range(above)]
        return values
