"""What goes to files other than pictures and data: the text of a moment; an iteration as a program of its own."""
