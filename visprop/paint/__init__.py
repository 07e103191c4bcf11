"""Frames on a QPainter, in windows and in files. QtGui only, no widgets."""
