"""A number of every iteration in bounded memory: exact at first, then the least and the greatest of buckets."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from visprop.debugger.row import longer, read_only

BUCKETS = 65_536  # even; at most so many, and half as many of a long run: more than 8 for each pixel of a 4K screen
BLOCK = 4096  # numbers that go into buckets together: one at a time would cost more than the rest of an update's record
LONGEST = 2**40  # iterations in a bucket: more than any run has
NONE = np.empty((0, 2))
PARTS = ("exact", "pairs", "rest", "bucket")


class Envelope:
    """A number of each of the iterations 0, 1, 2, ... without a gap.

    All are kept while there are at most BUCKETS. Later the first BUCKETS are, and of the whole run the least and the
    greatest number of each bucket of 2, 4, 8, ... iterations, where what is not finite is left out.
    """

    def __init__(self) -> None:
        # Either all numbers, or, where there are buckets too, those that are in none yet.
        self._block, self._room, self._waiting = np.empty(0), 0, 0
        self._first: np.ndarray | None = None  # the first numbers, when there are buckets too
        self._pairs, self._shared, self._full, self._bucket = NONE, False, 0, 1

    def arrays(self) -> dict[str, np.ndarray]:
        """What `of` makes an equal envelope of, by PARTS; only what was copied or is never written to again."""
        bucket = np.array([self.bucket])
        return {"exact": self.exact, "pairs": self.pairs, "rest": self.rest.copy(), "bucket": bucket}

    @classmethod
    def of(cls, arrays: Mapping[str, np.ndarray]) -> Envelope:
        """The envelope that gave these arrays; their memory is not written to. ValueError: they are of none."""
        exact, pairs, rest, (bucket, *_) = (*(arrays[name] for name in PARTS[:3]), (*arrays["bucket"].tolist(), 1))
        if not 1 <= bucket <= LONGEST or bucket & (bucket - 1) or max(len(exact), len(pairs)) > BUCKETS:
            raise ValueError("there are no such buckets")
        made = cls()
        if bucket == 1:
            made._block, made._waiting, made._room = exact, len(exact), len(exact)
            return made
        if len(rest) >= bucket:
            raise ValueError("the last bucket is whole")
        made._first, made._full, made._bucket, made._pairs = exact, len(pairs), bucket, np.empty((BUCKETS, 2))
        made._pairs[: len(pairs)] = pairs
        made._block, made._waiting, made._room = rest.copy(), len(rest), len(rest)
        return made

    def append(self, number: float) -> None:
        """Add the number of the next iteration."""
        waiting = self._waiting
        if waiting == self._room:
            self._make_room()
            waiting = self._waiting
        self._block[waiting] = number
        self._waiting = waiting + 1

    @property
    def count(self) -> int:
        """Iterations whose number was added."""
        return self._full * self._bucket + self._waiting

    @property
    def exact(self) -> np.ndarray:
        """The first numbers, all of them while `bucket` is 1; a read-only view."""
        return read_only(self._block[: self._waiting]) if self._first is None else self._first

    @property
    def bucket(self) -> int:
        """Iterations in a bucket; 1 while all numbers are kept."""
        self._fold()
        return self._bucket

    @property
    def pairs(self) -> np.ndarray:
        """(whole buckets, 2), the least and the greatest number of each, NaN for none; a read-only view.

        There are none while `bucket` is 1. The same row, longer, until `bucket` changes.
        """
        self._fold()
        return read_only(self._pairs[: self._full])

    @property
    def rest(self) -> np.ndarray:
        """The numbers of the last bucket, which is not whole; a read-only view. There are none while `bucket` is 1."""
        self._fold()
        return read_only(self._block[: 0 if self._first is None else self._waiting])

    def around(self, iteration: int) -> tuple[int, int, float, float]:
        """(first iteration, one behind the last, least number, greatest) of what is kept about an iteration."""
        exact = self.exact
        if iteration < len(exact):
            return iteration, iteration + 1, float(exact[iteration]), float(exact[iteration])
        pairs, number = self.pairs, iteration // self._bucket
        low, high = pairs[number] if number < len(pairs) else extremes(self.rest[None, :])[0]
        start = number * self._bucket
        return start, min(start + self._bucket, self.count), float(low), float(high)

    def until(self, iteration: int) -> Envelope:
        """The numbers before `iteration`, or before the start of its bucket, as its `count` says. Memory is shared."""
        twin, exact, full = Envelope(), self.exact, min(iteration, self.count) // self.bucket
        if full * self._bucket <= len(exact):
            twin._block = exact
            twin._waiting = twin._room = min(iteration, len(exact))  # no room: what follows is written elsewhere
        else:
            twin._first, twin._pairs, twin._shared = exact, self._pairs, True
            twin._full, twin._bucket = full, self._bucket
        return twin

    @property
    def bytes(self) -> int:
        """Memory, the room to grow included."""
        return self._block.nbytes + self._pairs.nbytes + (0 if self._first is None else self._first.nbytes)

    def _make_room(self) -> None:
        if self._first is None and self._waiting < BUCKETS:
            self._block = longer(self._block, self._waiting)[:BUCKETS]
        else:
            if self._first is None:
                self._begin_buckets()
            self._fold()
            rest, self._block = self._block[: self._waiting], np.empty(max(BLOCK, 2 * self._bucket))
            self._block[: self._waiting] = rest
        self._room = len(self._block)

    def _begin_buckets(self) -> None:
        self._first = self.exact
        self._pairs, self._full = np.repeat(_finite(self._first)[:, None], 2, axis=1), self._waiting
        self._waiting = 0
        self._double()

    def _fold(self) -> None:
        """Put what waits into buckets, as far as it fills them. It looks the same from outside."""
        done = 0
        while self._first is not None and done < self._waiting:
            if self._full == BUCKETS:
                self._double()
            count = min((self._waiting - done) // self._bucket, BUCKETS - self._full)
            if not count:
                break
            self._put(self._block[done : done + count * self._bucket].reshape(count, -1))
            done += count * self._bucket
        if done:
            self._waiting -= done
            self._block[: self._waiting] = self._block[done : done + self._waiting].copy()

    def _put(self, numbers: np.ndarray) -> None:
        if self._shared:
            self._pairs, self._shared = self._pairs.copy(), False
        self._pairs[self._full : self._full + len(numbers)] = extremes(numbers)
        self._full += len(numbers)

    def _double(self) -> None:
        old, half = self._pairs[: self._full].reshape(-1, 2, 2), self._full // 2
        self._pairs, self._shared = np.empty((BUCKETS, 2)), False
        self._pairs[:half, 0], self._pairs[:half, 1] = np.fmin(*old[:, :, 0].T), np.fmax(*old[:, :, 1].T)
        self._full, self._bucket = half, 2 * self._bucket


def extremes(numbers: np.ndarray) -> np.ndarray:
    """(n, 2), the least and the greatest finite number of each row of (n, m); NaN for none."""
    good = _finite(numbers)
    return np.stack([np.fmin.reduce(good, axis=1), np.fmax.reduce(good, axis=1)], axis=1)


def _finite(numbers: np.ndarray) -> np.ndarray:
    return np.where(np.isfinite(numbers), numbers, np.nan)
