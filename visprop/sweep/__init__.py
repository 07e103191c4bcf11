"""Many runs at once: a grid of settings and seeds, each run in a process of its own or on a Dask cluster.

Read top down: `grid` says which runs, `training` trains one to its end, `job` makes a record of it, `pool` and
`cluster` do many, `folder` keeps the records, so that a sweep that was broken off goes on, `tables`, `curves` and
`compare` say what has come out. No Qt.
"""
