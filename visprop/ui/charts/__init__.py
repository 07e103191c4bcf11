"""The charts of the window. Modules that import pyqtgraph are imported after the first painted frame only."""
