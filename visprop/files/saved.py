"""What File > Save writes: an experiment as it was opened, or the moment of one that was run or edited."""

from __future__ import annotations

import os

from visprop.debugger.cursor import Cursor
from visprop.experiment import writing
from visprop.files.moments import placed, to_text
from visprop.picture.look import Look
from visprop.session import Session
from visprop.storage import write_whole


def save(session: Session, look: Look, path: str) -> None:
    """Write the branch in view; opened again it has the same digest.

    At the start of a run without edits that is an experiment file, else a moment. The path of a table is relative to
    the file.

    Raises:
        NotSaved: the file could not be written; what stood there before is untouched.
    """
    folder = os.path.dirname(os.path.abspath(path))
    if session.cursor == Cursor() and not session.branch.edits:
        text = writing.to_toml(placed(session.origin, folder))
    else:
        text = to_text(session, look, folder)
    write_whole(path, text.encode())
