"""A moment as it may be seen: every number with its address, and "not computed" for what has not been shown yet."""

from __future__ import annotations

from dataclasses import replace

from visprop.picture.derived import derive
from visprop.picture.hidden import blank
from visprop.picture.look import Look
from visprop.picture.quantity import Quantity
from visprop.picture.step import shown_example, step_of

PER_EXAMPLE = frozenset(("a", "y", "z", "gain", "C", "dC_da", "dC_dz"))
PER_EXAMPLE |= {"partial_z", "partial_dC_da", "back_term", "dC_dw"}


class Reading:
    """Reads quantities of one moment for one example.

    Numbers on their way (`look.progress` < 1), parts not revealed yet and what the look hides have the value None.

    Attributes:
        step: what the last step covered, of the example whose numbers are seen.
        example: the example whose numbers are seen, its place in the batch.
    """

    def __init__(self, moment, look: Look) -> None:
        self.moment, self.look = moment, look
        self.program, self.tape = moment.program, moment.tape
        step = step_of(moment.cursor, moment.program, moment.batch, look.grain, look.progress)
        self.example = shown_example(step, look.example, moment.batch, look.held == moment.cursor)
        own = self.example == shown_example(step, look.example, moment.batch)
        self.step = step if own else replace(step, low=step.high)  # it covered another example: nothing is lit
        self.cache: dict = {}  # what painters of one frame have worked out
        self._views: dict[str, object] = {}
        self._entered = moment.cursor.op if moment.cursor.part else -1

    def get(self, name: str, *index: int) -> Quantity:
        """The quantity at `name` and `index`; the example is put before the index of a per-example array."""
        if name.partition("[")[0] in PER_EXAMPLE:
            index = (self.example, *index)
        return self.at(name, index)

    def at(self, name: str, index: tuple[int, ...]) -> Quantity:
        """The quantity at its full address."""
        view = self._view(name)
        if view is None or not self._seen(name, index) or self.hides(name, index):
            return Quantity(None, name, index)
        return Quantity(view.item(*index), name, index)

    def hides(self, name: str, index: tuple[int, ...]) -> bool:
        """Whether the look leaves the number at an address blank."""
        return bool(self.look.hidden) and blank(self.look.hidden, name, index)

    def known(self, name: str) -> bool:
        """Whether the whole of `name` may be seen; False where no operation writes it."""
        if name not in self.program:
            return False
        op = self.program.index(name)
        return op < self.step.op or (op == self.step.op and self.step.finished)

    def begun(self, name: str) -> bool:
        """Whether the operation that writes `name` is the step's or lies before it."""
        return name in self.program and self.program.index(name) <= self.step.op

    def terms(self, *index: int) -> int:
        """How many terms of the sum at `index` (without the example) of the step's operation have arrived."""
        step = self.step
        _, second, third = step.dims
        start = 0
        for place, size in zip((self.example, *index), step.dims[:2], strict=False):
            start = start * size + place
        if len(index) == 0:
            start *= second
        return min(max(step.shown - start * third, 0), third)

    # The numbers that the picture makes of others: names as in DERIVED, values of the example shown.

    def weight(self, layer: int, i: int, j: int) -> Quantity:
        """The weight that this iteration uses."""
        return self.at(f"theta.W[{layer}]", (i, j))

    def bias(self, layer: int, i: int) -> Quantity:
        """The bias that this iteration uses."""
        return self.at(f"theta.b[{layer}]", (i,))

    def latest(self, kind: str, layer: int, *index: int) -> Quantity:
        """A weight ("W") or bias ("b") after the update where it has been made, else before."""
        new = self.at(f"{kind}[{layer}]", index)
        return new if new.value is not None else self.at(f"theta.{kind}[{layer}]", index)

    def partial_z(self, layer: int, i: int) -> Quantity:
        """z as far as its terms have arrived: None for none, the taped z for all."""
        whole = self.get(f"z[{layer}]", i)
        if whole.value is not None or self.step.name != whole.name or self.hides(whole.name, whole.index):
            return whole
        pairs = [(self.weight(layer, i, j), self.get(f"a[{layer - 1}]", j)) for j in range(self.terms(i))]
        if not pairs:
            return whole
        return derive("partial_z", [q for pair in pairs for q in pair], (self.example, i))

    def partial_dC_da(self, layer: int, j: int) -> Quantity:
        """∂C/∂a as far as its terms have arrived from the next layer: None for none, the taped one for all."""
        whole = self.get(f"dC_da[{layer}]", j)
        if whole.value is not None or self.step.name != whole.name or layer == self.program.last:
            return whole
        if self.hides(whole.name, whole.index):
            return whole
        pairs = [(self.weight(layer + 1, i, j), self.get(f"dC_dz[{layer + 1}]", i)) for i in range(self.terms(j))]
        if not pairs:
            return whole
        return derive("partial_dC_da", [q for pair in pairs for q in pair], (self.example, j))

    def back_term(self, layer: int, i: int, j: int) -> Quantity:
        """w·∂C/∂z, what flows back from neuron i of `layer` to neuron j below; None until it has arrived."""
        operands = (self.weight(layer, i, j), self.get(f"dC_dz[{layer}]", i))
        name = f"dC_da[{layer - 1}]"
        arrived = self.known(name) or (self.step.name == name and self.terms(j) > i)
        made = derive("back_term", operands, (self.example, i, j))
        return made if arrived else Quantity(None, "back_term", made.index, operands)

    def dC_dw(self, layer: int, i: int, j: int) -> Quantity:
        """∂C/∂w of the example, from the gradient phase on; None until its product was taken."""
        made = self.product(layer, i, j, self.example)
        name = f"dL_dW[{layer}]"
        arrived = self.known(name) or (self.step.name == name and self._added(i, j))
        return made if arrived else Quantity(None, made.name, made.index, made.operands)

    def product(self, layer: int, i: int, j: int, example: int) -> Quantity:
        """∂C/∂w of any example of the batch, as soon as both factors are known; None where ∂L/∂w is hidden."""
        operands = (self.at(f"a[{layer - 1}]", (example, j)), self.at(f"dC_dz[{layer}]", (example, i)))
        if self.hides(f"dL_dW[{layer}]", (i, j)):
            return Quantity(None, "dC_dw", (example, i, j), operands)
        return derive("dC_dw", operands, (example, i, j))

    def _added(self, i: int, j: int) -> bool:
        """Whether this example's product has been added to dL_dW[i, j] in the gradient operation under way."""
        _, inputs, examples = self.step.dims
        return (i * inputs + j) * examples + self.example < self.step.shown

    def _view(self, name: str):
        """The array, kept in `_views`; None if it may not be seen at all."""
        if name in self._views:
            return self._views[name]
        self._views[name] = view = self._find(name)
        return view

    def _find(self, name: str):
        if name.startswith("theta."):
            return self.tape.view(name)
        if name not in self.program:
            return None
        op = self.program.index(name)
        if op > self.step.op:
            return None
        return self.tape.under_way(name) if op == self._entered else self.tape.view(name)

    def _seen(self, name: str, index: tuple[int, ...]) -> bool:
        """Whether the step has revealed this element; elements of other operations always are, if their array is."""
        step = self.step
        if name.startswith("theta.") or self.program.index(name) != step.op:
            return True
        first, second, third = step.dims
        if first * second * third == 1 or len(index) == 0:
            return step.finished
        if len(index) == 1:
            return (index[0] + 1) * second * third <= step.shown
        return (index[0] * second + index[1] + 1) * third <= step.shown
