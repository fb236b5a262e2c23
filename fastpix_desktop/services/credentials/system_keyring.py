"""Secrets in the system's keyring.

Source of the error classes to expect: ``keyring/errors.py`` of keyring 25. Only backends known to encrypt are
used: others (such as keyrings.alt) may write plain text.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

import keyring
import keyring.backend
import keyring.backends.chainer
import keyring.errors

from fastpix_desktop.domain.errors import KeyringLocked, KeyringMissing, KeyringTrouble
from fastpix_desktop.domain.secret import Secret

SERVICE: Final = "FastPix Desktop"
_FREEDESKTOP: Final = "keyring.backends.SecretService"
_ENCRYPTING: Final = {
    _FREEDESKTOP: "the system keyring",
    "keyring.backends.Windows": "Windows Credential Manager",
    "keyring.backends.macOS": "the macOS Keychain",
    "keyring.backends.kwallet": "KWallet",
    "keyring.backends.libsecret": "the system keyring",
}
"""Backends known to encrypt, and their names for people. Any other may write plain text."""
_MOST_OF_A_NAME: Final = 100
"""Number of deletions of one name after which a keyring counts as only pretending to delete."""
_T = TypeVar("_T")


class Keyring:
    """The system's keyring. Every method may block (it may ask for a password) and raises KeyringTrouble.

    ``service`` is the service name of the entries in the keyring.
    """

    def __init__(self, service: str = SERVICE) -> None:
        self._service = service

    def describe(self) -> str:
        """Return the keyring's name for people. Raises KeyringMissing if none can be trusted."""
        module = type(_trusted_backends()[0]).__module__
        return _secret_service_name() if module == _FREEDESKTOP else _ENCRYPTING[module]

    def save(self, name: str, secret: Secret) -> None:
        """Store ``secret`` under ``name``, replacing an earlier one, and check that it can be read back."""
        text, trouble, backends = secret.reveal(), None, iter(_trusted_backends())
        for backend in backends:
            try:
                _guarded(partial(self._put, backend, name, text))
                break
            except KeyringLocked:
                raise  # the person was already asked, and another backend may lead to the same keyring
            except KeyringTrouble as error:
                trouble = trouble or error
        else:
            raise trouble or KeyringMissing
        for backend in backends:  # it may have been saved here while the first one failed
            with suppress(KeyringTrouble):
                _guarded(partial(self._renew, backend, name, text))

    def load(self, name: str) -> Secret | None:
        """Return the stored secret, or None. If one keyring doesn't have it or fails, the next is asked."""
        trouble: KeyringTrouble | None = None
        for backend in _trusted_backends():
            try:
                text = _guarded(partial(backend.get_password, self._service, name))
            except KeyringLocked:
                raise
            except KeyringTrouble as error:
                trouble = trouble or error
            else:
                if text is not None:
                    return Secret(text)
        if trouble is not None:
            raise trouble  # not found, but not all of them could be asked
        return None

    def delete(self, name: str) -> None:
        """Delete the secret from every keyring. It's fine if there is none."""
        troubles: list[KeyringTrouble] = []
        backends = _trusted_backends()
        for backend in backends:
            try:
                _guarded(partial(self._empty, backend, name))
            except KeyringTrouble as error:
                troubles.append(error)
        serious = [each for each in troubles if not isinstance(each, KeyringMissing)]
        if serious or len(troubles) == len(backends):
            raise (serious or troubles)[0]

    def _put(self, backend: keyring.backend.KeyringBackend, name: str, text: str) -> None:
        """Save an entry, and delete another program's entry of the same name, which might be found first."""
        backend.set_password(self._service, name, text)
        if backend.get_password(self._service, name) == text:
            return
        self._empty(backend, name)
        backend.set_password(self._service, name, text)
        if backend.get_password(self._service, name) != text:
            raise KeyringTrouble("not kept as it was given")

    def _renew(self, backend: keyring.backend.KeyringBackend, name: str, text: str) -> None:
        if backend.get_password(self._service, name) not in (None, text):
            backend.set_password(self._service, name, text)

    def _empty(self, backend: keyring.backend.KeyringBackend, name: str) -> None:
        for _ in range(_MOST_OF_A_NAME):
            if backend.get_password(self._service, name) is None:
                return
            backend.delete_password(self._service, name)
        raise KeyringTrouble("deleted, but still there")


def _guarded(call: Callable[[], _T]) -> _T:
    try:
        return call()
    except KeyringTrouble:
        raise
    except keyring.errors.KeyringLocked:
        raise KeyringLocked from None
    except (keyring.errors.NoKeyringError, keyring.errors.InitError):
        raise KeyringMissing from None
    except Exception as error:  # noqa: BLE001 - backends raise their libraries' errors, too
        raise KeyringTrouble(type(error).__name__) from None


def _trusted_backends() -> list[keyring.backend.KeyringBackend]:
    """Return the keyrings to use, best first. Raises KeyringMissing if there is none."""
    try:
        backend = keyring.get_keyring()
        backends = [backend]
        if isinstance(backend, keyring.backends.chainer.ChainerBackend):
            backends = list(backend.backends)
        found = [each for each in backends if _is_trusted(each)]
    except Exception:  # noqa: BLE001 - keyring's settings may name a broken or missing backend
        raise KeyringMissing from None
    if not found:
        raise KeyringMissing
    return found


def _is_trusted(backend: keyring.backend.KeyringBackend) -> bool:
    return type(backend).__module__ in _ENCRYPTING


def _secret_service_name() -> str:
    """Return which program provides the Secret Service, by asking D-Bus."""
    if sys.platform != "linux":
        return "the system keyring"
    from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - installed on Linux only
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - the same

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
