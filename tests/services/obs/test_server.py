"""OBS's WebSocket server, turned on in its files while it's closed."""

import json
import stat
import sys
from pathlib import Path

import pytest

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.obs.errors import ObsRunning
from fastpix_desktop.domain.obs.installation import Installation
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.services.obs import server as obs_server
from fastpix_desktop.services.obs.folders import find_installations
from fastpix_desktop.services.obs.machine import Machine
from fastpix_desktop.services.obs.server import read_server, turn_back, turn_on
from tests.obs.obs_ini import parse
from tests.services.obs_on_disk import machine, obs

__all__ = ["machine", "obs"]
RUNNING = "0: 00000002 00000000 00010000 0001 01 1 @/com/obsproject30.2.3\n"
NEWER = {"server_enabled": False, "server_port": 4470, "server_password": "theirs", "first_load": False}


def newer_file(config: Path) -> Path:
    file = config / "plugin_config/obs-websocket/config.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    return file


def set_running(machine: Machine, *, running: bool) -> None:
    sockets = machine.root / "proc/net/unix"
    sockets.parent.mkdir(parents=True, exist_ok=True)
    sockets.write_text(RUNNING if running else "")


def files(folder: Path) -> dict[str, bytes]:
    return {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def test_never_started(machine: Machine, obs: Installation) -> None:
    obs.config.rename(obs.config.with_name("gone"))
    before = turn_on(obs.config, machine, require_password=False)
    assert (before.enabled, before.needs_password) == (False, True)
    server = read_server(obs.config)
    assert server is not None
    assert server.enabled
    assert len(server.password.reveal()) == 16
    assert server.password.reveal().isalnum()
    assert set(files(obs.config)) == {"global.ini"}
    if sys.platform != "win32":
        assert stat.S_IMODE((obs.config / "global.ini").stat().st_mode) == 0o600
    turn_back(before, machine)
    server = read_server(obs.config)
    assert server is not None
    assert not server.enabled


def test_two_computers_get_two_passwords(machine: Machine, obs: Installation, tmp_path: Path) -> None:
    found = []
    for name in ("one", "two"):
        turn_on(tmp_path / name, machine, require_password=False)
        found.append(read_server(tmp_path / name))
    assert found[0] != found[1]


def test_other_settings_stay_to_the_byte(machine: Machine, obs: Installation) -> None:
    ini = obs.config / "global.ini"
    theirs = b"\xef\xbb\xbf[General]\r\nName=\xff\xfe\r\n\r\n[OBSWebSocket]\r\nServerEnabled=false\r\n"
    ini.write_bytes(theirs + b"ServerPassword=theirs\r\n")
    ini.chmod(0o644)
    before = turn_on(obs.config, machine, require_password=False)
    assert ini.read_bytes() == theirs.replace(b"false", b"true") + b"ServerPassword=theirs\r\n"
    if sys.platform != "win32":
        assert stat.S_IMODE(ini.stat().st_mode) == 0o644
    turn_back(before, machine)
    assert parse(ini.read_bytes().decode(errors="replace"))["OBSWebSocket"]["ServerEnabled"] == "false"


@pytest.mark.posix("only an administrator may make a link on Windows")
def test_the_newer_file_and_one_that_is_a_link(machine: Machine, obs: Installation, tmp_path: Path) -> None:
    (obs.config / "global.ini").write_text("[General]\nFirstRun=true\n")
    kept = tmp_path / "dotfiles.json"
    kept.write_text(json.dumps(NEWER))
    link = newer_file(obs.config)
    link.symlink_to(kept)
    before = turn_on(obs.config, machine, require_password=False)
    assert link.is_symlink()
    assert json.loads(kept.read_text()) == {**NEWER, "server_enabled": True}
    assert (obs.config / "global.ini").read_text() == "[General]\nFirstRun=true\n"
    turn_back(before, machine)
    assert json.loads(kept.read_text()) == {**NEWER, "auth_required": True}


def test_put_back_after_a_newer_obs_has_moved_it(machine: Machine, obs: Installation) -> None:
    before = turn_on(obs.config, machine, require_password=False)
    (obs.config / "global.ini").write_text("[OBSWebSocket]\n")
    newer_file(obs.config).write_text(json.dumps({**NEWER, "server_enabled": True}))
    turn_back(before, machine)
    server = read_server(obs.config)
    assert server is not None
    assert not server.enabled
    assert server.password == Secret("theirs")


def test_an_upgraded_obs_has_what_its_old_file_says(machine: Machine, obs: Installation) -> None:
    section = "[OBSWebSocket]\nServerEnabled=true\nServerPort=4460\nServerPassword=old\n"
    (obs.config / "global.ini").write_text(section)
    newer_file(obs.config).write_text(json.dumps(NEWER))
    server = read_server(obs.config)
    assert server is not None
    assert (server.enabled, server.port, server.password) == (True, 4460, Secret("old"))


@pytest.mark.parametrize("running", ["before", "meanwhile", "meanwhile, and it wrote"])
@pytest.mark.parametrize("had_file", [True, False])
def test_refused_while_obs_runs(
    machine: Machine, obs: Installation, had_file: bool, running: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ini = obs.config / "global.ini"
    if had_file:
        ini.write_text("[General]\nFirstRun=true\n")
    earlier = files(obs.config)
    set_running(machine, running=running == "before")
    replace = obs_server._replace

    def then_started(file: Path, content: bytes) -> None:
        replace(file, content)
        set_running(machine, running=True)
        if "wrote" in running:
            ini.write_text("OBS's own")

    if running != "before":
        monkeypatch.setattr(obs_server, "_replace", then_started)
    with pytest.raises(ObsRunning):
        turn_on(obs.config, machine, require_password=False)
    assert files(obs.config) == ({"global.ini": b"OBS's own"} if "wrote" in running else earlier)


@pytest.mark.parametrize("name", ["global.ini", "plugin_config/obs-websocket/config.json"])
def test_a_file_that_is_none_is_left_alone(machine: Machine, obs: Installation, name: str) -> None:
    newer_file(obs.config)
    (obs.config / name).mkdir()
    earlier = files(obs.config)
    with pytest.raises(FileTrouble):
        turn_on(obs.config, machine, require_password=False)
    assert files(obs.config) == earlier
    assert read_server(obs.config) is None


def test_a_folder_that_cannot_be_made(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileTrouble):
        turn_on(tmp_path / "file/obs-studio", machine, require_password=False)


def test_no_password_is_said(machine: Machine, obs: Installation, caplog: pytest.LogCaptureFixture) -> None:
    before = turn_on(obs.config, machine, require_password=True)
    server = read_server(obs.config)
    assert server is not None
    assert server.password.reveal() not in f"{before!r} {server!r} {caplog.text}"


@pytest.mark.parametrize(
    ("platform", "variables", "folder"),
    [
        ("win32", {"APPDATA": "{}/AppData/Roaming"}, "AppData/Roaming/obs-studio"),
        ("darwin", {}, "Library/Application Support/obs-studio"),
        ("linux", {}, ".config/obs-studio"),
    ],
)
def test_each_system_has_it_in_obss_own_folder(
    platform: str, variables: dict[str, str], folder: str, tmp_path: Path
) -> None:
    newer_file(tmp_path / folder).write_text(json.dumps(NEWER))
    values = {name: value.format(tmp_path) for name, value in variables.items()}
    machine = Machine(platform, tmp_path, values, tmp_path / "root", lambda _: (), lambda: ())
    found = next(each for each in find_installations(machine) if each.config == tmp_path / folder)
    turn_on(found.config, machine, require_password=False)
    assert json.loads(newer_file(tmp_path / folder).read_text())["server_enabled"] is True
