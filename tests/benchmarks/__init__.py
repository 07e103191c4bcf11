import visprop  # noqa: F401 - before NumPy, as a user does: it sets the number of BLAS threads
