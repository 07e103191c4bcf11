"""How a moment is shown: one frozen value that only ever grows by fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from visprop.debugger.cursor import Cursor
from visprop.picture.numbers import PLAIN, Style
from visprop.words import ENGLISH

if TYPE_CHECKING:
    from visprop.debugger.proof import Proof
    from visprop.picture.charts.neurons import Functions


@dataclass(frozen=True, slots=True)
class Look:
    """How to show a moment.

    Attributes:
        width, height: size of the picture in pixels.
        scale: size of one design pixel (the design is drawn for a window 1080 high); at least what keeps text at 13 px.
        example: the focused example's place in the batch; while parts of one are revealed, that one is shown.
        held: the moment at which the example was chosen by hand: there it is shown whatever is revealed; None for none.
        grain: how much the step that led here covered: "product", "neuron" or "op" move pulses, coarser ones do not.
        progress: how far the animation of that step is, 0..1; 1 is at rest.
        selection: id of the selected node or edge ("node 2 0", "edge 2 0 1", "bias 2 0"), or "".
        proof: what is proved of the gradients at this moment; None where nothing is.
        value: which number of the selected thing is explained, one of `inspectorsubject.VALUES`; "" for the last one.
        path: which of the largest paths to the cost was chosen, from 0; -1 for none: the largest is written out.
        effort: count the multiplications of each pass in a line below the subtitle.
        title: draw title, subtitle and legend above the network.
        other: id of the weight or bias that was selected before, the second axis of the contour of L; "" for none.
        hidden: what is left blank, names as in `hidden.py`; the tape keeps it.
        functions: what each neuron computes over the inputs, drawn in its circle; None: its activation is drawn there.
        view: what the canvas shows, a name of `views.VIEWS`.
        notation: how symbols are written, a name of `respell.NOTATIONS`.
        stage: how far the walk is told, from 0; for the view "walk".
        numbers: how they are written, as `picture.numbers` has it in use; see `language`.
        language: of the words, that which `visprop.words` has in use: what is kept of a look is not shown in another.
    """

    width: int = 1324
    height: int = 552
    scale: float = 1.0
    example: int = 0
    grain: str = "op"
    progress: float = 1.0
    selection: str = ""
    proof: Proof | None = None
    effort: bool = False
    value: str = ""
    path: int = -1
    title: bool = True
    view: str = "forward"
    stage: int = 0
    notation: str = "lecture"
    language: str = ENGLISH
    numbers: Style = PLAIN
    other: str = ""
    held: Cursor | None = None
    functions: Functions | None = None
    hidden: tuple[str, ...] = ()
