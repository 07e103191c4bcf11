"""visprop makes backpropagation visible.

from visprop import Experiment, Session
session = Session(Experiment.load("lecture"))
session.step("op")
"""

from __future__ import annotations

import os

# Threads make small networks ten times slower. BLAS reads these when NumPy is first imported, so they are set before;
# whoever has set one of them has chosen.
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS")
if not any(_name in os.environ for _name in _THREADS):
    os.environ.update(dict.fromkeys(_THREADS, "1"))

from visprop.garbage import Left  # noqa: E402

with Left():
    from visprop.errors import InputError, NotComputed, VispropError
    from visprop.experiment import Experiment
    from visprop.session import Change, Moment, Session

__version__ = "0.1.0"
__all__ = ["Change", "Experiment", "InputError", "Moment", "NotComputed", "Session", "VispropError"]
