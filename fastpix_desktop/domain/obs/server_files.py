"""Turn obs-websocket's server on and off in the files of a closed OBS.

Source: obs-websocket's ``Config.cpp``. Up to OBS 30.1 the settings are the section ``[OBSWebSocket]`` of
``global.ini``. Since 30.2 they are ``plugin_config/obs-websocket/config.json``; but if ``global.ini`` has one
of the old values, those win at the next start, replace the file's, and are removed from ``global.ini``. So
the section counts if it's there. A new section works for every version: older ones read it, newer ones move
it (seen on 29.0.2, 30.2.3 and 32.2.2).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from fastpix_desktop.domain.obs import ini as obs_ini
from fastpix_desktop.domain.obs.websocket import SECTION, ObsServer, server_from_ini, server_from_json
from fastpix_desktop.domain.secret import Secret

GLOBAL_INI: Final = "global.ini"
CONFIG_JSON: Final = "plugin_config/obs-websocket/config.json"


class ServerFile(StrEnum):
    """The file that holds the settings, as a path in OBS's folder."""

    INI = GLOBAL_INI
    JSON = CONFIG_JSON


@dataclass(frozen=True, slots=True)
class ServerTexts:
    """The texts of both files; None for a missing one. They contain OBS's password, so they aren't shown."""

    ini: str | None = field(default=None, repr=False)
    json: str | None = field(default=None, repr=False)

    @property
    def file(self) -> ServerFile:
        """The file whose settings count at OBS's next start; the one to add them to if there are none."""
        has_section = self.ini is not None and server_from_ini(self.ini) is not None
        return ServerFile.INI if has_section or self.json is None else ServerFile.JSON

    @property
    def server(self) -> ObsServer | None:
        """The settings that count at OBS's next start; None if there are none, or they can't be read."""
        if self.file is ServerFile.INI:
            return server_from_ini(self.ini or "")
        return server_from_json(self.json or "")


@dataclass(frozen=True, slots=True)
class ServerBefore:
    """What the app changed in a closed OBS's server settings, for *Restore OBS's settings*.

    It contains no password: OBS makes one itself at its first start, and one made here stays.
    """

    config: Path
    """OBS's own folder, ``.../obs-studio``."""
    enabled: bool
    needs_password: bool


@dataclass(frozen=True, slots=True)
class ServerChange:
    """A file's new text, and what the settings were."""

    file: ServerFile
    text: str = field(repr=False)
    enabled: bool
    needs_password: bool


def has_password(texts: ServerTexts) -> bool:
    """Whether the settings contain a password, used or not."""
    return bool(_raw(texts)[1])


def turned_on(texts: ServerTexts, new_password: str, *, require_password: bool) -> ServerChange:
    """Return the change that turns the server on.

    The port, every other value and an existing password stay, because other programs may use them;
    ``new_password`` is set if there is none. ``require_password``: turn authentication on if it's off.
    """
    before, password = _raw(texts)
    values: dict[str, Any] = {"server_enabled": True}
    if require_password and not before.needs_password:
        values["auth_required"] = True
    if not password:
        values["server_password"] = new_password
    return _changed(texts, before, values)


def put_back(texts: ServerTexts, before: ServerBefore) -> ServerChange:
    """Return the change that sets the server as it was, wherever its settings are by now."""
    now, _ = _raw(texts)
    values = {"server_enabled": before.enabled, "auth_required": before.needs_password}
    return _changed(texts, now, values)


def _raw(texts: ServerTexts) -> tuple[ObsServer, str]:
    """Return the settings, with OBS's defaults for missing ones, and the password even if it isn't used."""
    server = texts.server or ObsServer(enabled=False, port=0, password=Secret(""), needs_password=True)
    if texts.file is ServerFile.INI:
        ini = texts.ini or ""
        return server, obs_ini.value_of(ini, SECTION, "ServerPassword") or ""
    password = _object(texts).get("server_password")
    return server, password if isinstance(password, str) else ""


def _changed(texts: ServerTexts, before: ObsServer, values: Mapping[str, Any]) -> ServerChange:
    if texts.file is ServerFile.JSON:
        text = json.dumps({**_object(texts), **values}, ensure_ascii=False, indent=4)
    else:
        text = texts.ini or ""
        for name, value in values.items():
            written = str(value).lower() if isinstance(value, bool) else value
            text = obs_ini.with_value(text, SECTION, _INI_NAMES[name], written)
    return ServerChange(texts.file, text, before.enabled, before.needs_password)


_INI_NAMES: Final = {
    "server_enabled": "ServerEnabled",
    "auth_required": "AuthRequired",
    "server_password": "ServerPassword",
}


def _object(texts: ServerTexts) -> Mapping[str, Any]:
    """Return the JSON file's members; none if it's damaged: OBS replaces it then."""
    try:
        values = json.loads(texts.json or "")
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def befores_to_text(befores: Mapping[Path, ServerBefore]) -> str:
    """Return a text for the preferences."""
    return json.dumps(
        [
            {"config": str(each.config), "enabled": each.enabled, "needs_password": each.needs_password}
            for each in befores.values()
        ]
    )


def befores_from_text(text: str) -> Mapping[Path, ServerBefore]:
    """Read that text; damaged entries are left out. Raises ValueError if it isn't one."""
    values = json.loads(text)
    if not isinstance(values, list):
        raise ValueError(text)  # noqa: TRY004 - what every reader of an option raises
    found: dict[Path, ServerBefore] = {}
    for each in values:
        match each:
            case {"config": str(config), "enabled": bool(enabled), "needs_password": bool(needs)}:
                found[Path(config)] = ServerBefore(Path(config), enabled, needs)
    return found
