"""`visprop sweep`: train a grid of settings and seeds, many at once, and say which has come out best."""

from __future__ import annotations

import os
import re
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from time import perf_counter

from visprop.commands import qt
from visprop.commands.arguments import Parser, to_json, whole_number
from visprop.commands.train import add_length, seed
from visprop.errors import InputError
from visprop.storage import write_whole
from visprop.sweep import tables
from visprop.sweep.cluster import OPTION as ENGINE
from visprop.sweep.cluster import address_of, on_cluster
from visprop.sweep.compare import compared
from visprop.sweep.curves import curves_csv
from visprop.sweep.folder import Folder
from visprop.sweep.grid import Cell, grid
from visprop.sweep.job import Job, Record
from visprop.sweep.pool import in_processes
from visprop.words import translate

COMPARE, FOLDER = "--compare", "visprop-sweep"
_BAR, _WIPE = 30, "\r\x1b[K"


def parser() -> Parser:
    """What `visprop sweep` takes."""
    parser = Parser(
        "sweep", translate("Cli", "Train a grid of settings and seeds, many runs at once; it can be resumed.")
    )
    parser.add_experiment()
    parser.add_set()
    add_length(parser)
    seeds = parser.add_mutually_exclusive_group()
    text = translate("Cli", "a seed; given several times, every setting is trained with each")
    seeds.add_argument("--seed", metavar="N", type=seed, action="append", default=[], help=text)
    text = translate("Cli", "train every setting with so many seeds, counted on from the experiment's own")
    seeds.add_argument("--seeds", metavar="N", type=whole_number, help=text)
    text = translate("Cli", "how many runs at once, each in a process of its own (default: a process a core)")
    parser.add_argument("--workers", metavar="N", type=whole_number, default=os.cpu_count() or 1, help=text)
    text = translate("Cli", "run on this Dask cluster instead: dask://HOST:PORT")
    parser.add_argument(ENGINE, metavar="URL", help=text)
    text = translate("Cli", "the folder for results, tables and charts (default: {folder}-NAME); what is there is kept")
    parser.add_argument("-o", "--output", metavar="FOLDER", help=text.format(folder=FOLDER))
    text = translate("Cli", "say whether the runs equal those in the folder of another sweep, bit for bit")
    parser.add_argument(COMPARE, metavar="FOLDER", help=text)
    text = translate("Cli", "light or dark (default: light)")
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help=text)
    parser.add_json(translate("Cli", "every run and the mean of every setting as one JSON object"))
    return parser


def run(options: Namespace) -> int:
    """Make the runs that the folder does not have yet, then print the table and write tables and charts."""
    if options.engine is not None:
        address_of(options.engine)
    cells = _cells(options)
    jobs = {job.key: job for job in (_job(cell, options) for cell in cells)}
    folder = Folder(options.output or _folder_of(options.experiment))
    folder.make()
    records = folder.read(jobs)
    missing = [job for key, job in jobs.items() if key not in records]
    for record in _made(missing, list(jobs), folder, options):
        folder.write(record)
        records[record["key"]] = record
    records = folder.read(jobs)  # as whoever resumes reads them
    results = [tables.Result(cell, records[_job(cell, options).key]) for cell in cells]
    settings = tables.settings_of(results)
    print(to_json(tables.as_record(settings)) if options.json else tables.as_text(settings))
    _write(folder.path, results, settings, options.theme)
    _remark(records, settings, folder.path, options)
    return 0


def _cells(options: Namespace) -> list[Cell]:
    if options.seeds is None:
        return grid(options.experiment, options.set, options.seed)
    first = grid(options.experiment, options.set)[0].seed
    return grid(options.experiment, options.set, range(first, first + options.seeds))


def _job(cell: Cell, options: Namespace) -> Job:
    return Job(cell.experiment, options.epochs, options.iterations)


def _folder_of(experiment: str) -> str:
    stem = os.path.splitext(os.path.basename(experiment))[0]
    return f"{FOLDER}-{re.sub('[^A-Za-z0-9._-]+', '-', stem) or 'own'}"


def _made(jobs: Sequence[Job], keys: Sequence[str], folder: Folder, options: Namespace) -> Iterator[Record]:
    """The records of all jobs, with a progress bar on a terminal. Who breaks off is told that nothing is lost.

    `keys` are those of all runs of the sweep, made before or not.
    """
    if not jobs:
        return
    begin, done, terminal = perf_counter(), 0, bool(sys.stderr and sys.stderr.isatty())
    engine = options.engine
    source = on_cluster(jobs, engine) if engine is not None else in_processes(jobs, options.workers)
    try:
        if terminal:
            _show(0, len(jobs), len(keys), 0.0)
        for record in source:
            yield record
            done += 1
            if terminal:
                _show(done, len(jobs), len(keys), perf_counter() - begin)
    except BaseException:
        text = translate("Cli", "{n} of {total} runs are kept in {folder}: the same command goes on from there.")
        left = text.format(n=folder.count(keys), total=len(keys), folder=folder.path)
        print(f"{_WIPE if terminal else ''}visprop: {left}", file=sys.stderr, flush=True)
        raise
    finally:
        source.close()
        if terminal:
            print(_WIPE, end="", file=sys.stderr, flush=True)


def _show(done: int, jobs: int, total: int, seconds: float) -> None:
    """Draw the bar; the time that is left is judged by the runs of this sitting."""
    ended = total - jobs + done
    text = translate("Cli", "{done} of {total} runs, {seconds} s left")
    left = f"{seconds / done * (jobs - done):.0f}" if done else "?"
    bar = "#" * (_BAR * ended // total)
    words = text.format(done=ended, total=total, seconds=left)
    print(f"{_WIPE}[{bar:<{_BAR}}] {words}", end="", file=sys.stderr, flush=True)


def _write(path: str, results: Sequence[tables.Result], settings: Sequence[tables.Setting], theme: str) -> None:
    """Tables and, where Qt can paint, charts. NotSaved."""
    write_whole(os.path.join(path, "runs.csv"), tables.runs_csv(results).encode())
    write_whole(os.path.join(path, "curves.csv"), curves_csv(settings).encode())
    reason = qt.trouble()
    if reason:
        print(f"visprop: {reason}", file=sys.stderr)
        return
    from visprop.commands import paintings  # here, where Qt is known to load

    paintings.write_sweep(settings, os.path.join(path, "curves"), theme)


def _remark(records: dict[str, Record], settings: Sequence[tables.Setting], path: str, options: Namespace) -> None:
    """Say on stderr what is not in the table: which setting is best, what to doubt, where the files are."""
    best, said = tables.rank(settings)[0], []
    if best.finite and best.settings:
        text = translate("Cli", "best, by {figure}: {setting}")
        said.append(text.format(figure=tables.ranked_by(settings), setting=tables.name_of(best.settings)))
    lost = sum(not record["finite"] for record in records.values())
    if lost:
        text = translate("Cli", "{n} runs met a number that is not finite and are in no mean.")
        said.append(text.format(n=lost))
    if tables.machines(records) > 1:
        text = translate("Cli", "The runs come from {n} kinds of machine: their last digits may differ.")
        said.append(text.format(n=tables.machines(records)))
    if options.compare:
        said.append(_comparison(records, options.compare))
    said.append(translate("Cli", "tables and charts: {folder}").format(folder=path))
    print("\n".join(f"visprop: {line}" for line in said), file=sys.stderr)


def _comparison(records: dict[str, Record], folder: str) -> str:
    found = compared(records, Folder(folder).read(records))
    if not found.runs:
        raise InputError(COMPARE, folder, translate("Cli", "None of these runs is in that folder."))
    if not found.different:
        text = translate("Cli", "All {n} runs that {folder} has too are equal bit for bit.")
        return text.format(n=found.runs, folder=folder)
    text = translate(
        "Cli",
        "{different} of {n} runs differ from those in {folder}; the largest relative difference is {x}, in {name}.",
    )
    return text.format(
        different=found.different, n=found.runs, folder=folder, x=f"{found.difference:.3g}", name=found.name
    )
