"""What is written above and below a neuron: z as it grows, ∂C/∂z, the gain σ′(z), the sum ∂C/∂a that arrives."""

from __future__ import annotations

from visprop.picture import boxes, differences, figures, measure, notation, proofmarks
from visprop.picture.boxed import RED, empty, label, number_box, patch, plate
from visprop.picture.formula import Formula
from visprop.picture.frame import Shape, Text
from visprop.picture.layout import Spot
from visprop.picture.notation import row, upright
from visprop.picture.quantity import Quantity
from visprop.picture.sizes import TEXT
from visprop.picture.view import BACKWARD, GRADIENT, UPDATE, Sheet, View

SLOPE_OF_Z = row(notation.SLOPE, upright("(z)", notation.DC))
DC_DA = notation.flat("C", "a", notation.DC)
DC_DZ = notation.flat("C", "z", notation.DC)
DL_DB = notation.flat("L", "b", notation.DW)


def draw_above(view: View, sheet: Sheet, spot: Spot) -> None:
    """z in the forward pass; ∂C/∂z from the backward pass on; the difference where two runs are compared."""
    if view.compared:
        if view.sizes.detail != "C":
            differences.draw_above(view, sheet, spot)
        return
    if view.sizes.detail == "S":
        if view.phase not in ("", "forward"):
            _under_value(view, sheet, spot)
        return
    if view.phase in (BACKWARD, GRADIENT, UPDATE):
        _dC_dz(view, sheet, spot)
    else:
        _z(view, sheet, spot)


def draw_below(view: View, sheet: Sheet, spot: Spot) -> None:
    """The gain, in the backward pass with the sum that it multiplies; the batch's ∂L/∂b; the old bias."""
    if view.sizes.detail not in "AB" or view.compared:
        return
    layer, i = spot.neuron.layer, spot.neuron.index
    if view.phase == BACKWARD:
        _gain_and_sum(view, sheet, spot)
    elif view.phase == GRADIENT and view.layout.roomy and view.reading.begun(f"dL_db[{layer}]"):
        _beside_bias(view, sheet, spot, DL_DB, view.reading.at(f"dL_db[{layer}]", (i,)), notation.DW)
    elif view.phase == UPDATE and view.focus.has_bias(layer, i) and view.sizes.detail == "A":
        _old_bias(view, sheet, spot)
    elif view.phase in ("", "forward"):
        _gain(view, sheet, spot)


def _z(view: View, sheet: Sheet, spot: Spot) -> None:
    """z₁ = 1.96 + ?"""
    layer, i, sizes = spot.neuron.layer, spot.neuron.index, view.sizes
    q = view.reading.partial_z(layer, i)
    name = notation.z(layer, i) if sizes.detail == "A" else notation.indexed("z", "", str(i + 1))
    parts: list[Formula] = [name, upright("="), figures.drawn(q)]
    if q.name == "partial_z":
        parts += [upright("+"), figures.as_text(view.reading.get(f"z[{layer}]", i), "?", "unknown")]
    y = spot.y - sizes.over - sizes.line / 2
    sheet.middle.append(label(spot.x - sizes.radius, y, row(*parts), sizes.name_px, id=spot.neuron.id))


def _dC_dz(view: View, sheet: Sheet, spot: Spot) -> None:
    """The plate of ∂C/∂z."""
    layer, i, sizes, u = spot.neuron.layer, spot.neuron.index, view.sizes, view.sizes.unit
    q = view.reading.get(f"dC_dz[{layer}]", i)
    token = notation.DC if q.value is not None else "unknown"
    name = notation.dC_dz(layer, i) if sizes.fraction else DC_DZ
    formula = row(name, upright("=", token), figures.drawn(q, notation.DC))
    px = sizes.name_px if sizes.detail == "A" else sizes.note_px
    placed = boxes.layout(formula, px)
    marks = proofmarks.room(view, px)
    w, h = placed.w + 14 * u + marks, sizes.up - sizes.over - 2 * u
    x, y = spot.x - sizes.radius + w / 2, spot.y - sizes.over - h / 2
    if q.value is None:
        sheet.middle.append(empty(x, y, w, h, u, spot.neuron.id))
    else:
        lit = view.focus.back and view.focus.has_node(layer, i) and not view.moving
        sheet.middle.append(plate(x, y, w, h, RED, u, spot.neuron.id, 2.6 if lit else 1.4))
    behind = "canvas" if q.value is None else RED.fill
    sheet.middle.append(Text(x - marks / 2, y, formula, px, token, "center", behind, spot.neuron.id))
    sheet.middle += proofmarks.mark(view, q, layer, x + w / 2 - 7 * u - marks, y, px, spot.neuron.id)


def _under_value(view: View, sheet: Sheet, spot: Spot) -> None:
    """Detail S: ∂C/∂z under a."""
    layer, i, sizes = spot.neuron.layer, spot.neuron.index, view.sizes
    q = view.reading.get(f"dC_dz[{layer}]", i)
    x, y = spot.x + sizes.radius + sizes.gap + sizes.box_w / 2, spot.y + sizes.box_h / 2 + 1
    box, text = number_box(x, y, sizes.box_w, sizes.box_h, q, RED, sizes.value_px, sizes.unit, spot.neuron.id)
    sheet.middle += (box, text, *proofmarks.mark(view, q, layer, box.x + box.w, y, TEXT, spot.neuron.id))


def _gain(view: View, sheet: Sheet, spot: Spot) -> None:
    """σ′(z) beside the bias, once its operation is under way; where it stands in the bias's place only then."""
    layer, i, sizes = spot.neuron.layer, spot.neuron.index, view.sizes
    name = f"gain[{layer}]"
    if not view.reading.begun(name):
        return
    q = view.reading.get(name, i)
    if sizes.detail == "A":
        name = SLOPE_OF_Z if view.layout.roomy else notation.SLOPE
        formula = row(name, upright("=", notation.DC), figures.drawn(q, notation.DC))
        x, y = spot.x + 16 * sizes.unit, spot.y + sizes.radius + 0.62 * sizes.note_px
        if sizes.note_px > sizes.bias_gap:  # too large to stand beside the bias's arrow
            x = spot.x + sizes.bias_w / 2 + 6 * sizes.unit
            y = spot.y + sizes.radius + sizes.bias_gap + sizes.bias_h / 2
        text = label(x, y, formula, sizes.note_px, notation.DC, id=spot.neuron.id)
        ringed = view.moving and view.focus.has_node(layer, i)
        (sheet.raised if ringed else sheet.middle).extend((patch(text), text))  # it interrupts the ring of its step
    elif sizes.below or (view.reading.step.name == name and view.focus.has_node(layer, i)):
        sheet.middle += _gain_under(view, spot, q)


def _gain_under(view: View, spot: Spot, q: Quantity) -> tuple[Shape, Text]:
    """Detail B: σ′ beside the bias, or in its place. It interrupts a steep edge or a ring that passes there."""
    sizes = view.sizes
    formula = row(notation.SLOPE, upright("=", notation.DC), figures.drawn(q, notation.DC))
    if sizes.below:
        y = spot.y + sizes.radius + sizes.bias_gap + sizes.bias_h / 2
        x = spot.x - sizes.radius if view.phase == BACKWARD else spot.x + sizes.bias_w / 2 + 6 * sizes.unit
        text = label(x, y, formula, sizes.note_px, notation.DC, "left", spot.neuron.id)
    else:
        y = spot.y + sizes.box_h / 2 + 6 * sizes.unit + sizes.bias_h / 2
        text = label(spot.out[0], y, formula, sizes.note_px, notation.DC, "right", spot.neuron.id)
    return patch(text), text


def _gain_and_sum(view: View, sheet: Sheet, spot: Spot) -> None:
    """Backward: the gain, fixed by the forward pass, and the sum that arrives, as far as it has come."""
    layer, i, sizes = spot.neuron.layer, spot.neuron.index, view.sizes
    name = f"gain[{layer}]"
    if name not in view.reading.program:
        return
    q = view.reading.get(name, i)
    if sizes.detail == "B":
        sheet.middle += _gain_under(view, spot, q)
        return
    px = max(0.9 * sizes.name_px, 13.0)
    wide = measure.size(notation.slope(layer, i), px)[0] + measure.number("=0.0000", px)
    slope = notation.slope(layer, i) if wide < sizes.block + 0.05 * view.layout.gap else SLOPE_OF_Z
    gain = row(slope, upright("=", notation.DC), figures.drawn(q, notation.DC))
    x = spot.x - sizes.radius
    y = spot.y + sizes.radius + 14 * sizes.unit + 0.66 * px
    sheet.middle.append(label(x, y, gain, px, notation.DC, id=spot.neuron.id))
    if layer < view.reading.program.last and view.reading.begun(f"dC_da[{layer}]"):
        formula = sum_so_far(view, layer, i)
        sheet.middle.append(label(x, y + 1.3 * px, formula, px, notation.DC, id=spot.neuron.id))
        q, end = view.reading.get(f"dC_da[{layer}]", i), x + measure.size(formula, px)[0]
        sheet.middle += proofmarks.mark(view, q, layer, end, y + 1.3 * px, px, spot.neuron.id)


def sum_so_far(view: View, layer: int, i: int) -> Formula:
    """∂C/∂a = −0.0915 + ?"""
    q = view.reading.partial_dC_da(layer, i)
    parts: list[Formula] = [DC_DA, upright("=", notation.DC), figures.drawn(q, notation.DC)]
    if q.name == "partial_dC_da":
        parts += [upright("+", notation.DC), figures.as_text(view.reading.get(f"dC_da[{layer}]", i), "?", "unknown")]
    return row(*parts)


def _beside_bias(view: View, sheet: Sheet, spot: Spot, name: Formula, q: Quantity, token: str) -> None:
    sizes = view.sizes
    x = spot.x + sizes.bias_w / 2 + 7 * sizes.unit
    y = spot.y + sizes.radius + sizes.bias_gap + sizes.bias_h / 2
    formula = row(name, upright("=", token), figures.drawn(q, token))
    sheet.middle.append(label(x, y, formula, sizes.note_px, token, id=spot.neuron.id))
    end = x + measure.size(formula, sizes.note_px)[0]
    sheet.middle += proofmarks.mark(view, q, spot.neuron.layer, end, y, sizes.note_px, spot.neuron.id)


def _old_bias(view: View, sheet: Sheet, spot: Spot) -> None:
    """The bias before the update, struck by an arrow to the new one."""
    layer, i, sizes = spot.neuron.layer, spot.neuron.index, view.sizes
    old = view.reading.bias(layer, i)
    wide = max(sizes.bias_w, measure.number(figures.text(view.reading.latest("b", layer, i)), sizes.bias_px))
    x = spot.x + wide / 2 + 10 * sizes.unit
    y = spot.y + sizes.radius + sizes.bias_gap + sizes.bias_h / 2
    formula = row(upright("←", "muted"), figures.drawn(old, "muted"))
    sheet.middle.append(label(x, y, formula, sizes.note_px, "muted"))
