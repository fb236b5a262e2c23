"""A real Secret Service (gnome-keyring) with a keyring of its own, and a look inside it."""

import contextlib
import signal
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import secretstorage
from jeepney.io.blocking import open_dbus_connection

from tests.desktop.processes import Processes, stop

PASSWORD = "correct horse"


@dataclass(frozen=True)
class Item:
    """One secret as the keyring holds it."""

    label: str
    attributes: Mapping[str, str]
    secret: str


class SecretService:
    """gnome-keyring-daemon on the desktop's message bus, unlocked."""

    def __init__(self, processes: Processes, env: Mapping[str, str]) -> None:
        self._processes = processes
        self._env = env
        self.start()

    def start(self) -> None:
        """Start the daemon and unlock its keyring, which lives in the desktop's home."""
        self._daemon = self._processes.start(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            self._env,
            stdin=subprocess.PIPE,
        )
        assert self._daemon.stdin
        self._daemon.stdin.write(PASSWORD.encode())
        self._daemon.stdin.close()
        wait = ["gdbus", "wait", "--session", "--timeout", "10", "org.freedesktop.secrets"]
        subprocess.run(wait, env=self._env, check=True, timeout=15)

    def stop(self) -> None:
        """Stop the daemon: from now on there is no keyring on this desktop."""
        stop(self._daemon)

    def lock(self) -> None:
        """Lock the keyring, as a screen lock does: whoever wants a secret now raises the password prompt."""
        with self._collection() as collection:
            collection.lock()

    def freeze(self) -> None:
        """Let the daemon hang: it keeps its name on the bus and answers nothing until `thaw`."""
        self._daemon.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let the daemon go on; it answers what it was asked meanwhile."""
        self._daemon.send_signal(signal.SIGCONT)

    def items(self) -> list[Item]:
        """Everything in the keyring (it must be unlocked)."""
        with self._collection() as collection:
            return [
                Item(item.get_label(), item.get_attributes(), item.get_secret().decode())
                for item in collection.get_all_items()
            ]

    def lookup(self, **attributes: str) -> str | None:
        """The secret of the one item with these attributes (keyring's are `service` and `username`)."""
        found = [item.secret for item in self.items() if attributes.items() <= item.attributes.items()]
        assert len(found) <= 1, f"{len(found)} items match {attributes}"
        return found[0] if found else None

    @contextlib.contextmanager
    def _collection(self) -> Iterator[secretstorage.Collection]:
        with open_dbus_connection(bus=self._env["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            yield secretstorage.get_default_collection(connection)
