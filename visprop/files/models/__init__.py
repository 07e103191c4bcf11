"""Trained networks of other programs: read from safetensors, NumPy and ONNX files, and written as safetensors."""

from visprop.files.models.model import Model
from visprop.files.models.placing import with_model
from visprop.files.models.reading import KINDS, load
from visprop.files.models.writing import to_safetensors

__all__ = ["KINDS", "Model", "load", "to_safetensors", "with_model"]
