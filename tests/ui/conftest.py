"""The fixtures of tests.qt_fixtures, and English plurals for all."""

import pytest

from tests.qt_fixtures import _qt_loop, loop, open_app

__all__ = ["_qt_loop", "loop", "open_app"]


@pytest.fixture(autouse=True)
def _plurals(english: None) -> None:
    """Install them also where no window is opened."""
    del english
