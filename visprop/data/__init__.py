"""The examples: inline rows, generated sets and CSV tables; splits, standardising, batches. NumPy only.

`load(experiment)` gives a `DataSet` (`Loading` does it in pieces); `batch(plan, iteration)` the rows of one update.
`preview(path, options)` tells what a CSV file holds before it is used, `CsvReading` reads one in pieces, `fitted`
gives a network the widths that its data have.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from visprop.data.batches import Batches, Plan, batch, permutation
from visprop.data.counted import counted
from visprop.data.dataset import DataSet, Loading, load

if TYPE_CHECKING:
    from visprop.data.csv_options import CsvOptions, Problem, TableError
    from visprop.data.csv_preview import Preview, preview, preview_of
    from visprop.data.csv_reading import CsvReading
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

# What reads files is a tenth of the time in which the command line starts, and most experiments have none.
_LATER = {
    "csv_options": ("CsvOptions", "Problem", "TableError"),
    "csv_preview": ("Preview", "preview", "preview_of"),
    "csv_reading": ("CsvReading",),
    "fitting": ("fitted",),
}


def __getattr__(name: str) -> Any:
    for module, names in _LATER.items():
        if name in names:
            return getattr(import_module(f"visprop.data.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
