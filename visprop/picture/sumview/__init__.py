"""∂L/∂w as a sum over the examples of a batch, and how the batches of an epoch are cut from the rows."""
