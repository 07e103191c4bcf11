"""`visprop export`: one iteration as a script of its own, in NumPy or PyTorch, or the weights of a moment."""

from __future__ import annotations

from argparse import Namespace

from visprop.commands.arguments import Parser
from visprop.commands.moments import OPTION, opened
from visprop.files.iteration import iteration_of
from visprop.files.models import to_safetensors
from visprop.files.numpy_script import numpy_script
from visprop.files.torch_script import torch_script
from visprop.storage import write_whole
from visprop.words import translate


def parser() -> Parser:
    """What `visprop export` takes."""
    text = translate(
        "Cli",
        "Write one iteration as a script that runs on its own and prints the same loss and gradients. It holds the "
        "weights and the batch, with all digits. Or write the weights alone.",
    )
    parser = Parser("export", text)
    parser.add_experiment(optional=True)
    parser.add_set()
    kind = parser.add_mutually_exclusive_group(required=True)
    text = translate("Cli", "write a NumPy script: forward and backward pass, line by line")
    kind.add_argument("--numpy", metavar="OUT.py", help=text)
    text = translate("Cli", "write a PyTorch script: the same forward pass, gradients by autograd")
    kind.add_argument("--torch", metavar="OUT.py", help=text)
    text = translate("Cli", "write weights and biases as a safetensors file, named as in torch.nn.Sequential")
    kind.add_argument("--safetensors", metavar="OUT", help=text)
    text = translate("Cli", "a moment of the iteration, or the file of one, as for 'visprop render' (default: 0:end)")
    parser.add_argument(OPTION, metavar="MOMENT", help=text)
    return parser


def run(options: Namespace) -> int:
    """Write the script, or the weights. Returns the exit code."""
    session = opened(options.experiment, options.at or "0:end", assignments=options.set).reached().session
    if options.safetensors:
        write_whole(options.safetensors, to_safetensors(session))
    elif options.numpy:
        write_whole(options.numpy, numpy_script(iteration_of(session)).encode())
    else:
        write_whole(options.torch, torch_script(iteration_of(session)).encode())
    return 0
