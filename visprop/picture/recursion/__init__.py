"""The walk to the backward pass: one neuron, its two cases, then ∂C/∂z from the output layer back."""
