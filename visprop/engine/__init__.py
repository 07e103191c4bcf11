"""The mathematics: one program of micro-operations, bound once to arrays; stepping and training run the same calls."""
