"""Experiments on a CSV file that a test writes."""

from visprop.experiment import Experiment


def experiment(path, inputs, outputs, output="identity", cost="half_se", **options):
    text = f"[network]\nlayers = [{inputs}, {outputs}]\noutput = '{output}'\n[data]\ncsv = '{path}'\n"
    return Experiment.from_toml(text + f"[training]\ncost = '{cost}'", "net.toml").replace("data", **options)
