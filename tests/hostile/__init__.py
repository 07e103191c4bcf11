"""Files that are broken on purpose: each reader opens them or says why not, within limits, and does nothing else."""
