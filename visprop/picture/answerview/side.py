"""What the marks of the plot mean, beside it, as far as there is room."""

from __future__ import annotations

from visprop.debugger.scores import tells_classes
from visprop.picture import measure, numbers
from visprop.picture.answerview.plot import high_mark, low_mark, seen, unseen
from visprop.picture.area import Rect
from visprop.picture.charts.surface import scale_of
from visprop.picture.formula import Words
from visprop.picture.frame import Arrow, Box, Shape, Stroke, Text
from visprop.picture.sizes import NAME
from visprop.words import translate


def draw_side(moment, output: int, rect: Rect, k: float) -> list[Shape]:
    """Line under line; a text is broken where the column is narrow, and none is begun that does not fit."""
    x, y, w, h = rect
    px, indent = max(NAME, 16 * k), 34 * k
    found: list[Shape] = []
    at = y
    for mark, text in _lines(moment, output, k):
        lines = measure.wrapped(text, px, w - indent)
        if at + 1.5 * px * len(lines) > y + h or max(measure.wide("text", line) for line in lines) * px > w - indent:
            break
        found += mark(x + 12 * k, at + 0.75 * px)
        for line in lines:
            found.append(Text(x + indent, at + 0.75 * px, Words(line), px, "text", "left"))
            at += 1.5 * px
        at += 0.4 * px
    return found


def _lines(moment, output: int, k: float):
    """(what draws a mark at a place, its meaning)."""
    data = moment.data
    across, kept = data.input_names[0], len(data.x_valid) + len(data.x_test)
    name = data.target_names[output]
    if moment.program.sizes[0] == 1:
        text = translate("AnswerView", "the network's answer: {y} over {x}").format(y=name, x=across)
        yield lambda x, y: [Arrow((x - 10 * k, y), (x + 10 * k, y), Stroke("selection-line", 3.2 * k))], text
        yield lambda x, y: [seen(x, y, k)], translate("AnswerView", "{n} rows of training").format(n=len(data.x))
        if kept:
            text = translate("AnswerView", "{n} rows that it is not trained on").format(n=kept)
            yield lambda x, y: [unseen(x, y, k)], text
        return
    low, high = map(numbers.value, scale_of(moment, output))
    for mark, end in ((high_mark, high), (low_mark, low)):
        text = translate("AnswerView", "row of training with {y} near {value}").format(y=name, value=end)
        yield lambda x, y, mark=mark: [mark(x, y, k)], text
    for token, end in (("heat-high", high), ("heat-low", low)):
        text = translate("AnswerView", "there the network answers {value}").format(value=end)
        yield (
            lambda x, y, token=token: [Box(x - 9 * k, y - 7 * k, 18 * k, 14 * k, token, Stroke("line", 1.5 * k))],
            text,
        )
    if tells_classes(moment):
        text = translate("AnswerView", "where it changes from one class to the other")
        yield lambda x, y: [Arrow((x - 10 * k, y), (x + 10 * k, y), Stroke("text", 3 * k))], text
    text = translate("AnswerView", "{x} runs to the right, {up} upward").format(x=across, up=data.input_names[1])
    yield lambda _x, _y: [], text
