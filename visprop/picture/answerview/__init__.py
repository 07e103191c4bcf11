"""The view "output": what the network answers over its inputs, and the rows."""
