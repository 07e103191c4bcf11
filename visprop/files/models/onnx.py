"""ONNX graphs that are a chain of layers; read with the package onnx, which is an extra.

Each operator is one row of a table: https://onnx.ai/onnx/operators/.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from visprop.errors import InputError
from visprop.files.models.model import Layer, Model, check_size
from visprop.files.models.safetensors import shown
from visprop.words import translate

MAX_NODES = 1_000
_ACTIVATIONS = {
    "Relu": "relu",
    "LeakyRelu": "leaky_relu",
    "Sigmoid": "sigmoid",
    "Tanh": "tanh",
    "Softmax": "softmax",
    "Softplus": "softplus",
}
_SLOPE = 0.01  # LeakyRelu's own default, and the only slope that visprop's leaky_relu has


def decode(data: bytes, source: str) -> Model:
    """Return the network of a graph.

    Raises:
        InputError: the package is missing, or the graph is damaged, no chain, or has an operator that is not known.
    """
    onnx = _package(source)
    try:
        graph = onnx.ModelProto.FromString(data).graph
    except Exception as error:  # protobuf's errors differ between its two implementations
        raise InputError(source, "", translate("Models", "This is not an ONNX file, or it is damaged.")) from error
    if len(graph.node) > MAX_NODES:
        sentence = translate("Models", "{n:,} nodes; {high:,} are the most that is opened.")
        raise InputError(source, "", sentence.format(n=len(graph.node), high=MAX_NODES))
    chain = _Chain(source, {tensor.name: tensor for tensor in graph.initializer}, onnx)
    for node in _ordered(graph, chain):
        _OPERATORS.get(node.op_type, _refuse)(chain, node)
    return Model(source, tuple(Layer(part.W, part.bias, part.activation or "identity") for part in chain.parts))


def _package(source: str) -> ModuleType:
    try:
        import onnx
        import onnx.numpy_helper
    except ImportError:
        sentence = translate("Models", "ONNX files need a package: pip install 'visprop[onnx]'")
        raise InputError(source, "", sentence) from None
    return onnx


@dataclass(slots=True, eq=False)
class _Part:
    W: NDArray
    b: NDArray | None = None
    activation: str | None = None

    @property
    def bias(self) -> NDArray:
        return np.zeros(len(self.W)) if self.b is None else self.b


@dataclass(slots=True, eq=False)
class _Chain:
    """The layers so far, and the constants of the graph that they take."""

    source: str
    constants: Mapping[str, Any]
    onnx: ModuleType
    parts: list[_Part] = field(default_factory=list)

    def array(self, node: Any, name: str) -> NDArray:
        """A constant as float64."""
        if name not in self.constants:
            _fail(self, node, translate("Models", "It needs weights that are stored in the file, as constants."))
        tensor = self.constants[name]
        types = self.onnx.TensorProto
        if tensor.data_location == types.EXTERNAL or tensor.external_data:
            sentence = translate("Models", "Its numbers lie in another file, which is never opened: save it as one.")
            raise InputError(self.source, shown(name), sentence)
        if tensor.data_type not in (types.FLOAT, types.DOUBLE, types.FLOAT16, types.BFLOAT16):
            sentence = translate("Models", "Its numbers are not of the types float, double, float16 and bfloat16.")
            raise InputError(self.source, shown(name), sentence)
        if len(tensor.dims) > 8 or any(size < 0 for size in tensor.dims):
            _fail(self, node, translate("Models", "The shape of its weights is damaged."))
        check_size(self.source, shown(name), math.prod(tensor.dims))
        try:
            with np.errstate(invalid="ignore"):  # a signalling nan: it is refused by name later
                return np.asarray(self.onnx.numpy_helper.to_array(tensor), np.float64)
        except (ValueError, TypeError, OverflowError) as error:
            sentence = translate("Models", "Its numbers are damaged.")
            raise InputError(self.source, shown(name), sentence) from error


def _ordered(graph: Any, chain: _Chain) -> list[Any]:
    """The nodes from the input to the output, each taking what the one before it gives."""
    inputs = [value.name for value in graph.input if value.name not in chain.constants]
    if len(inputs) != 1 or len(graph.output) != 1:
        sentence = translate("Models", "{inputs} inputs and {outputs} outputs: one of each is needed.")
        raise InputError(chain.source, "", sentence.format(inputs=len(inputs), outputs=len(graph.output)))
    takers: dict[str, list[Any]] = {}
    for node in graph.node:
        for name in set(node.input):
            takers.setdefault(name, []).append(node)
    at, nodes = inputs[0], []
    while at != graph.output[0].name:
        following = takers.get(at, [])
        if len(following) != 1 or len(following[0].output) != 1 or len(nodes) > len(graph.node):
            sentence = translate("Models", "The graph is not a chain: {n} nodes take what stands here.")
            raise InputError(chain.source, shown(at), sentence.format(n=len(following)))
        nodes.append(following[0])
        at = nodes[-1].output[0]
    return nodes


def _gemm(chain: _Chain, node: Any) -> None:
    """y = alpha·x·B + beta·C, B transposed where transB is 1."""
    given = _attributes(node)
    if given.get("transA", 0) or node.input[0] in chain.constants or len(node.input) < 2:
        _refuse(chain, node)
    matrix = _matrix(chain, node, node.input[1])
    matrix = matrix if given.get("transB", 0) else matrix.T
    part = _Part(given.get("alpha", 1.0) * matrix)
    if len(node.input) > 2 and node.input[2]:
        part.b = given.get("beta", 1.0) * _bias(chain, node, node.input[2], len(part.W))
    _append(chain, part)


def _matmul(chain: _Chain, node: Any) -> None:
    """y = x·B"""
    if len(node.input) != 2 or node.input[0] in chain.constants:
        _refuse(chain, node)
    _append(chain, _Part(_matrix(chain, node, node.input[1]).T))


def _add(chain: _Chain, node: Any) -> None:
    """The biases behind a MatMul."""
    names = [name for name in node.input if name in chain.constants]
    if len(names) != 1 or not chain.parts or chain.parts[-1].b is not None or chain.parts[-1].activation:
        _refuse(chain, node)
    chain.parts[-1].b = _bias(chain, node, names[0], len(chain.parts[-1].W))


def _activation(chain: _Chain, node: Any) -> None:
    given = _attributes(node)
    if not chain.parts or chain.parts[-1].activation:
        _fail(chain, node, translate("Models", "An activation stands right behind the weights of its layer."))
    if node.op_type == "LeakyRelu" and not math.isclose(given.get("alpha", _SLOPE), _SLOPE, rel_tol=1e-6):
        sentence = translate("Models", "The slope of LeakyRelu is {slope}; only {known} is known.")
        _fail(chain, node, sentence.format(slope=given["alpha"], known=_SLOPE))
    if node.op_type == "Softmax" and given.get("axis", -1) not in (-1, 1):
        _refuse(chain, node)
    chain.parts[-1].activation = _ACTIVATIONS[node.op_type]


def _same(chain: _Chain, node: Any) -> None:
    """Flatten and Identity change nothing of a row of numbers."""
    if _attributes(node).get("axis", 1) != 1:
        _refuse(chain, node)


def _refuse(chain: _Chain, node: Any) -> NoReturn:
    known = ", ".join(_OPERATORS)
    sentence = translate("Models", "This operator, or this use of it, is not known. Known are {known}.")
    _fail(chain, node, sentence.format(known=known))


def _fail(chain: _Chain, node: Any, sentence: str) -> NoReturn:
    name = f"{node.op_type} {node.name}".rstrip()
    raise InputError(chain.source, shown(name), sentence)


_OPERATORS: dict[str, Callable[[_Chain, Any], None]] = {
    "Gemm": _gemm,
    "MatMul": _matmul,
    "Add": _add,
    **dict.fromkeys(_ACTIVATIONS, _activation),
    "Flatten": _same,
    "Identity": _same,
}


def _append(chain: _Chain, part: _Part) -> None:
    """A layer of weights; behind another one without an activation, that one is linear."""
    if chain.parts and chain.parts[-1].activation == "softmax":
        sentence = translate("Models", "Softmax is known for the last layer only.")
        raise InputError(chain.source, "Softmax", sentence)
    chain.parts.append(part)


def _matrix(chain: _Chain, node: Any, name: str) -> NDArray:
    array = chain.array(node, name)
    if array.ndim != 2 or not array.size:
        _fail(chain, node, translate("Models", "Its weights are not a matrix."))
    return array


def _bias(chain: _Chain, node: Any, name: str, count: int) -> NDArray:
    array = chain.array(node, name)
    if array.size not in (1, count):
        _fail(
            chain, node, translate("Models", "It has {n} biases for {count} neurons.").format(n=array.size, count=count)
        )
    return np.broadcast_to(array.reshape(-1), (count,)).copy()


def _attributes(node: Any) -> dict[str, float]:
    """Numbers by name: whole ones are of type 2, others of type 1 (AttributeProto)."""
    return {entry.name: entry.i if entry.type == 2 else entry.f for entry in node.attribute if entry.type in (1, 2)}
