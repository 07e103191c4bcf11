"""The sigmoid bench: a target, and the constant and the sigmoids whose sum is to fit it, with handles on each."""
