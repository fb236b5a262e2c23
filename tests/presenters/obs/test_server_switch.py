"""What the server of a closed OBS was, is known until it's set back: also after a restart."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from fastpix_desktop.bootstrap.adapters.adapters import Adapters
from fastpix_desktop.bootstrap.adapters.sign_in import SignInAdapters
from fastpix_desktop.domain.obs.errors import ObsRunning
from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.presenters.obs.server_switch import ServerSwitch
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.services.obs.machine import Machine
from tests.services.obs_on_disk import machine, obs

__all__ = ["machine", "obs"]
THEIRS = {"server_enabled": False, "auth_required": False, "server_password": "theirs", "server_port": 4470}


class Here:
    """A run of the app beside this OBS."""

    def __init__(self, folder: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.preferences = Preferences(settings)
        entry = SignInAdapters(self.preferences, api_url="http://127.0.0.1:1", keeper=None)
        adapters = Adapters(folder / "data", self.preferences, entry)
        monkeypatch.setattr(Machine, "this", lambda: machine)
        self.switch = ServerSwitch(adapters.obs, self.preferences)
        self.adapters = adapters

    def turn_on(self, where: Installation, *, require_password: bool = False) -> None:
        asyncio.run(self.switch.turn_on(where, require_password=require_password))

    def turn_back(self) -> None:
        asyncio.run(self.switch.turn_all_back())

    def remembers(self, where: Installation) -> bool:
        return where.config in self.preferences.obs_servers_before

    def close(self) -> None:
        asyncio.run(self.adapters.close())


@pytest.fixture
def here(tmp_path: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch) -> Here:
    return Here(tmp_path, machine, monkeypatch)


def settings_of(where: Installation) -> Path:
    file = where.config / "plugin_config/obs-websocket/config.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    return file


def test_set_back_after_a_restart(
    here: Here, obs: Installation, tmp_path: Path, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings_of(obs).write_text(json.dumps(THEIRS))
    assert not here.remembers(obs)
    here.turn_on(obs, require_password=True)
    here.turn_on(obs, require_password=True)  # once more: what was before the first counts
    assert json.loads(settings_of(obs).read_text()) == {
        **THEIRS,
        "server_enabled": True,
        "auth_required": True,
    }
    here.close()
    again = Here(tmp_path, machine, monkeypatch)
    assert again.remembers(obs)
    again.turn_back()
    assert json.loads(settings_of(obs).read_text()) == THEIRS
    assert not again.remembers(obs)
    again.turn_back()  # nothing to do
    assert "theirs" not in (tmp_path / "settings.ini").read_text()
    again.close()


def test_nothing_is_remembered_of_one_that_was_on(here: Here, obs: Installation) -> None:
    settings_of(obs).write_text(json.dumps({**THEIRS, "server_enabled": True, "auth_required": True}))
    here.turn_on(obs)
    assert not here.remembers(obs)
    here.close()


def test_each_obs_has_a_server_of_its_own(here: Here, obs: Installation, tmp_path: Path) -> None:
    other = replace(obs, config=tmp_path / "other/obs-studio")
    here.turn_on(other)
    assert asyncio.run(here.adapters.obs.server_of(obs)) is None
    server = asyncio.run(here.adapters.obs.server_of(other))
    assert server is not None
    assert server.enabled
    assert here.remembers(other)
    assert not here.remembers(obs)
    here.close()


def test_remembered_while_it_cannot_be_set_back(here: Here, obs: Installation, machine: Machine) -> None:
    here.turn_on(obs)
    sockets = machine.root / "proc/net/unix"
    sockets.parent.mkdir(parents=True, exist_ok=True)
    sockets.write_text("0: 00000002 00000000 00010000 0001 01 1 @/com/obsproject30.2.3\n")
    with pytest.raises(ObsRunning):
        here.turn_back()
    assert here.remembers(obs)
    here.close()
