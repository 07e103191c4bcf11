"""The examples: inline rows, generated sets and CSV tables; splits, standardising, batches. NumPy only.

`load(experiment)` gives a `DataSet` (`Loading` does it in pieces); `batch(plan, iteration)` the rows of one update.
`preview(path, options)` tells what a CSV file holds before it is used, `CsvReading` reads one in pieces, `fitted`
gives a network the widths that its data have.
"""

from visprop.data.batches import Batches, Plan, batch, permutation
from visprop.data.counted import counted
from visprop.data.csv_options import CsvOptions, Problem, TableError
from visprop.data.csv_preview import Preview, preview, preview_of
from visprop.data.csv_reading import CsvReading
from visprop.data.dataset import DataSet, Loading, load
from visprop.data.fitting import fitted

__all__ = [
    "Batches",
    "CsvOptions",
    "CsvReading",
    "DataSet",
    "Loading",
    "Plan",
    "Preview",
    "Problem",
    "TableError",
    "batch",
    "counted",
    "fitted",
    "load",
    "permutation",
    "preview",
    "preview_of",
]
