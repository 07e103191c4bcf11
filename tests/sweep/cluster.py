"""A Dask scheduler and two workers in processes of this machine; prints the address, and ends when its input does."""

import sys

if __name__ == "__main__":
    from distributed import LocalCluster

    options = {"n_workers": 2, "threads_per_worker": 1, "processes": True, "dashboard_address": None}
    with LocalCluster(**options, host="127.0.0.1", scheduler_port=0, silence_logs=50) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
