"""Files for the tests of tables."""

import pytest


@pytest.fixture
def file(tmp_path):
    """Return a function that writes a file and gives its path."""

    def write(content):
        path = tmp_path / "t.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)

    return write
