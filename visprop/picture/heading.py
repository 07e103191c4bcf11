"""Title, subtitle and legend above the network, in the words of the lecture's slides."""

from __future__ import annotations

from functools import lru_cache

from visprop.picture import effort, measure, notation
from visprop.picture.formula import Formula, Row, Words
from visprop.picture.frame import Arrow, Box, Polyline, Shape, Stroke, Text
from visprop.picture.look import Look
from visprop.picture.notation import flat, row
from visprop.picture.reading import Reading
from visprop.words import forgotten, translate

Legend = tuple[tuple[str, Formula], ...]  # (sign, its meaning)


def height(look: Look) -> float:
    """Height in pixels of what stands above the network."""
    if not look.title:
        return 6 * look.scale
    title, small = title_sizes(look)
    return 1.35 * title + 1.45 * small + 10 * look.scale + (1.5 * _effort_px(look.scale) if look.effort else 0)


def title_sizes(look: Look) -> tuple[float, float]:
    """Font sizes of title and subtitle; smaller in a low picture."""
    low = look.height < 480 * look.scale
    return max(18.0, (25 if low else 29) * look.scale), max(14.0, (17 if low else 19) * look.scale)


def draw_heading(reading: Reading, look: Look, view: str = "") -> tuple[Shape, ...]:
    """The shapes of title, subtitle, legend and the note which example is seen; `view` has words of its own."""
    if not look.title:
        return ()
    phase = reading.step.phase
    moment = reading.moment
    shown: tuple[int, int] | str | None = (reading.example + 1, moment.batch) if moment.batch > 1 and phase else None
    program = moment.program
    told = _told(view, reading) if view else phase
    size, seen = (look.width, look.height, look.scale), moment.probe or shown
    found = _shapes(*size, told, seen, program.reduction, program.update, alone(moment))
    return (*found, _effort(moment, look)) if look.effort else found


def alone(moment) -> str:
    """Where two runs are compared, and a view shows the numbers of one: which one, and where the difference is seen."""
    if not moment.compared:
        return ""
    words = translate("Compare", "only {here} is shown here; how far it is from {there} is shown in the view Forward")
    return words.format(here=moment.branch, there=moment.compared)


def _told(view: str, reading: Reading) -> str:
    """Which words a view has at this moment."""
    return f"{view} ready" if view == "reversed" and not reading.begun("L") else view


def _effort_px(k: float) -> float:
    return max(13.0, 16 * k)


def _effort(moment, look: Look) -> Text:
    """The multiplications so far, in the longest words that fit."""
    k, px = look.scale, _effort_px(look.scale)
    title, small = title_sizes(look)
    y = 6 * k + 1.35 * title + 1.45 * small + 0.6 * px
    lines = [Words(line, "muted") for line in effort.lines(moment)]
    fitting = (line for line in lines if measure.size(line, px)[0] < look.width - 56 * k)
    return Text(28 * k, y, next(fitting, lines[-1]), px, "muted", "left")


@forgotten
@lru_cache(maxsize=256)
def _shapes(
    width: int, height: int, k: float, phase: str, example, reduction: str, rule, instead: str
) -> tuple[Shape, ...]:
    title_px, small = title_sizes(Look(width, height, k))
    left, right = 28 * k, width - 28 * k
    words = Words(_title(phase))
    if isinstance(example, str):
        words = row(words, Words(translate("Network", " – Probe: {name}").format(name=example), "ring"))
    title = Text(left, 6 * k + 0.7 * title_px, words, title_px, "text", "left")
    y = 6 * k + 1.35 * title_px + 0.72 * small
    told = Words(instead) if instead else _subtitle(phase, reduction, rule)
    subtitle = Text(left, y, told, small, "text", "left")
    found: list[Shape] = [title]
    used = measure.size(subtitle.formula, small)[0]
    if used < right - left:
        found.append(subtitle)
    title_end = left + measure.size(title.formula, title_px)[0]
    found += _legend(_legend_of(phase), title_end + 30 * k, right, title.y, k)
    if isinstance(example, tuple):
        note = Words(translate("Network", "example {n} of {all}").format(n=example[0], all=example[1]), "muted")
        px = max(13.0, 15 * k)
        if left + used + 30 * k + measure.size(note, px)[0] < right:
            found.append(Text(right, y, note, px, "muted", "right"))
    return tuple(found)


def _title(phase: str) -> str:
    return {
        "forward": translate("Network", "Backpropagation – Forward pass"),
        "cost": translate("Network", "Backpropagation – Cost"),
        "backward": translate("Network", "Backpropagation – Backward pass"),
        "gradient": translate("Network", "Backpropagation – Gradient"),
        "update": translate("Network", "Backpropagation – Update"),
        "reversed ready": translate("Network", "Backpropagation – The reversed network"),
        "reversed": translate("Network", "Backpropagation – Backward pass"),
        "both": translate("Network", "Backpropagation – Forward and backward"),
        "summary": translate("Network", "Backpropagation – Summary"),
    }.get(phase, translate("Network", "Backpropagation"))


def filled(text: str, **parts: Formula) -> Row:
    """Words with formulas in them: "Compute {dz} for all" with dz=..."""
    found: list[Formula] = []
    for piece in text.replace("}", "{").split("{"):
        found.append(parts[piece] if piece in parts else Words(piece))
    return Row(tuple(part for part in found if part != Words("")))


def _subtitle(phase: str, reduction: str, rule) -> Row:
    dzdw, dcdz = flat("z", "w", notation.A), flat("C", "z", notation.DC)
    symbols = {
        "dzdw": dzdw,
        "dcdz": dcdz,
        "dcdw": flat("C", "w", notation.DW),
        "dldw": flat("L", "w", notation.DW),
        "product": row(flat("C", "w", notation.DW), notation.upright("="), dzdw, notation.upright("·"), dcdz),
        "a": notation.Symbol("a", notation.A),
        "z": notation.Symbol("z"),
        "slope": row(notation.SLOPE, notation.upright("(z)", notation.DC)),
        "y": notation.Symbol("y", notation.A),
        "t": notation.Symbol("ŷ"),
        "C": notation.Symbol("C"),
    }
    if phase == "update":
        symbols["update"] = _update(rule)
    if phase == "gradient" and reduction == "sum":
        text = translate("Network", "Multiply the two: {product}; {dldw} is the sum over the batch")
    else:
        text = _TEXTS()[phase]
    return filled(text, **symbols)


def _update(rule) -> Formula:
    from visprop.picture.formulas.optimisers import whole_update  # with all formulas, which the first frame lacks

    return whole_update(rule)


def _TEXTS() -> dict[str, str]:
    return {
        "": translate("Network", "Ready: the first step takes a batch of examples"),
        "forward": translate(
            "Network", "Compute {dzdw} for all parameters: it is the input {a} that the weight multiplies"
        ),
        "cost": translate("Network", "Compare the output {y} with the target {t}: the cost {C}"),
        "backward": translate(
            "Network", "Compute {dcdz} for all activation function inputs {z}, from the output layer"
        ),
        "gradient": translate("Network", "Multiply the two: {product}; {dldw} is the mean over the batch"),
        "update": translate("Network", "Take a step down the slope: {update}"),
        "both": translate("Network", "Above: {dzdw} is the input {a} of the weight. Below, on the same edges: {dcdz}"),
        "summary": translate("Network", "Forward, {dzdw} = {a}; backward, {dcdz}; their product is {dcdw}"),
        "reversed ready": translate(
            "Network", "Each hidden neuron becomes an amplifier; its gain {slope} comes from the forward pass"
        ),
        "reversed": translate(
            "Network",
            "Compute {dcdz} for all {z}, from the output layer; the gains {slope} are fixed by the forward pass",
        ),
    }


def _legend_of(phase: str) -> Legend:
    plus, minus = Words(translate("Network", "weight +")), Words(translate("Network", "weight −"))
    if phase in ("backward", "both", "reversed", "reversed ready"):
        carries = filled(translate("Network", "carries {w}·{d} > 0"), w=notation.Symbol("w", notation.WEIGHT), d=_DCDZ)
        third = ("?", _unknown()) if phase == "backward" else ("gain", _amplifier())
        return ("red", carries), ("red-", Words(translate("Network", "< 0"))), third
    if phase == "summary":
        return (("w", Words(translate("Network", "the weight that is followed"))),)
    if phase == "gradient":
        a = filled(
            translate("Network", "{d} = output {a}"), d=flat("z", "w", notation.A), a=notation.Symbol("a", notation.A)
        )
        names = {"c": flat("C", "w", notation.DW), "l": flat("L", "w", notation.DW)}
        purple = filled(translate("Network", "{c} over {l}"), **names)
        return (("a", a), ("d", filled("{d}", d=_DCDZ)), ("w", purple))
    if phase == "update":
        return (("+", plus), ("-", minus), ("b", Words(translate("Network", "bias"))))
    output = filled(translate("Network", "output {a}"), a=notation.Symbol("a", notation.A))
    return (("+", plus), ("-", minus), ("a", output), ("?", _unknown()))


_DCDZ = flat("C", "z", notation.DC)
_BOXES = {
    "a": ("a-fill", "a-line"),
    "d": ("dcdz-tint", "dcdz-arrow"),
    "w": ("dcdw-tint", "dcdw-line"),
    "b": ("bias-fill", "bias-line"),
}


def _unknown() -> Words:
    return Words(translate("Network", "not computed yet"))


def _amplifier() -> Row:
    gain = row(notation.SLOPE, notation.upright("(z)", notation.DC))
    return filled(translate("Network", "amplifier, gain {gain}, fixed by the forward pass"), gain=gain)


def _legend(legend: Legend, left: float, right: float, y: float, k: float) -> list[Shape]:
    """The legend, its right end at `right`; nothing if it would begin before `left`."""
    px = max(13.0, 15 * k)
    widths = [
        (34 if sign in ("+", "-", "red", "red-") else 20) * k + 7 * k + measure.size(f, px)[0] for sign, f in legend
    ]
    x = right - sum(widths) - 20 * k * (len(legend) - 1)
    if x < left:
        return []
    found: list[Shape] = []
    for (sign, formula), width in zip(legend, widths, strict=True):
        long = 34 * k if sign in ("+", "-", "red", "red-") else 20 * k
        found += _sign(sign, x, y, long, k)
        found.append(Text(x + long + 7 * k, y, formula, px, "text", "left"))
        x += width + 20 * k
    return found


def _sign(sign: str, x: float, y: float, long: float, k: float) -> tuple[Shape, ...]:
    if sign in ("+", "-"):
        stroke = Stroke("plus", 2.6 * k) if sign == "+" else Stroke("minus", 2.6 * k, (9 * k, 6 * k))
        return (Arrow((x, y), (x + long, y), stroke),)
    if sign in ("red", "red-"):
        core = "canvas" if sign == "red-" else ""
        return (Arrow((x + long, y), (x, y), Stroke("dcdz-arrow", 8 * k), 15 * k, core),)
    if sign == "gain":
        points = ((x, y), (x + 20 * k, y - 10 * k), (x + 20 * k, y + 10 * k), (x, y))
        return (Polyline(points, Stroke("layer1-line", 1.6 * k), "layer1-fill"),)
    if sign == "?":
        return (Box(x, y - 9 * k, 20 * k, 18 * k, "canvas", Stroke("unknown-line", 1.6 * k, (4 * k, 3 * k)), 4 * k),)
    fill, line = _BOXES[sign]
    return (Box(x, y - 9 * k, 20 * k, 18 * k, fill, Stroke(line, 1.6 * k), 4 * k),)
