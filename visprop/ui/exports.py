"""What the window writes to files: the iteration in view as a script, and the weights in view."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QFileDialog

from visprop.errors import VispropError
from visprop.files.iteration import Iteration, iteration_of
from visprop.files.models import to_safetensors
from visprop.files.numpy_script import numpy_script
from visprop.files.torch_script import torch_script
from visprop.storage import write_whole
from visprop.ui.out.filmdialog import FilmDialog
from visprop.ui.out.lessondialog import LessonDialog
from visprop.ui.out.making import MakingDialog
from visprop.ui.out.picturedialog import PictureDialog
from visprop.ui.out.subjects import subjects
from visprop.words import translate

COPIED = 2.0  # of the size on the screen: sharp on paper and in slides


class Exports:
    """Asks for a file and writes it, for one window."""

    def __init__(self, window: Any) -> None:
        self._window = window

    def ask_numpy(self) -> None:
        """Write the iteration in view as a NumPy script."""
        self._ask(translate("Exports", "Export NumPy script"), "numpy", numpy_script)

    def ask_torch(self) -> None:
        """Write the iteration in view as a PyTorch script."""
        self._ask(translate("Exports", "Export PyTorch script"), "torch", torch_script)

    def ask_weights(self) -> None:
        """Write the weights in view as a safetensors file."""
        kinds = translate("Exports", "Weights (*.safetensors);;All files (*)")
        name = self._name("weights.safetensors")
        path, _ = QFileDialog.getSaveFileName(self._window, translate("Exports", "Export weights"), name, kinds)
        if path:
            self._save(path, to_safetensors(self._window.session))

    def ask_picture(self) -> None:
        """Ask for a picture of the window as it is now, and write it."""
        self._window.clock.pause()
        PictureDialog(self._window).open()

    def ask_film(self) -> None:
        """Ask for a film of steps, and make it; the window stays free."""
        self._window.clock.pause()
        FilmDialog(self._window).show()

    def ask_lesson(self) -> None:
        """Ask for pages of the lesson that is open, and make them; the window stays free."""
        self._window.clock.pause()
        LessonDialog(self._window).show()

    def copy_picture(self) -> None:
        """Put the network and its formula on the clipboard."""
        QApplication.clipboard().setImage(subjects(self._window)[0].image(COPIED))
        self._window.note(translate("Export", "The picture is on the clipboard."))

    def stop(self) -> None:
        """End what is under way: the window closes."""
        for dialog in self._window.findChildren(MakingDialog):
            dialog.close()

    def _ask(self, title: str, kind: str, write: Callable[[Iteration], str]) -> None:
        kinds = translate("Exports", "Python scripts (*.py);;All files (*)")
        path, _ = QFileDialog.getSaveFileName(self._window, title, self._name(f"{kind}.py"), kinds)
        if path:
            self._save(path, write(iteration_of(self._window.session)).encode())

    def _name(self, ending: str) -> str:
        """A name that says which iteration it is, beside the experiment's file; the run stands still meanwhile."""
        self._window.clock.pause()
        session = self._window.session
        source = Path(session.experiment.source)
        folder = source.parent if source.is_file() else Path()
        return str(folder / f"{source.stem or 'visprop'}-{session.cursor.iteration}-{ending}")

    def _save(self, path: str, data: bytes) -> None:
        try:
            write_whole(path, data)
        except VispropError as error:
            self._window.failures.not_saved(error)
            return
        self._window.note(translate("Exports", "Written: {path}").format(path=path))
