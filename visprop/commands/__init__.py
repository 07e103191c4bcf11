"""The sub-commands, a module each: `parser()` says what it takes, `run(options)` does it and gives the exit code."""
