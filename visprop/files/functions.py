"""The functions that the code twin calls, as text: NumPy, in the engine's stable forms (a slope has no 1 - a in it)."""

from __future__ import annotations

import re
from collections.abc import Iterable

# Values and derivatives (d...) stand under each other; a function uses only those above it.
_SOURCES = """
def sigmoid(z):
    return 1 / (1 + np.exp(-z))  # e^-z may overflow: 1 / inf is the right 0

def dsigmoid(z):
    return sigmoid(z) * sigmoid(-z)

def dtanh(z):
    return 1 / np.cosh(z) ** 2

def relu(z):
    return np.maximum(z, 0)

def drelu(z):
    return (z > 0).astype(z.dtype)  # 0 at 0

def leaky_relu(z):
    return np.maximum(z, 0.01 * z)

def dleaky_relu(z):
    return np.where(z > 0, 1, 0.01).astype(z.dtype)  # 0.01 at 0

def hard_sigmoid(z):
    return np.clip(z / 6 + 0.5, 0, 1)

def dhard_sigmoid(z):
    return np.where(abs(z) < 3, 1 / 6, 0).astype(z.dtype)  # 0 at -3 and 3

def softplus(z):
    return np.maximum(z, 0) + np.log1p(np.exp(-abs(z)))

def dsoftplus(z):
    return sigmoid(z)

def softmax(z):
    power = np.exp(z - z.max(1, keepdims=True))
    return power / power.sum(1, keepdims=True)

def dsoftmax(a, dC_da):
    most = a.argmax(1, keepdims=True)
    d = dC_da - np.take_along_axis(dC_da, most, 1)
    return a * (d - (a * d).sum(1, keepdims=True))

def huber(e):
    c = np.clip(e, -1, 1)
    return c * (e - c / 2)

def bce(z, t):
    C = t * softplus(-z) + (1 - t) * softplus(z)
    return C.mean(1)

def dbce(z, t):
    d = (1 - t) * sigmoid(z) - t * sigmoid(-z)
    return d / t.shape[1]

def cross_entropy(z, t):
    z = z - z.max(1, keepdims=True)
    power = np.exp(z)
    np.put_along_axis(power, z.argmax(1, keepdims=True), 0, 1)
    others = power.sum(1, keepdims=True)
    return (t * (np.log1p(others) - z)).sum(1)

def dcross_entropy(a, t):
    others = a @ (1 - np.eye(t.shape[1], dtype=a.dtype))
    return a * (t.sum(1, keepdims=True) - t) - t * others

def unroll(W, b):
    parts = [np.append(W[l], b[l]) for l in W]
    return np.concatenate(parts)

def part(vector, name, layer):
    for l in W:
        end = W[l].size
        w, vector = vector[:end], vector[end:]
        bias, vector = vector[: len(b[l])], vector[len(b[l]) :]
        if l == layer and name == "b":
            return bias
        if l == layer:
            return w.reshape(W[l].shape)
"""

FUNCTIONS = {part.split("(")[0]: "def " + part.strip() for part in _SOURCES.split("\ndef ")[1:]}


def needed(texts: Iterable[str]) -> list[str]:
    """Return the functions that lines of code call, and those that these call, as text and in order."""
    found: set[str] = set()
    wanted = set(re.findall(r"\w+", " ".join(texts)))
    while more := (wanted & FUNCTIONS.keys()) - found:
        found |= more
        wanted = {word for name in more for word in re.findall(r"\w+", FUNCTIONS[name])}
    return [source for name, source in FUNCTIONS.items() if name in found]
