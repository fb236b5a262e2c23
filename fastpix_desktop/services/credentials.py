"""Secrets in the system's keyring.

Source of the error classes to expect: ``keyring/errors.py`` of keyring 25. A backend that writes plain text
(keyrings.alt) counts as none at all.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

import keyring
import keyring.backend
import keyring.backends.chainer
import keyring.errors

from fastpix_desktop.domain.errors import KeyringLocked, KeyringMissing, KeyringTrouble
from fastpix_desktop.domain.secret import Secret

SERVICE: Final = "FastPix Desktop"
_T = TypeVar("_T")


class Keyring:
    """The system's keyring. Every method can block (it may ask for its password), and raises KeyringTrouble.

    ``service`` is the name under which the entries stand in the keyring.
    """

    def __init__(self, service: str = SERVICE) -> None:
        self._service = service

    def describe(self) -> str:
        """Return the keyring's name for people. Raises KeyringMissing where there is none to trust."""
        module = type(_trusted_backend()).__module__
        if module.startswith("keyring.backends.SecretService"):
            return _secret_service_name()
        names = {
            "keyring.backends.Windows": "Windows Credential Manager",
            "keyring.backends.macOS": "the macOS Keychain",
            "keyring.backends.kwallet": "KWallet",
            "keyring.backends.libsecret": "the system keyring",
        }
        return names.get(module, "the system keyring")

    def save(self, name: str, secret: Secret) -> None:
        """Keep ``secret`` under ``name``, replacing an earlier one."""
        _guarded(lambda: _trusted_backend().set_password(self._service, name, secret.reveal()))

    def load(self, name: str) -> Secret | None:
        """Return what was kept, or None."""
        text = _guarded(lambda: _trusted_backend().get_password(self._service, name))
        return None if text is None else Secret(text)

    def delete(self, name: str) -> None:
        """Delete what was kept; nothing there is fine."""
        if self.load(name) is not None:
            _guarded(lambda: _trusted_backend().delete_password(self._service, name))


def _guarded(call: Callable[[], _T]) -> _T:
    try:
        return call()
    except KeyringTrouble:
        raise
    except keyring.errors.KeyringLocked:
        raise KeyringLocked from None
    except (keyring.errors.NoKeyringError, keyring.errors.InitError):
        raise KeyringMissing from None
    except Exception as error:  # noqa: BLE001 - backends let their own libraries' errors through
        raise KeyringTrouble(type(error).__name__) from None


def _trusted_backend() -> keyring.backend.KeyringBackend:
    try:
        backend = keyring.get_keyring()
    except Exception:  # noqa: BLE001 - keyring's settings name a backend that is not installed, or broken
        raise KeyringMissing from None
    if isinstance(backend, keyring.backends.chainer.ChainerBackend):
        backend = next(filter(_is_trusted, backend.backends), backend)
    if not _is_trusted(backend):
        raise KeyringMissing
    return backend


def _is_trusted(backend: keyring.backend.KeyringBackend) -> bool:
    module = type(backend).__module__
    unfit = ("keyring.backends.fail", "keyring.backends.null", "keyring.backends.chainer", "keyrings.alt")
    return not module.startswith(unfit)


def _secret_service_name() -> str:
    """Ask D-Bus whose process serves the secrets: several programs do."""
    if sys.platform != "linux":
        return "the system keyring"
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - there on Linux only
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

    bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    ask = new_method_call(bus, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",))
    names = {"gnome-keyring": "GNOME Keyring", "kwallet": "KWallet", "ksecretd": "KWallet",
             "keepassxc": "KeePassXC"}  # fmt: skip
    try:
        with open_dbus_connection() as connection:
            process_id = connection.send_and_get_reply(ask, timeout=2).body[0]
        process = Path(f"/proc/{int(process_id)}/comm").read_text(encoding="utf-8")
    except (OSError, ValueError, IndexError, KeyError):
        return "the system keyring"
    return next((name for start, name in names.items() if process.startswith(start)), "the system keyring")
