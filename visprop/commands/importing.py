"""`visprop import`: a trained network of another program in the place of an experiment's own."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from visprop.commands.arguments import Parser
from visprop.experiment import Experiment
from visprop.experiment.names import ACTIVATION_NAMES, OUTPUT_NAMES
from visprop.files import models
from visprop.files.models.placing import HIDDEN, OUTPUT
from visprop.files.moments import placed
from visprop.session import Session
from visprop.storage import write_whole
from visprop.words import translate


def parser() -> Parser:
    """What `visprop import` takes."""
    text = translate(
        "Cli",
        "Put a trained network in the place of an experiment's own, whose data and training stay, and write the "
        "experiment that this makes.",
    )
    parser = Parser("import", text)
    parser.add_experiment()
    text = translate("Cli", "the trained network: {kinds}").format(kinds=", ".join(models.KINDS))
    parser.add_argument("model", metavar="MODEL", help=text)
    parser.add_set()
    text = translate("Cli", "activation of hidden layers that the file does not say (default: {name})")
    parser.add_argument("--hidden", choices=ACTIVATION_NAMES, default=HIDDEN, help=text.format(name=HIDDEN))
    text = translate("Cli", "activation of the output that the file does not say (default: {name})")
    parser.add_argument("--output", choices=OUTPUT_NAMES, default=OUTPUT, help=text.format(name=OUTPUT))
    text = translate("Cli", "the experiment that is written, a TOML file")
    parser.add_argument("-o", metavar="OUT.toml", dest="out", required=True, help=text)
    return parser


def run(options: Namespace) -> int:
    """Write the experiment. Returns the exit code."""
    experiment = Experiment.load(options.experiment, options.set)
    model = models.load(options.model)
    made = models.with_model(experiment, model, options.hidden, options.output)
    Session(made)  # the rows have to fit the network: it says so here, before anything is written
    write_whole(options.out, placed(made, os.path.dirname(os.path.abspath(options.out))).to_toml().encode())
    for remark in model.remarks:
        print(f"{options.model}: {remark}", file=sys.stderr)
    return 0
