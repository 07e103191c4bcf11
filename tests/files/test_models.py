"""Trained networks of other programs: what PyTorch and onnxruntime compute, visprop computes; odd files are refused."""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from visprop.errors import InputError
from visprop.experiment import Experiment
from visprop.files import models
from visprop.files.models.model import MAX_WEIGHTS
from visprop.session import Session

RNG = np.random.default_rng(20261125)


def chain(widths: tuple[int, ...], dtype: str = "float64") -> list[tuple[np.ndarray, np.ndarray]]:
    """Random matrices (n_out, n_in) and biases."""
    sizes = pairwise(widths)
    return [
        (RNG.normal(size=(here, below)).astype(dtype), RNG.normal(size=here).astype(dtype)) for below, here in sizes
    ]


def safetensors(entries: Mapping[str, object], body: bytes = b"", metadata: dict[str, str] | None = None) -> bytes:
    """A file made by hand, after the format's description."""
    header = {**({"__metadata__": metadata} if metadata else {}), **entries}
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + body


def tensors(arrays: Mapping[str, np.ndarray], code: str = "F64", metadata: dict[str, str] | None = None) -> bytes:
    """A file of arrays, which already stand in the type that `code` says."""
    entries, body = {}, b""
    for name, array in arrays.items():
        span = [len(body), len(body) + array.nbytes]
        entries[name] = {"dtype": code, "shape": list(array.shape), "data_offsets": span}
        body += array.tobytes()
    return safetensors(entries, body, metadata)


def opened(tmp_path: Path, data: bytes, ending: str = ".safetensors") -> models.Model:
    path = tmp_path / f"model{ending}"
    path.write_bytes(data)
    return models.load(path)


def npz(**arrays: np.ndarray) -> bytes:
    file = io.BytesIO()
    np.savez_compressed(file, **arrays)
    return file.getvalue()


@pytest.mark.parametrize(
    "names",
    [
        ("0.weight", "0.bias", "2.weight", "2.bias", "10.weight", "10.bias"),
        ("fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias", "out.weight", "out.bias"),
        ("W1", "b1", "W2", "b2", "W3", "b3"),
        ("z.weight", "z.bias", "y.weight", "y.bias", "x.weight", "x.bias"),  # the shapes give the order
        ("net.layers.0.w", "net.layers.0.b", "net.layers.1.w", "net.layers.1.b", "net.layers.2.w", "net.layers.2.b"),
    ],
)
def test_the_layers_are_found_by_name_and_shape(tmp_path: Path, names: tuple[str, ...]) -> None:
    layers = chain((4, 7, 5, 3))
    arrays = dict(zip(names, (array for layer in layers for array in layer), strict=True))
    for data, ending in ((tensors(arrays), ".safetensors"), (npz(**arrays), ".npz")):
        model = opened(tmp_path, data, ending)
        assert model.widths == (4, 7, 5, 3)
        for layer, (W, b) in zip(model.layers, layers, strict=True):
            assert np.array_equal(layer.W, W)
            assert np.array_equal(layer.b, b)


def test_matrices_of_keras_and_positions_of_numpy(tmp_path: Path) -> None:
    (W1, b1), (W2, b2) = chain((3, 3, 2))
    keras = {"dense/kernel:0": W1.T.copy(), "dense/bias:0": b1, "dense_1/kernel:0": W2.T.copy(), "dense_1/bias:0": b2}
    model = opened(tmp_path, tensors(keras))
    assert np.array_equal(model.layers[0].W, W1)
    assert np.array_equal(model.layers[1].W, W2)
    file = io.BytesIO()
    np.savez(file, W1, b1, W2, b2)
    assert [layer.b.tolist() for layer in opened(tmp_path, file.getvalue(), ".npz").layers] == [
        b1.tolist(),
        b2.tolist(),
    ]
    turned = {"W1": chain((4, 6))[0][0].T.copy(), "b1": np.zeros(6)}
    assert opened(tmp_path, npz(**turned), ".npz").widths == (4, 6)


def test_a_layer_without_biases_is_said_aloud(tmp_path: Path) -> None:
    model = opened(tmp_path, tensors({"a.weight": np.ones((2, 3)), "b.weight": np.ones((1, 2)), "b.bias": np.ones(1)}))
    assert model.layers[0].b.tolist() == [0, 0]
    assert model.remarks == ("No biases for a.weight: they start at 0.",)


VALUES = np.array([0.0, -0.0, 1.0, -2.5, 2.0**-24, 65504.0, 1 / 3, -1e-7])


@pytest.mark.parametrize("code", ["F64", "F32", "F16", "BF16"])
def test_each_kind_of_number_is_read_exactly(tmp_path: Path, code: str) -> None:
    if code == "BF16":
        stored = (VALUES.astype("<f4").view("<u4") >> 16).astype("<u2")  # cut, not rounded: any bits will do
        meant = (stored.astype("<u4") << 16).view("<f4").astype(float)
    else:
        stored = VALUES.astype({"F64": "<f8", "F32": "<f4", "F16": "<f2"}[code])
        meant = stored.astype(float)
    arrays = {"0.weight": stored.reshape(8, 1), "0.bias": stored}
    layer = opened(tmp_path, tensors(arrays, code)).layers[0]
    assert layer.b.tobytes() == meant.tobytes()
    assert layer.W.tobytes() == meant.tobytes()


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_weights_survive_writing_and_reading(tmp_path: Path, dtype: str) -> None:
    experiment = Experiment.load("circle").replace("network", dtype=dtype)
    session = Session(experiment)
    for _ in range(3):
        session.step("iteration")
    model = opened(tmp_path, models.to_safetensors(session))
    assert model.told
    again = Session(models.with_model(experiment, model))
    assert again.theta.tobytes() == session.theta.tobytes()
    assert again.experiment.network.activation == experiment.network.activation


def test_float64_of_every_kind_survives_bit_for_bit(tmp_path: Path) -> None:
    bits = RNG.integers(0, 2**64, 192, np.uint64)
    special = [0.0, -0.0, 5e-324, -5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1 / 3, -1.0]
    values = np.concatenate([np.where(np.isfinite(v := bits.view(float)), v, 1.5), special])
    assert len(values) == 200
    arrays = {"0.weight": values.reshape(1, 200), "0.bias": values[:1]}
    for data, ending in ((tensors(arrays), ".safetensors"), (npz(**arrays), ".npz")):
        layer = opened(tmp_path, data, ending).layers[0]
        assert layer.W.tobytes() == values.tobytes()
        made = models.with_model(_on(200, 1), opened(tmp_path, data, ending), output="identity")
        text = Experiment.from_toml(made.to_toml())
        assert np.array(text.network.parameters[0].W).tobytes() == values.tobytes()


def _on(inputs: int, outputs: int) -> Experiment:
    x, y = ((0.5,) * inputs,), ((0.5,) * outputs,)
    base = Experiment.load("lecture")
    return base.changed(
        {"network": {"layers": (inputs, outputs), "activation": (), "parameters": None}, "data": {"x": x, "y": y}}
    )


CODES = {"relu": "ReLU", "leaky_relu": "LeakyReLU", "sigmoid": "Sigmoid", "tanh": "Tanh", "softplus": "Softplus"}


@pytest.mark.parametrize("hidden", CODES)
def test_outputs_equal_pytorch_and_onnxruntime(tmp_path: Path, hidden: str) -> None:
    torch = pytest.importorskip("torch")
    onnx = pytest.importorskip("onnx")
    torch.manual_seed(7)
    make = getattr(torch.nn, CODES[hidden])
    net = torch.nn.Sequential(
        torch.nn.Linear(2, 9), make(), torch.nn.Linear(9, 6), make(), torch.nn.Linear(6, 3), torch.nn.Softmax(1)
    )
    layers = [net[at] for at in (0, 2, 4)]
    arrays = {name: value.numpy() for name, value in net.state_dict().items()}
    session = Session(_with(opened(tmp_path, tensors(arrays, "F32")), hidden))
    rows = session.data.x
    expected = net(torch.tensor(rows, dtype=torch.float32)).detach().numpy()
    np.testing.assert_allclose(session.answers(rows), expected, rtol=1e-6, atol=1e-7)
    path = tmp_path / "net.onnx"
    path.write_bytes(onnx_of(onnx, layers, hidden))
    model = models.load(path)
    assert [layer.activation for layer in model.layers] == [hidden, hidden, "softmax"]
    runtime = pytest.importorskip("onnxruntime")
    answer = runtime.InferenceSession(path.read_bytes()).run(None, {"x": rows.astype(np.float32)})[0]
    np.testing.assert_allclose(Session(_with(model, hidden)).answers(rows), answer, rtol=1e-6, atol=1e-7)


def _with(model: models.Model, hidden: str) -> Experiment:
    circle = Experiment.load("blobs")
    return models.with_model(circle, model, hidden, "softmax")


def onnx_of(onnx, layers, hidden: str) -> bytes:
    """The first layer as Gemm, the others as MatMul and Add, with Flatten and Identity between."""
    make, initial = onnx.helper.make_node, []
    operator = {"relu": "Relu", "leaky_relu": "LeakyRelu", "sigmoid": "Sigmoid", "tanh": "Tanh", "softplus": "Softplus"}
    nodes, at = [make("Flatten", ["x"], ["flat"]), make("Identity", ["flat"], ["h0"])], "h0"
    for number, layer in enumerate(layers):
        W, b = layer.weight.detach().numpy(), layer.bias.detach().numpy()
        w, c, z, a = f"W{number}", f"b{number}", f"z{number}", f"a{number}"
        initial += [
            onnx.numpy_helper.from_array(W if number == 0 else W.T.copy(), w),
            onnx.numpy_helper.from_array(b, c),
        ]
        if number == 0:
            nodes.append(make("Gemm", [at, w, c], [z], transB=1))
        else:
            nodes += [make("MatMul", [at, w], [f"m{number}"]), make("Add", [c, f"m{number}"], [z])]
        kind = operator[hidden] if number < len(layers) - 1 else "Softmax"
        nodes.append(make(kind, [z], [a]))
        at = a
    kinds = onnx.helper.make_tensor_value_info
    graph = onnx.helper.make_graph(
        nodes, "net", [kinds("x", 1, [None, 2])], [kinds(at, 1, [None, 3])], initializer=initial
    )
    made = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)])
    made.ir_version = 9
    return made.SerializeToString()


def small_onnx(onnx, nodes, arrays: Mapping[str, np.ndarray], outputs: tuple[str, ...] = ("y",)) -> bytes:
    kinds = onnx.helper.make_tensor_value_info
    graph = onnx.helper.make_graph(
        nodes,
        "net",
        [kinds("x", 1, [None, 2])],
        [kinds(name, 1, None) for name in outputs],
        initializer=[onnx.numpy_helper.from_array(array, name) for name, array in arrays.items()],
    )
    return onnx.helper.make_model(graph).SerializeToString()


@pytest.mark.parametrize(
    ("nodes", "place", "words"),
    [
        ([("Conv", ["x", "W"], ["y"], {})], "Conv", "not known"),
        ([("Relu", ["x"], ["y"], {})], "Relu", "right behind"),
        ([("Gemm", ["x", "W"], ["y"], {"transA": 1})], "Gemm", "not known"),
        ([("MatMul", ["W", "x"], ["y"], {})], "MatMul", "not known"),
        ([("MatMul", ["x", "x"], ["y"], {})], "MatMul", "stored in the file"),
        ([("MatMul", ["x", "W"], ["z"], {}), ("LeakyRelu", ["z"], ["y"], {"alpha": 0.2})], "LeakyRelu", "0.2"),
        ([("MatMul", ["x", "W"], ["z"], {}), ("Add", ["x", "z"], ["y"], {})], "x", "not a chain"),
        ([("MatMul", ["x", "W"], ["z"], {})], "z", "not a chain"),
    ],
)
def test_an_unknown_graph_is_refused_by_the_name_of_the_operator(tmp_path: Path, nodes, place, words) -> None:
    onnx = pytest.importorskip("onnx")
    made = [onnx.helper.make_node(kind, takes, gives, **more) for kind, takes, gives, more in nodes]
    with pytest.raises(InputError) as refused:
        opened(tmp_path, small_onnx(onnx, made, {"W": np.ones((2, 2), np.float32)}), ".onnx")
    assert place in refused.value.where
    assert words in refused.value.sentence


def test_numbers_in_another_file_are_never_opened(tmp_path: Path) -> None:
    onnx = pytest.importorskip("onnx")
    data = small_onnx(onnx, [onnx.helper.make_node("MatMul", ["x", "W"], ["y"])], {"W": np.ones((2, 2), np.float32)})
    model = onnx.ModelProto.FromString(data)
    tensor = model.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = onnx.TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="../secret.bin")
    with pytest.raises(InputError, match="another file"):
        opened(tmp_path, model.SerializeToString(), ".onnx")


ENTRY = {"dtype": "F64", "shape": [1, 2], "data_offsets": [0, 16]}
NAN = np.array([[1.0, np.nan]])


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "cut off"),
        (b"\xff" * 8 + b"{}", "cut off"),
        (struct.pack("<Q", 2) + b"[]", "damaged"),
        (struct.pack("<Q", 3) + b"{,}", "damaged"),
        (safetensors({"w": ENTRY}, bytes(15)), "damaged"),
        (safetensors({"w": ENTRY}, bytes(17)), "damaged"),
        (safetensors({"w": ENTRY | {"shape": [1, 3]}}, bytes(16)), "damaged"),
        (safetensors({"w": ENTRY | {"shape": [-1, -2]}}, bytes(16)), "damaged"),
        (safetensors({"w": ENTRY | {"shape": [True, 2]}}, bytes(16)), "damaged"),
        (safetensors({"w": ENTRY | {"dtype": "I64"}}, bytes(16)), "F64, F32, F16 and BF16"),
        (safetensors({"w": ENTRY | {"more": 1}}, bytes(16)), "damaged"),
        (safetensors({"w": ENTRY, "v": ENTRY}, bytes(16)), "damaged"),
        (safetensors({"w": ENTRY | {"shape": [2**24, 2**24], "data_offsets": [0, 2**51]}}, b""), "damaged"),
        (safetensors({"w": ENTRY | {"shape": [2**12, 2**12], "data_offsets": [0, 2**27]}}, b""), "are the most"),
        (safetensors({"w": ENTRY}, bytes(16), {"format": 3}), "damaged"),
        (struct.pack("<Q", 30) + b'{"w": {"dtype": 1}, "w": {}}  ', "damaged"),
        (struct.pack("<Q", 200_000) + b"[" * 200_000, "damaged"),
        (tensors({"conv.weight": np.ones((2, 3, 3))}), "2 x 3 x 3"),
        (tensors({"0.weight": np.ones((2, 3)), "norm.running_mean": np.ones(2)}), "belongs to no weights"),
        (tensors({"0.weight": np.ones((2, 3)), "1.weight": np.ones((2, 3))}), "one layer behind the other"),
        (tensors({"0.weight": np.ones((2, 3)), "0.bias": np.ones(5)}), "one layer behind the other"),
        (tensors({"0.weight": NAN}), "not a finite number"),
        (tensors({}), "no weights in this file"),
    ],
)
def test_a_safetensors_file_that_cannot_be_used_says_why(tmp_path: Path, data: bytes, words: str) -> None:
    with pytest.raises(InputError) as refused:
        opened(tmp_path, data)
    assert words in refused.value.sentence
    assert refused.value.source.endswith("model.safetensors")


def test_an_npz_archive_that_cannot_be_used_says_why(tmp_path: Path) -> None:
    pickled = io.BytesIO()
    np.savez(pickled, W=np.array([{"a": 1}], dtype=object))
    bomb = io.BytesIO()
    np.savez_compressed(bomb, W=np.zeros((1, MAX_WEIGHTS + 100_000)))
    cases = {
        b"": "not an .npz",
        b"PK\x03\x04": "not an .npz",
        npz(W=np.ones((2, 2)))[:-30]: "not an .npz",
        pickled.getvalue(): "objects are never read",
        npz(W=np.ones((2, 2), int)): "floating-point",
        npz(W=np.ones((2, 2), complex)): "floating-point",
        bomb.getvalue(): "are the most",
    }
    for data, words in cases.items():
        with pytest.raises(InputError) as refused:
            opened(tmp_path, data, ".npz")
        assert words in refused.value.sentence
    fortran = opened(tmp_path, npz(W=np.asfortranarray([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])), ".npz")
    assert fortran.layers[0].W.tolist() == [[1, 2, 3], [4, 5, 6]]


@pytest.mark.parametrize("ending", [".pt", ".pth", ".pkl"])
def test_a_pickle_is_refused_with_the_line_that_converts_it(tmp_path: Path, ending: str) -> None:
    with pytest.raises(InputError, match="save_file"):
        opened(tmp_path, b"anything", ending)


def test_the_rows_have_to_fit_the_network(tmp_path: Path) -> None:
    model = opened(tmp_path, tensors({"0.weight": np.ones((1, 3))}))
    with pytest.raises(InputError, match=r"data\.x"):
        models.with_model(Experiment.load("lecture"), model)


def test_the_cost_follows_the_output(tmp_path: Path) -> None:
    model = opened(tmp_path, tensors({"0.weight": np.ones((3, 2))}))
    assert models.with_model(Experiment.load("blobs"), model, output="sigmoid").training.cost == "bce"
