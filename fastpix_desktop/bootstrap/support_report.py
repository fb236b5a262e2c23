"""The contents of a support file, and the secrets that must not be in it."""

import platform
import sys
from collections.abc import Awaitable, Callable, Iterable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QGuiApplication

from fastpix_desktop import __version__
from fastpix_desktop.base import logs
from fastpix_desktop.base.resources import resources
from fastpix_desktop.domain.errors import KeyringTrouble
from fastpix_desktop.domain.obs.service import secrets_of
from fastpix_desktop.domain.obs.snapshot import before_from_entry
from fastpix_desktop.domain.secret import Secret, alive
from fastpix_desktop.domain.share.signing_key import entry_names
from fastpix_desktop.presenters.obs.pairing import PASSWORD_ENTRY
from fastpix_desktop.presenters.obs.restore import before_entry
from fastpix_desktop.presenters.preferences import FROM_FILES, Preferences

PRIVATE: Final = {
    "accounts", "current_account", "kept_keys", "signing_keys", "signing_key_requests", "export_folder",
    "obs_pairing", "never_unused",
}  # fmt: skip
"""Preferences that are only counted, or left out."""


def notices() -> str:
    """Return a package's third-party notices; empty if there are none."""
    path = resources() / "third-party-notices.txt"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def sections(data_dir: Path, preferences: Preferences) -> Callable[[], Mapping[str, Mapping[str, str] | str]]:
    """Return a callable that collects the sections. It reads the logs, so call it in a worker thread."""
    fixed = {"Program": _program(), "Settings": _settings(preferences)}
    return lambda: {**fixed, **logs.texts(data_dir)}


async def secrets(
    preferences: Preferences, load: Callable[[str], Awaitable[Secret | None]]
) -> Iterable[Secret]:
    """Return every secret in memory, and those the keyring returns."""
    kept: Mapping[str, Iterable[str]] = getattr(preferences, "kept_keys", {})
    names = [account.token_id for account in preferences.accounts]
    names += [f"stream:{stream_id}" for ids in kept.values() for stream_id in ids]
    signing: Mapping[str, Iterable[str]] = getattr(preferences, "signing_keys", {})
    names += [name for ids in signing.values() for key_id in ids for name in entry_names(key_id)]
    names += [PASSWORD_ENTRY, *map(before_entry, {"", preferences.obs_pairing} - {FROM_FILES})]
    found = []
    for name in names:
        try:
            found.append(await load(name))
        except KeyringTrouble:
            break  # this may be why the person wants the file
    held = {secret for secret in found if secret is not None}
    before = [each for each in map(before_from_entry, held) if each is not None]
    return {*alive(), *held, *(secret for each in before for secret in secrets_of(each.service))}


def _program() -> dict[str, str]:
    return {
        "FastPix Desktop": f"{__version__} ({'package' if getattr(sys, 'frozen', False) else 'Python'})",
        "Qt": f"{QLibraryInfo.version().toString()}, {QGuiApplication.platformName()}",
        "Python": platform.python_version(),
        "System": platform.platform(),
        "Desktop": QGuiApplication.desktopFileName(),
        "Screens": ", ".join(
            f"{screen.size().width()} × {screen.size().height()} at {screen.devicePixelRatio():g}"
            for screen in QGuiApplication.screens()
        ),
    }


def _settings(preferences: Preferences) -> dict[str, str]:
    names = [name for name in vars(Preferences) if hasattr(vars(Preferences)[name], "__set__")]
    shown = {
        name: str(getattr(preferences, name)) for name in names if name not in PRIVATE and name != "geometry"
    }
    return {**shown, "accounts": str(len(preferences.accounts))}
