"""The fixtures of tests.qt_fixtures, and English plurals for all."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.qt_fixtures import _qt_loop, loop, open_app

__all__ = ["_qt_loop", "loop", "open_app"]


@pytest.fixture(autouse=True)
def _plurals(qapp: QApplication) -> None:
    """Have them also where no window is opened."""
    del qapp
