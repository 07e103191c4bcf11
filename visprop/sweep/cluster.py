"""Runs on an existing Dask cluster, whose workers have visprop installed. Dask is imported only here."""

from __future__ import annotations

import hashlib
import pickle
import re
from collections.abc import Iterator, Sequence
from typing import Any

import visprop
from visprop.data import load
from visprop.errors import InputError, VispropError
from visprop.sweep.job import Job, Record, carry_out
from visprop.sweep.machine import machine
from visprop.words import translate

OPTION, SCHEME = "--engine", "dask://"
PATIENCE_S = 15  # until a scheduler has answered


def address_of(engine: str) -> str:
    """The scheduler's address as Dask has it. InputError where `engine` is not dask://HOST:PORT."""
    match = re.fullmatch(re.escape(SCHEME) + r"(\[[0-9A-Fa-f:]+\]|[\w.-]+):([0-9]{1,5})", engine)
    if match is None:
        text = translate("Sweep", "An engine is dask://HOST:PORT, as in dask://127.0.0.1:8786.")
        raise InputError(OPTION, engine, text)
    return f"tcp://{match[1]}:{match[2]}"


def on_cluster(jobs: Sequence[Job], engine: str) -> Iterator[Record]:
    """Yield the record of each job when it has ended. Whoever stops early cancels what has not begun.

    Tables are read here and sent: the workers need no file of ours.

    Raises:
        InputError: there is no such cluster, its workers have another visprop, or a run cannot be made.
    """
    address = address_of(engine)
    try:
        from distributed import as_completed
    except ImportError as error:
        text = translate("Sweep", "Dask is not installed: pip install distributed (or visprop with the extra [dask]).")
        raise InputError(OPTION, engine, text) from error
    with _client(address, engine) as client:
        _check_workers(client, engine)
        futures = _submitted(client, jobs)
        try:
            for _, record in as_completed(futures, with_results=True):
                yield record
        except VispropError:
            raise
        except Exception as error:  # what a cluster can raise: a worker killed, a connection lost
            if type(error).__module__.split(".")[0] not in ("distributed", "dask") and not isinstance(error, OSError):
                raise
            text = translate("Sweep", "The cluster has given a run up: {error}.")
            raise VispropError(text.format(error=str(error).split("\n")[0])) from error
        finally:
            client.cancel(futures)


def _client(address: str, engine: str) -> Any:
    from distributed import Client

    try:
        return Client(address, timeout=PATIENCE_S)
    except (OSError, TimeoutError, ValueError) as error:
        text = translate("Sweep", "No Dask scheduler answers there: dask scheduler starts one.")
        raise InputError(OPTION, engine, text) from error


def _check_workers(client: Any, engine: str) -> None:
    try:
        found = client.run(machine, on_error="return")
    except ValueError:
        found = {}
    if not found:
        text = translate("Sweep", "The scheduler has no workers: dask worker ADDRESS starts one.")
        raise InputError(OPTION, engine, text)
    for worker, each in found.items():
        if not isinstance(each, dict) or each["visprop"] != visprop.__version__:
            text = translate("Sweep", "The worker {worker} needs visprop {version} installed; it says: {answer}.")
            answer = each["visprop"] if isinstance(each, dict) else str(each)
            raise InputError(OPTION, engine, text.format(worker=worker, version=visprop.__version__, answer=answer))


def _submitted(client: Any, jobs: Sequence[Job]) -> list[Any]:
    """The futures of all jobs; a table that several of them read is sent once."""
    sent: dict[str, Any] = {}
    futures = []
    for job in jobs:
        table = None
        if job.experiment.data.csv is not None:
            data = load(job.experiment)
            key = hashlib.sha256(pickle.dumps(data)).hexdigest()
            if key not in sent:
                sent[key] = client.scatter(data, hash=False)
            table = sent[key]
        futures.append(client.submit(carry_out, job, table, key=f"visprop-{job.key}", pure=False))
    return futures
