"""What goes to files other than pictures: an iteration as a program of its own, in NumPy or in PyTorch."""
