"""The fixtures of tests.qt_fixtures."""

from tests.qt_fixtures import _qt_loop, loop, open_app

__all__ = ["_qt_loop", "loop", "open_app"]
