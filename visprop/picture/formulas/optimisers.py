"""What lies between g and the new parameters, in formulas: the rate, clipping, m, v and the step of each optimizer."""

from __future__ import annotations

import math

from visprop.picture import figures, notation
from visprop.picture.formula import Formula, Fraction, Symbol, Words
from visprop.picture.formulas.forward import selected_source
from visprop.picture.formulas.gradient import flat_index
from visprop.picture.formulas.terms import Cell, Explanation, Side, Topic, both, factor, relation, rounded_note, times
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.reading import Reading
from visprop.words import translate

_W = notation.DW
ETA, STEP, ROOT = Symbol("η"), upright("Δ"), upright("√")
SYMBOLS: dict[str, Formula] = {
    "eta": ETA,
    "g_norm": Symbol("‖g‖"),
    "clip": notation.indexed("g", _W, "c"),
    "m": Symbol("m", _W),
    "v": Symbol("v", _W),
    "m_hat": Symbol("m̂", _W),
    "v_hat": Symbol("v̂", _W),
    "step": STEP,
}
NAMES = {"momentum": "μ", "alpha": "α", "eps": "ε", "weight_decay": "λ", "beta1": "β₁", "beta2": "β₂"}


def place(topic: Topic) -> tuple[int, int, int | None]:
    """(layer, neuron, source; None for its bias) of the parameter that is explained."""
    focus, words = topic.focus, topic.reading.look.selection.split()
    if focus.biases is not None or (focus.edges is None and words[:1] == ["bias"]):
        return topic.layer, topic.neuron, None
    if focus.edges is not None and focus.edges[2] is not None:
        return topic.layer, topic.neuron, focus.edges[2]
    return topic.layer, topic.neuron, selected_source(topic)


def rate(reading: Reading) -> Quantity:
    """η of this iteration."""
    if "eta" in reading.program:
        return reading.at("eta", ())
    return Quantity(reading.moment.experiment.training.learning_rate, "training.learning_rate")


def gradient_of(reading: Reading, index: tuple[int, ...]) -> tuple[Formula, Quantity]:
    """The entry of g that is used, clipped where it is clipped, with its symbol."""
    name = reading.program.update.gradient
    return SYMBOLS.get(name, Symbol("g", _W)), reading.at(name, index)


class _Parts:
    """The numbers of one parameter's update."""

    def __init__(self, topic: Topic) -> None:
        self.reading, (self.layer, self.i, self.j) = topic.reading, place(topic)
        self.index = (flat_index(self.reading.program.sizes, self.layer, self.i, self.j),)
        self.training = self.reading.moment.experiment.training
        self.symbol, self.g = gradient_of(self.reading, self.index)

    def new(self, name: str) -> Quantity:
        return self.reading.at(name, self.index)

    def old(self, name: str) -> Quantity:
        return self.reading.at(f"theta.{name}", self.index)

    def constant(self, name: str) -> Quantity:
        """A number of the experiment, the optimizer's own value where none is given."""
        return Quantity(self.training.hyper.get(name, getattr(self.training, name)), f"training.{name}")

    @property
    def parameter(self) -> Formula:
        if self.j is None:
            return notation.b(self.layer, self.i)
        return notation.w(self.layer, self.i, self.j)

    @property
    def theta(self) -> Quantity:
        if self.j is None:
            return self.reading.bias(self.layer, self.i)
        return self.reading.weight(self.layer, self.i, self.j)

    def side(self, title: str, sign: str, note: str) -> Side:
        """The block at the right: whose number it is."""
        whose = row(
            Words(translate("Formulas", "of ")), self.parameter, Words(translate("Formulas", " (each has one)"))
        )
        return Side(title, (whose,), rounded_note(sign) or note)


def _equal(name: str, q: Quantity, arrow: str, sign: str, cells: list[Cell]) -> tuple[Cell, ...]:
    return ((SYMBOLS[name], figures.drawn(q, _W)), (upright(arrow), upright(sign)), *cells)


def _weighted(name: str, at: _Parts, square: bool) -> list[Cell]:
    """kept · old + (1 − kept) · g, or g²."""
    kept, symbol = at.constant(name), Symbol(NAMES[name])
    old = "v" if square else "m"
    power = upright("²", _W) if square else row()
    rest = row(upright("("), upright("1"), upright("−"), figures.drawn(kept), upright(")"))
    first = (times(symbol, SYMBOLS[old]), times(figures.drawn(kept), factor(at.old(old), _W)))
    left = row(upright("("), upright("1"), upright("−"), symbol, upright(")"))
    return [first, both("+"), (times(left, row(at.symbol, power)), times(rest, row(_base(at.g, square), power)))]


def _base(q: Quantity, square: bool) -> Formula:
    return factor(q, _W, always=square)


def eta(topic: Topic) -> Explanation:
    """The rate of the epoch."""
    at, q = _Parts(topic), topic.reading.at("eta", ())
    epoch = Quantity(topic.reading.moment.epoch, "epoch")
    first = at.constant("learning_rate")
    if at.training.schedule == "step":
        part, every = at.constant("step_factor"), at.constant("step_epochs")
        power = row(upright("⌊"), figures.drawn(epoch), upright("/"), figures.drawn(every), upright("⌋"))
        name, exponent = Words(translate("Formulas", "factor")), Words(translate("Formulas", "⌊epoch/every⌋"))
        sign = relation(q, lambda v: v[0] * v[1] ** (v[2] // v[3]), [first, part, epoch, every])
        cells: list[Cell] = [
            (Words(translate("Formulas", "rate")), figures.drawn(first)),
            both("·"),
            (notation.Script(name, None, exponent), notation.Script(figures.drawn(part), None, power)),
        ]
    else:
        low, end = at.constant("min_rate"), at.constant("cosine_epochs")
        way = row(upright("π·min("), Fraction(figures.drawn(epoch), figures.drawn(end)), upright(",1)"))
        span = row(upright("("), figures.drawn(first), upright("−"), figures.drawn(low), upright(")"))
        sign = relation(
            q,
            lambda v: v[0] + (v[1] - v[0]) * (1 + math.cos(math.pi * min(v[2] / v[3], 1))) / 2,
            [low, first, epoch, end],
        )
        cells = [
            (Words(translate("Formulas", "min")), figures.drawn(low)),
            both("+"),
            (Words(translate("Formulas", "½·(rate − min)")), row(upright("½·"), span)),
            both("·"),
            (Words(translate("Formulas", "(1 + cos(π·epoch / epochs))")), row(upright("(1+cos("), way, upright("))"))),
        ]
    explained = ((ETA, figures.drawn(q, "text")), (upright("="), upright(sign)), *cells)
    title = translate("Formulas", "the rate of this epoch")
    line = row(Words(translate("Formulas", "epoch ")), figures.drawn(epoch), Words(translate("Formulas", ", from 0")))
    return Explanation(explained, None, Side(title, (line,), rounded_note(sign)))


def g_norm(topic: Topic) -> Explanation:
    """‖g‖."""
    q, at = topic.reading.at("g_norm", ()), _Parts(topic)
    count = translate("Formulas", "length of all of g")
    cells: list[Cell] = [(row(ROOT, upright("("), Symbol("Σg"), upright("²"), upright(")")), Words(count))]
    limit = row(Words(translate("Formulas", "limit ")), figures.drawn(at.constant("clip_norm")))
    title = translate("Formulas", "how long the gradient is")
    note = translate("Formulas", "a longer one is shortened, its direction stays")
    return Explanation(_equal("g_norm", q, "=", "=", cells), None, Side(title, (limit,), note))


def clip(topic: Topic) -> Explanation:
    """g, shortened or cut."""
    at = _Parts(topic)
    q, g = at.new("clip"), at.new("g")
    if at.training.clip_norm is not None:
        most, norm = at.constant("clip_norm"), topic.reading.at("g_norm", ())
        sign = relation(q, lambda v: v[0] * min(1.0, v[1] / (v[2] + 1e-6)), [g, most, norm])
        share = row(upright("min(1,"), Fraction(figures.drawn(most), figures.drawn(norm)), upright(")"))
        symbol = row(
            upright("min(1,"), Fraction(Words(translate("Formulas", "limit")), SYMBOLS["g_norm"]), upright(")")
        )
        cells: list[Cell] = [(Symbol("g", _W), factor(g, _W)), both("·"), (symbol, share)]
    else:
        most = at.constant("clip_value")
        sign = relation(q, lambda v: min(max(v[0], -v[1]), v[1]), [g, most])
        bound = row(upright("±"), figures.drawn(most))
        cells = [
            (Symbol("g", _W), factor(g, _W)),
            (Words(translate("Formulas", "within ± limit")), row(Words(translate("Formulas", "within ")), bound)),
        ]
    side = at.side(translate("Formulas", "the gradient, clipped"), sign, translate("Formulas", "no step gets too long"))
    return Explanation(_equal("clip", q, "=", sign, cells), None, side)


def m(topic: Topic) -> Explanation:
    """Momentum: a velocity, or Adam's mean of g."""
    at = _Parts(topic)
    if topic.reading.program.update.optimizer in ("momentum", "nesterov"):
        kept = at.constant("momentum")
        sign = relation(at.new("m"), lambda v: v[0] * v[1] + v[2], [kept, at.old("m"), at.g])
        first = (times(Symbol("μ"), SYMBOLS["m"]), times(figures.drawn(kept), factor(at.old("m"), _W)))
        cells: list[Cell] = [first, both("+"), (at.symbol, factor(at.g, _W))]
        note = translate("Formulas", "what is left of the last steps, and the new slope")
        side = at.side(translate("Formulas", "the velocity"), sign, note)
        return Explanation(_equal("m", at.new("m"), "←", sign, cells), None, side)
    kept = at.constant("beta1")
    sign = relation(at.new("m"), lambda v: v[0] * v[1] + (1 - v[0]) * v[2], [kept, at.old("m"), at.g])
    note = translate("Formulas", "the newest slope counts most")
    side = at.side(translate("Formulas", "the mean of the last slopes"), sign, note)
    return Explanation(_equal("m", at.new("m"), "←", sign, _weighted("beta1", at, False)), None, side)


def v(topic: Topic) -> Explanation:
    """The mean, or Adagrad's sum, of g²."""
    at, name = _Parts(topic), topic.reading.program.update.optimizer
    old, new = at.old("v"), at.new("v")
    if name == "adagrad":
        sign = relation(new, lambda n: n[0] + n[1] ** 2, [old, at.g])
        square = row(_base(at.g, True), upright("²", _W))
        cells: list[Cell] = [(SYMBOLS["v"], factor(old, _W)), both("+"), (row(at.symbol, upright("²", _W)), square)]
        note = translate("Formulas", "it only grows: the steps become smaller")
        side = at.side(translate("Formulas", "the sum of all squared slopes"), sign, note)
        return Explanation(_equal("v", new, "←", sign, cells), None, side)
    key = "alpha" if name == "rmsprop" else "beta2"
    sign = relation(new, lambda n: n[0] * n[1] + (1 - n[0]) * n[2] ** 2, [at.constant(key), old, at.g])
    note = translate("Formulas", "how large slopes are here, whatever their sign")
    side = at.side(translate("Formulas", "the mean of the squared slopes"), sign, note)
    return Explanation(_equal("v", new, "←", sign, _weighted(key, at, True)), None, side)


def _hat(topic: Topic, letter: str, key: str) -> Explanation:
    at = _Parts(topic)
    q, old, kept = at.new(f"{letter}_hat"), at.new(letter), at.constant(key)
    t = Quantity(topic.reading.moment.iteration + 1, "t")
    sign = relation(q, lambda n: n[0] / (1 - n[1] ** n[2]), [old, kept, t])
    under = row(upright("1"), upright("−"), notation.Script(Symbol(NAMES[key]), None, Symbol("t")))
    number = row(upright("1"), upright("−"), notation.Script(figures.drawn(kept), None, figures.drawn(t)))
    cells: list[Cell] = [(Fraction(SYMBOLS[letter], under), Fraction(figures.drawn(old, _W), number))]
    note = translate("Formulas", "t counts the updates; early on this makes up for the start at 0")
    side = at.side(translate("Formulas", "without the pull of the start"), sign, note)
    return Explanation(_equal(f"{letter}_hat", q, "=", sign, cells), None, side)


def m_hat(topic: Topic) -> Explanation:
    """m / (1 − β₁ᵗ)."""
    return _hat(topic, "m", "beta1")


def v_hat(topic: Topic) -> Explanation:
    """v / (1 − β₂ᵗ)."""
    return _hat(topic, "v", "beta2")


def step(topic: Topic) -> Explanation:
    """What is subtracted from the parameter."""
    at, name = _Parts(topic), topic.reading.program.update.optimizer
    q, eta_q = at.new("step"), rate(topic.reading)
    head: list[Cell] = [(ETA, figures.drawn(eta_q, "text")), both("·")]
    if name in ("momentum", "nesterov"):
        cells, operands, rule = _of_momentum(at, name)
    else:
        cells, operands, rule = _over_root(at, name)
    sign = relation(q, lambda n: n[0] * rule(n[1:]), [eta_q, *operands])
    side = at.side(translate("Formulas", "the step"), sign, translate("Formulas", "the update subtracts it"))
    return Explanation(_equal("step", q, "=", sign, [*head, *cells]), None, side)


def _of_momentum(at: _Parts, name: str):
    m = at.new("m")
    if name == "momentum":
        return [(SYMBOLS["m"], factor(m, _W))], [m], lambda n: n[0]
    kept = at.constant("momentum")
    cells = [
        both("("),
        (at.symbol, factor(at.g, _W)),
        both("+"),
        (times(Symbol("μ"), SYMBOLS["m"]), times(figures.drawn(kept), factor(m, _W))),
        both(")"),
    ]
    return cells, [at.g, kept, m], lambda n: n[0] + n[1] * n[2]


def _over_root(at: _Parts, name: str):
    """g or m̂ over √v + ε; AdamW with the decay beside it."""
    adam = name in ("adam", "adamw")
    symbol, top = (SYMBOLS["m_hat"], at.new("m_hat")) if adam else (at.symbol, at.g)
    square, eps = ("v_hat" if adam else "v"), at.constant("eps")
    below = at.new(square)
    under = row(ROOT, SYMBOLS[square], upright("+"), Symbol("ε"))
    number = row(ROOT, figures.drawn(below, _W), upright("+"), figures.drawn(eps))
    fraction: Cell = (Fraction(symbol, under), Fraction(figures.drawn(top, _W), number))
    if name != "adamw":
        return [fraction], [top, below, eps], lambda n: n[0] / (math.sqrt(n[1]) + n[2])
    decay, token = at.constant("weight_decay"), notation.BIAS if at.j is None else notation.WEIGHT
    more: Cell = (times(Symbol("λ"), at.parameter), times(figures.drawn(decay), factor(at.theta, token)))
    cells = [both("("), fraction, both("+"), more, both(")")]
    operands = [top, below, eps, decay, at.theta]
    return cells, operands, lambda n: n[0] / (math.sqrt(n[1]) + n[2]) + n[3] * n[4]


def sentence(kind: str) -> str:
    """What an operation does, for the status bar; "" for one that is not of an optimizer."""
    return {
        "eta": translate("Sentence", "The rate η of this epoch, by the schedule."),
        "g_norm": translate("Sentence", "How long the gradient is, over all parameters."),
        "clip": translate("Sentence", "The gradient is clipped, so that no step gets too long."),
        "m": translate("Sentence", "For each parameter: m remembers the last slopes, the newest most."),
        "v": translate("Sentence", "For each parameter: v remembers how large its slopes were."),
        "m_hat": translate("Sentence", "m without the pull of its start at 0: m̂."),
        "v_hat": translate("Sentence", "v without the pull of its start at 0: v̂."),
        "step": translate("Sentence", "For each parameter: the step Δ that the update will subtract."),
    }.get(kind, "")


def whole_update(rule) -> Formula:
    """θ ← θ − ..., the update of all parameters on one line."""
    g = SYMBOLS.get(rule.gradient, Symbol("g", _W))
    over = row(upright("/"), upright("("), ROOT, SYMBOLS["v"], upright("+"), Symbol("ε"), upright(")"))
    hat = row(
        SYMBOLS["m_hat"], upright("/"), upright("("), ROOT, SYMBOLS["v_hat"], upright("+"), Symbol("ε"), upright(")")
    )
    made = {
        "sgd": g,
        "momentum": SYMBOLS["m"],
        "nesterov": row(upright("("), g, upright("+"), Symbol("μ"), SYMBOLS["m"], upright(")")),
        "rmsprop": row(g, over),
        "adagrad": row(g, over),
        "adam": hat,
        "adamw": row(upright("("), hat, upright("+"), Symbol("λθ"), upright(")")),
    }[rule.optimizer]
    theta = Symbol("θ", notation.WEIGHT)
    return row(theta, Symbol("←"), theta, Symbol("−"), ETA, made)
