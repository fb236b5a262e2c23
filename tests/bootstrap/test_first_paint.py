"""What is loaded before the first paint is what it shows."""

import os
import subprocess
import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from fastpix_desktop.domain.account import Account
from fastpix_desktop.presenters.preferences import Preferences

OURS = "fastpix_desktop."
SLOW = {
    "asyncio", "qasync", "requests", "ssl", "socket", "keyring", "sqlite3", "websockets",
    "PySide6.QtNetwork", "simulator", "bootstrap.support_report",
}  # fmt: skip
WITH_A_STREAM = {
    "presenters.obs", "presenters.monitor.broadcast", "presenters.stage", "presenters.picture",
    "ui.stream_page.page", "ui.stage", "ui.obs", "ui.monitor.text",
    "domain.monitor.finding", "domain.monitor.playlist", "domain.obs.status", "domain.stage",
}  # fmt: skip
"""What nobody sees before a stream is shown."""
ROOMS = (
    "streams", "create", "obs", "encoders", "monitor", "stage", "picture", "share", "simulcast", "network",
    "reminders", "stream_page", "settings", "help", "storage",
)  # fmt: skip
"""The subjects of which a person without an account sees nothing."""
KNOWN = {
    # of the preferences
    "domain.streams.addresses", "domain.streams.kept_download", "domain.encoders.frame_rates",
    "services.storage.own_files",  # their folder
    "ui.help.bug_reporter",
}  # fmt: skip
"""Of these, what is loaded all the same."""


def loaded(folder: Path) -> set[str]:
    """Return the modules that are loaded at the first paint, ours without the app's name."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    command = [sys.executable, "-m", "tests.bootstrap.painted", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=env, timeout=60)
    return {name.removeprefix(OURS) for name in done.stdout.split()}


def within(modules: Iterable[str], places: Iterable[str]) -> set[str]:
    """Return which modules are one of these places, or in one."""
    return {each for each in modules for place in places if each == place or each.startswith(f"{place}.")}


def test_without_an_account_only_the_connect_page_is_loaded(tmp_path: Path) -> None:
    modules = loaded(tmp_path)
    assert "ui.accounts.connect_page" in modules
    assert within(modules, SLOW | WITH_A_STREAM) == set()
    ours = {each for each in modules if each.split(".")[0] in ("domain", "presenters", "services", "ui")}
    of_rooms = {each for each in ours for room in ROOMS if f".{room}." in f"{each}."}
    assert {each for each in of_rooms if each.split(".")[-1] not in ROOMS} <= KNOWN


def test_with_an_account_list_and_form_are_loaded_but_no_streams_page(tmp_path: Path) -> None:
    preferences = Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    preferences.accounts, preferences.current_account = (Account("token", "Parish"),), "token"
    modules = loaded(tmp_path)
    assert {"ui.streams.sidebar", "ui.create.page"} <= modules
    assert within(modules, SLOW | WITH_A_STREAM) == set()


@pytest.mark.parametrize("name", sorted(SLOW | WITH_A_STREAM | KNOWN))
def test_named_modules_exist(name: str) -> None:
    """A module that was renamed would never be found where it mustn't be."""
    ours = name.split(".", maxsplit=1)[0] in (
        "bootstrap",
        "domain",
        "presenters",
        "services",
        "simulator",
        "ui",
    )
    assert find_spec(OURS + name if ours else name)
