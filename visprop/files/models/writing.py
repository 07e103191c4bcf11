"""The weights of a moment as a safetensors file that PyTorch's `Sequential` takes."""

from __future__ import annotations

from visprop.engine.layout import Layout
from visprop.files.models import safetensors
from visprop.session import Session

ACTIVATIONS, SEPARATOR = "activations", " "  # a word of the metadata: the layers' activations


def to_safetensors(session: Session) -> bytes:
    """Return the file of the weights that are in view, in the run's own precision, bit for bit.

    Layer l is `{2(l-1)}.weight` (n_l, n_(l-1)) and `.bias` (n_l,), as in torch.nn.Sequential(Linear, activation,
    Linear, ...); the activations' names stand in the metadata.
    """
    network = session.experiment.network
    arrays = {}
    layout = Layout(network.layers)
    for number, block in enumerate(layout.blocks(layout.roll(session.theta))):
        arrays[f"{2 * number}.weight"], arrays[f"{2 * number}.bias"] = block[:, :-1], block[:, -1]
    names = (*network.activation, network.output)
    return safetensors.encode(arrays, {"format": "pt", ACTIVATIONS: SEPARATOR.join(names)})
