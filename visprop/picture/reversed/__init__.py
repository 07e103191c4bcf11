"""The reversed network: an amplifier for each hidden neuron, ∂C/∂z flowing from the cost back over the same edges."""
