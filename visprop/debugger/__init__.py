"""Time: cursors, grains, checkpoints, and going to any moment."""
