"""Address and password of obs-websocket, from OBS's own files or from a person's input.

Source: obs-websocket's ``Config.cpp`` and ``ConnectInfo.cpp``. Since 5.5 (OBS 30.2) its settings stand in
``plugin_config/obs-websocket/config.json``; before, in ``global.ini``. Both hold the password as it is.
"""

import json
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

from fastpix_desktop.domain.account import is_loopback
from fastpix_desktop.domain.obs import ini as obs_ini
from fastpix_desktop.domain.secret import Secret

DEFAULT_PORT: Final = 4455
THIS_COMPUTER: Final = "127.0.0.1"
SECTION: Final = "OBSWebSocket"
INI_KEYS: Final = (
    "FirstLoad",
    "ServerEnabled",
    "ServerPort",
    "AlertsEnabled",
    "AuthRequired",
    "ServerPassword",
)
"""The settings in ``global.ini``'s section."""


@dataclass(frozen=True, slots=True)
class ObsAddress:
    """Address of obs-websocket. The password is empty if OBS asks for none."""

    host: str
    port: int
    password: Secret
    needs_password: bool = False
    """Whether OBS asks for a password, according to its own settings."""

    @property
    def expects_question(self) -> bool:
        """Whether a server that asks for no password can't be this OBS."""
        return self.needs_password or bool(self.password)

    @property
    def is_here(self) -> bool:
        """Whether it's on this computer. To another computer, the connection isn't encrypted."""
        return is_loopback(self.host)

    @property
    def host_port(self) -> str:
        """``host:port``, with an IPv6 address in brackets. Contains no secret."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"


@dataclass(frozen=True, slots=True)
class ObsServer:
    """OBS's WebSocket server settings, from its files."""

    enabled: bool
    port: int
    password: Secret
    needs_password: bool = False

    @property
    def address(self) -> ObsAddress:
        """Its address on this computer."""
        return ObsAddress(THIS_COMPUTER, self.port, self.password, self.needs_password)


@dataclass(frozen=True, slots=True)
class ServerLook:
    """Whether OBS is running on this computer, and its WebSocket server's settings."""

    is_running: bool = False
    server: ObsServer | None = None
    """The enabled one, if there are several OBS; None if none has written any settings."""


def server_from_json(text: str) -> ObsServer | None:
    """Read obs-websocket's ``config.json``; None if it isn't one."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(values, dict):
        return None
    password = values.get("server_password")
    needed = values.get("auth_required") is not False
    return ObsServer(
        enabled=values.get("server_enabled") is True,
        port=_port(values.get("server_port")),
        password=Secret(password if needed and isinstance(password, str) else ""),
        needs_password=needed,
    )


def server_from_ini(text: str) -> ObsServer | None:
    """Read the section in an older OBS's ``global.ini``; None if there is none of its settings."""
    if all(obs_ini.value_of(text, SECTION, key) is None for key in INI_KEYS):
        return None
    enabled = obs_ini.value_of(text, SECTION, "ServerEnabled") or ""
    needed = (obs_ini.value_of(text, SECTION, "AuthRequired") or "true").lower() in ("true", "1")
    password = obs_ini.value_of(text, SECTION, "ServerPassword") or ""
    return ObsServer(
        enabled=enabled.lower() in ("true", "1"),
        port=_port(obs_ini.value_of(text, SECTION, "ServerPort")),
        password=Secret(password if needed else ""),
        needs_password=needed,
    )


def parse_host_port(text: str) -> ObsAddress:
    """Read ``host``, ``host:port``, ``ws://host:port`` or ``obsws://host:port/password``.

    The last is what OBS's *Show Connect Info* gives, the password percent-encoded. A single word that is
    neither an IP address nor localhost needs a port: without one it may be a password, pasted into the
    wrong field. Raises ValueError.
    """
    words = text.strip()
    if not words or any(each.isspace() or not each.isprintable() for each in words):
        raise ValueError("not an address")
    scheme = re.match(r"([A-Za-z]+)://", words)
    if scheme and scheme[1].lower() not in ("ws", "obsws"):
        raise ValueError("not an address of obs-websocket")
    parts = urlsplit(words if scheme else f"obsws://{words}")
    if not parts.hostname or parts.port == 0 or parts.query or parts.fragment or parts.username is not None:
        raise ValueError("not an address")
    if not (scheme or parts.port or "." in parts.hostname or is_loopback(parts.hostname)):
        raise ValueError("not an address")
    password = unquote(parts.path.strip("/")) if scheme and scheme[1].lower() == "obsws" else ""
    if not password and parts.path not in ("", "/"):
        raise ValueError("not an address")
    return ObsAddress(parts.hostname, parts.port or DEFAULT_PORT, Secret(password))


def _port(value: object) -> int:
    try:
        port = int(str(value))
    except ValueError:
        return DEFAULT_PORT
    return port if 0 < port < 1 << 16 else DEFAULT_PORT
