"""The fixtures of tests.qt_fixtures, and an application as it was before."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.qt_fixtures import _qt_loop, loop, open_app

__all__ = ["_qt_loop", "loop", "open_app"]


@pytest.fixture(autouse=True)
def _clean_application(qapp: QApplication) -> Iterator[None]:
    """Have English plurals also where no window is opened, and leave no widgets behind.

    What pytest-qt closes goes when an event loop runs, and many tests run none: the next style sheet would be
    worked out for the windows of all tests before it.
    """
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
