"""Turn obs-websocket's server on in the files of a closed OBS, and put it back."""

import codecs
import os
import secrets
import string
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from fastpix_desktop.domain.errors import FileTrouble
from fastpix_desktop.domain.obs.errors import ObsRunning
from fastpix_desktop.domain.obs.server_files import (
    CONFIG_JSON,
    GLOBAL_INI,
    ServerBefore,
    ServerChange,
    ServerTexts,
    put_back,
    turned_on,
)
from fastpix_desktop.domain.obs.websocket import ObsServer
from fastpix_desktop.services.obs.machine import Machine, is_running
from fastpix_desktop.services.storage.files import read_bytes
from fastpix_desktop.services.system.held_open import patiently

_PASSWORD_LETTERS: Final = string.ascii_letters + string.digits
_PASSWORD_LENGTH: Final = 16
"""As obs-websocket's own."""


def read_server(config: Path) -> ObsServer | None:
    """Return the WebSocket server's settings from an OBS folder; None if there are none."""
    with suppress(FileTrouble):
        return _read(config).server
    return None


def turn_on(config: Path, machine: Machine, *, require_password: bool) -> ServerBefore:
    """Turn the server on in OBS's own folder; return what it was.

    A password is made only if there is none. ``require_password``: also turn authentication on if it's off.
    Raises ObsRunning, FileTrouble, and then changes nothing.
    """
    password = "".join(secrets.choice(_PASSWORD_LETTERS) for _ in range(_PASSWORD_LENGTH))
    return _change(
        config, machine, lambda texts: turned_on(texts, password, require_password=require_password)
    )


def turn_back(before: ServerBefore, machine: Machine) -> None:
    """Set the server as it was. Raises ObsRunning, FileTrouble, and then changes nothing."""
    _change(before.config, machine, lambda texts: put_back(texts, before))


def _change(config: Path, machine: Machine, change: Callable[[ServerTexts], ServerChange]) -> ServerBefore:
    if is_running(machine):
        raise ObsRunning
    done = change(_read(config))
    # Someone's settings may be a link into another folder: the link stays.
    file = Path(os.path.realpath(config / done.file))
    earlier = _bytes_of(file)
    mark = codecs.BOM_UTF8 if (earlier or b"").startswith(codecs.BOM_UTF8) else b""  # OBS's own, on Windows
    text = mark + done.text.encode("utf-8", "surrogateescape")
    _replace(file, text)
    if is_running(machine):
        # OBS was started meanwhile, and may have read either. What it has written itself stays.
        if _bytes_of(file) == text:
            _bring_back(file, earlier)
        raise ObsRunning
    return ServerBefore(config, done.enabled, done.needs_password)


def _read(config: Path) -> ServerTexts:
    """Read both files. Raises FileTrouble for one that can't be read: it must not be replaced."""
    ini, json = _bytes_of(config / GLOBAL_INI), _bytes_of(config / CONFIG_JSON)
    return ServerTexts(
        None if ini is None else _unmarked(ini).decode("utf-8", "surrogateescape"),
        None if json is None else _unmarked(json).decode("utf-8", "replace"),
    )


def _unmarked(content: bytes) -> bytes:
    return content.removeprefix(codecs.BOM_UTF8)


def _bytes_of(file: Path) -> bytes | None:
    try:
        return read_bytes(file)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise FileTrouble(file, error.strerror or str(error)) from error


def _bring_back(file: Path, earlier: bytes | None) -> None:
    if earlier is None:
        with suppress(OSError):
            patiently(file.unlink)
    else:
        _replace(file, earlier)


def _replace(file: Path, content: bytes) -> None:
    """Replace a file with temp + fsync + rename, keeping its mode; a new one is 0600."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        try:
            with os.fdopen(handle, "wb") as written:
                written.write(content)
                written.flush()
                os.fsync(written.fileno())
            with suppress(FileNotFoundError):
                Path(temporary).chmod(file.stat().st_mode & 0o777)
            patiently(lambda: Path(temporary).replace(file))
        except BaseException:
            with suppress(OSError):
                patiently(Path(temporary).unlink)
            raise
    except OSError as error:
        raise FileTrouble(file, error.strerror or str(error)) from error
