"""A person's computer as the released version left it: data folder, keyring and OBS, copied for one test."""

import json
import os
import shutil
from pathlib import Path
from typing import Final

from keyring.backend import KeyringBackend
from PySide6.QtCore import QSettings

from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.services.obs.machine import Machine

RELEASED: Final = Path(__file__).parents[1] / "fixtures/released"
PARISH: Final = "5a1e7000-0000-4000-8000-000000000001"
STUDIO: Final = "5a1e7000-0000-4000-8000-000000000002"
SECRETS: Final = {PARISH: "pretend-secret-of-the-parish", STUDIO: "pretend-secret-of-the-studio"}
EVENING, MESSE, COPIED = (
    "57dde0ef72745307ec325eec8048e341",
    "32116b79afe08a13086c1b789e7e1fc3",
    "16cbc21ce380a1764a104e66b7debb9b",
)
"""The streams that were made with the program, in this order."""
PASSWORD: Final = "pretend-obs-password"
_PORT_OF_ITS_FILES, _PORT_OF_ITS_ADDRESS = "44550", "44551"


class InMemory(KeyringBackend):
    """A keyring in memory, in place of the system's."""

    priority = 1

    def __init__(self, entries: dict[tuple[str, str], str]) -> None:
        self.entries = entries

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


# The program asks where a keyring comes from: only some are known to encrypt.
InMemory.__module__ = "keyring.backends.SecretService"


class Home:
    """The copy, and the computer that it is on."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.presets_file = folder / "presets.json"
        self.obs = folder / "home/.config/obs-studio"
        self._sockets = folder / "root/proc/net/unix"
        self._sockets.parent.mkdir(parents=True)
        shutil.copytree(RELEASED / "data", self.data)
        shutil.copytree(RELEASED / "obs-studio", self.obs)
        shutil.copy(RELEASED / "presets.json", self.presets_file)
        entries = json.loads((RELEASED / "keyring.json").read_text(encoding="utf-8"))
        self.keyring = InMemory({(each["service"], each["name"]): each["value"] for each in entries})
        self.machine = Machine("linux", folder / "home", {"PATH": os.defpath}, folder / "root")
        self.set_obs_running(running=False)

    @property
    def preferences(self) -> Preferences:
        """The settings as they are on the disk now."""
        return Preferences(QSettings(str(self.data / "settings.ini"), QSettings.Format.IniFormat))

    def remembered(self) -> list[str]:
        """The names of the entries that remember how OBS was set."""
        return [name for _, name in self.keyring.entries if name.startswith("obs-before")]

    def set_obs_running(self, *, running: bool) -> None:
        line = "0: 00000002 00000000 00010000 0001 01 1 @/com/obsproject30.2.3\n" if running else ""
        self._sockets.write_text("Num RefCount Protocol Flags Type St Inode Path\n" + line)

    def put_obs_on(self, port: int) -> None:
        """Have OBS listen on a port that is free here, wherever its files, settings and keyring name it."""
        files = [self.obs / "plugin_config/obs-websocket/config.json", self.data / "settings.ini"]
        for file in files:
            file.write_text(_with_port(file.read_text(encoding="utf-8"), port), encoding="utf-8")
        entries = self.keyring.entries
        self.keyring.entries = {
            (service, _with_port(name, port)): _with_port(value, port)
            for (service, name), value in entries.items()
        }


def _with_port(text: str, port: int) -> str:
    return text.replace(_PORT_OF_ITS_FILES, str(port)).replace(_PORT_OF_ITS_ADDRESS, str(port))
