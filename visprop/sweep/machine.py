"""What the last digits of a run depend on beside its experiment: the program, NumPy, the processor, the threads."""

from __future__ import annotations

import os
import platform
from functools import cache

import numpy as np

import visprop

Machine = dict[str, str]


@cache
def machine() -> Machine:
    """Return what it is here. Runs on equal ones are equal bit for bit."""
    names = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS")  # in the order in which OpenBLAS heeds them
    threads = next((os.environ[name] for name in names if name in os.environ), "")
    kinds = {"visprop": visprop.__version__, "numpy": np.__version__}
    return kinds | {"processor": _processor(), "threads": threads}


def _processor() -> str:
    """The processor's kind; Linux says it nowhere but here."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as lines:
            model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    except OSError:
        model = ""
    return f"{platform.machine()} {model or platform.processor()}".strip()
