"""A hand-fused NumPy training loop: the yardstick that benchmarks compare `Session.advance` with.

Plain gradient descent on an MLP with half squared error (mean over the batch), float64 or float32, a new permutation
every epoch, each batch gathered, its loss kept. Nothing else: no per-example cost, history, ladder or checks.

    step = fused((2, 4, 2, 1), "tanh", batch=10); step()        # one iteration
    python fused.py                                              # iterations/s of the four reference networks
"""

import time
from itertools import pairwise

import numpy as np

REFERENCE = {
    "2-4-2-1 tanh, batch 10": ((2, 4, 2, 1), "tanh", 10),
    "2-8-8-1 tanh, batch 32": ((2, 8, 8, 1), "tanh", 32),
    "116-64-32-16-1 relu, batch 256": ((116, 64, 32, 16, 1), "relu", 256),
    "784-128-64-10 relu, batch 64": ((784, 128, 64, 10), "relu", 64),
}


def fused(sizes, activation, batch, dtype=np.float64, batches=25, rate=1e-3, seed=0):
    """Return a function that does one iteration. Bias columns are folded into W, all buffers are made once."""
    rng = np.random.default_rng(seed)
    X = rng.standard_normal((batch * batches, sizes[0])).astype(dtype)
    Y = rng.standard_normal((batch * batches, sizes[-1])).astype(dtype)
    shapes = [(i + 1, o) for i, o in pairwise(sizes)]
    theta, g, move = (np.empty(sum(i * o for i, o in shapes), dtype) for _ in range(3))
    W, G, at = [], [], 0
    for i, o in shapes:
        W.append(theta[at : at + i * o].reshape(i, o))
        G.append(g[at : at + i * o].reshape(i, o))
        at += i * o
        W[-1][:] = rng.standard_normal((i, o)) / np.sqrt(i)
        W[-1][-1] = 0
    L = len(W)
    A = [np.ones((batch, n + 1), dtype) for n in sizes[:-1]]
    inner = [a[:, :-1] for a in A]
    Z = [np.empty((batch, n), dtype) for n in sizes[1:]]
    D = [np.empty_like(z) for z in Z]
    S = [np.empty_like(z) for z in Z]
    y, losses, state = np.empty((batch, sizes[-1]), dtype), np.empty(1 << 20), {"k": 0, "order": None}
    one, zero, eta, half = dtype(1), dtype(0), dtype(rate / batch), 0.5 / batch
    dot, multiply, subtract = np.dot, np.multiply, np.subtract

    def step():
        k = state["k"]
        slot = k % batches
        if slot == 0:
            state["order"] = np.random.default_rng((seed, k // batches)).permutation(len(X))
        rows = state["order"][slot * batch : (slot + 1) * batch]
        inner[0][:] = X[rows]
        np.take(Y, rows, 0, y)
        for l in range(L - 1):
            dot(A[l], W[l], Z[l])
            np.tanh(Z[l], inner[l + 1]) if activation == "tanh" else np.maximum(Z[l], zero, out=inner[l + 1])
        dot(A[L - 1], W[L - 1], Z[L - 1])
        subtract(Z[L - 1], y, D[L - 1])
        e = D[L - 1].ravel()
        losses[k & 0xFFFFF] = half * dot(e, e)
        for l in range(L - 1, 0, -1):
            dot(A[l].T, D[l], G[l])
            dot(D[l], W[l][:-1].T, D[l - 1])
            if activation == "tanh":
                multiply(inner[l], inner[l], S[l - 1])
                subtract(one, S[l - 1], S[l - 1])
            else:
                np.greater(inner[l], zero, S[l - 1])
            multiply(D[l - 1], S[l - 1], D[l - 1])
        dot(A[0].T, D[0], G[0])
        multiply(g, eta, move)
        subtract(theta, move, theta)
        state["k"] = k + 1

    return step


def rate_of(step, seconds=1.0, repeats=5):
    """Median iterations per second over `repeats` runs."""
    for _ in range(50):
        step()
    rates = []
    for _ in range(repeats):
        n, start = 0, time.perf_counter()
        while time.perf_counter() - start < seconds / repeats:
            for _ in range(20):
                step()
            n += 20
        rates.append(n / (time.perf_counter() - start))
    return sorted(rates)[repeats // 2]


if __name__ == "__main__":
    for name, (sizes, activation, batch) in REFERENCE.items():
        double, single = rate_of(fused(sizes, activation, batch)), rate_of(fused(sizes, activation, batch, np.float32))
        print(f"{name}: float64 {double:,.0f}/s, float32 {single:,.0f}/s")
