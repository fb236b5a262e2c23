"""What all tests share: hypothesis's settings, the simulator, and silence."""

import ctypes
import logging
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from fastpix_desktop.simulator import Simulator

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

COMPILE = Path(__file__).parents[1] / "packaging/translations.py"

pytest_plugins = ["tests.spread"]
if sys.platform == "linux":  # a virtual desktop is an X server, a D-Bus and a Secret Service
    pytest_plugins += ["tests.desktop.fixtures"]

# "ci": the same examples in every run; "quick": a few of them, on a second system; "search": new ones, to go
# looking for trouble.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("quick", derandomize=True, deadline=None, max_examples=10)
settings.register_profile("search", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker of the fixture below."""
    config.addinivalue_line(
        "markers",
        "expected_log(*patterns): each pattern has to be found in a log record of WARNING or worse; "
        "a record that none of them fits fails the test",
    )
    config.addinivalue_line("markers", "posix(why): the test is about what Windows hasn't got; it says what")
    config.addinivalue_line("markers", "not_wine(why): holds on Windows, and can't be shown under Wine")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """On Windows, skip the tests of what there is on POSIX systems only, each with its reason."""
    if sys.platform == "win32":
        # Wine's developer FAQ names this function to tell it by.
        is_wine = hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")
        for item in items:
            for mark in item.iter_markers("posix"):
                item.add_marker(pytest.mark.skip(reason=f"POSIX only: {mark.args[0]}"))
            for mark in item.iter_markers("not_wine") if is_wine else ():
                item.add_marker(pytest.mark.skip(reason=f"not under Wine: {mark.args[0]}"))


class _Keeper(logging.Handler):
    """Keeps what is logged, as text."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")
        if record.exc_info and record.exc_info[1]:
            self.lines[-1] += f" ({record.exc_info[1]!r})"


@pytest.fixture(autouse=True)
def _silence(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test on a log record of WARNING or worse that its expected_log markers do not name."""
    keeper = _Keeper()
    logging.getLogger().addHandler(keeper)
    yield
    logging.getLogger().removeHandler(keeper)
    patterns = [str(each) for mark in request.node.iter_markers("expected_log") for each in mark.args]
    unexpected = [line for line in keeper.lines if not any(re.search(each, line) for each in patterns)]
    missing = [each for each in patterns if not any(re.search(each, line) for line in keeper.lines)]
    if unexpected or missing:
        pytest.fail("\n".join(["unexpected in the log:", *unexpected, "missing in it:", *missing]))


@pytest.fixture(autouse=True)
def _logs_as_before() -> Iterator[None]:
    """Undo what the program does to logging when it starts; the next test reads the log in its own way."""
    root, ours = logging.getLogger(), logging.getLogger("fastpix_desktop")
    handlers, level, hooks = list(root.handlers), ours.level, (sys.excepthook, threading.excepthook)
    yield
    for handler in [each for each in root.handlers if each not in handlers]:
        root.removeHandler(handler)
        handler.close()
    ours.setLevel(level)
    sys.excepthook, threading.excepthook = hooks


@pytest.fixture(autouse=True)
def _stay_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Send whatever would leave this computer to a proxy that is not there; packages are fetched for real."""
    if "packaging" not in request.path.parts:
        for name in ("http_proxy", "https_proxy"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
        monkeypatch.setenv("no_proxy", "localhost,127.0.0.1,::1")


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The application, in English with its plurals, whatever language the system has."""
    subprocess.run([sys.executable, str(COMPILE), "compile"], check=True)  # a test may not be run by make

    from PySide6.QtCore import QLocale  # noqa: PLC0415 - tests without Qt don't need it

    from fastpix_desktop.bootstrap.language import Language  # noqa: PLC0415

    formats = QLocale()
    Language(qapp).use("en")
    QLocale.setDefault(formats)
    return qapp


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """A FastPix API on loopback, with one account and no streams."""
    with Simulator() as running:
        yield running
