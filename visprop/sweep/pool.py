"""Runs in processes of this machine, as many at a time as there are workers."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool

from visprop.errors import VispropError
from visprop.sweep.job import Job, Record, carry_out
from visprop.words import translate


def in_processes(jobs: Sequence[Job], workers: int) -> Iterator[Record]:
    """Yield the record of each job when it has ended, in that order. Whoever stops early stops the workers.

    Raises:
        InputError: of the first run whose experiment or data cannot be used.
        VispropError: a worker was killed.
    """
    others = set(multiprocessing.active_children())
    context = multiprocessing.get_context("spawn")  # a fork would take the threads of BLAS over, and Qt's if there is
    with ProcessPoolExecutor(min(workers, len(jobs)) or 1, context, initializer=_prepare) as pool:
        try:
            for future in as_completed([pool.submit(carry_out, job) for job in jobs]):
                yield future.result()
        except BrokenProcessPool as error:
            text = translate("Sweep", "A worker was killed, perhaps since memory was short: fewer --workers need less.")
            raise VispropError(text) from error
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for process in set(multiprocessing.active_children()) - others:
                process.terminate()
            raise


def _prepare() -> None:
    """A worker leaves Ctrl+C to the process that has started it, and ends with that one however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
