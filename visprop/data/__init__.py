"""The examples: inline rows, generated sets and CSV tables; splits, standardising, batches. NumPy only.

`load(experiment)` gives a `DataSet`; `batch(plan, iteration)` the rows of one update.
"""

from visprop.data.batches import Batches, Plan, batch, permutation
from visprop.data.counted import counted
from visprop.data.dataset import DataSet, load

__all__ = ["Batches", "DataSet", "Plan", "batch", "counted", "load", "permutation"]
