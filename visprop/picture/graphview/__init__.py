"""The computation graph of a network with one hidden layer, and under it the same in matrix form."""
