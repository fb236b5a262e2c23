"""OBS's settings from before a stream was sent to it, kept until they are restored."""

from contextlib import suppress
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import KeyringTrouble
from fastpix_desktop.domain.obs.service import is_ours
from fastpix_desktop.domain.obs.snapshot import (
    ObsSnapshot,
    before_from_entry,
    before_to_entries,
    with_profiles,
)
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters.obs import commands
from fastpix_desktop.presenters.obs.connection import ObsConnection
from fastpix_desktop.presenters.ports.credentials import Credentials
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter, Task

_ENTRY: Final = "obs-before"
_MOST: Final = 1000
"""Largest number of entries to read for one OBS."""


def before_entry(host_port: str) -> str:
    """Return the name of the first keyring entry for an OBS: its earlier settings."""
    return f"{_ENTRY} {host_port}" if host_port else _ENTRY


def _entry_name(host_port: str, number: int) -> str:
    """Return the name of a keyring entry for an OBS; those from 1 on name a profile each."""
    return f"{before_entry(host_port)} #{number}" if number else before_entry(host_port)


class ObsRestore(Presenter):
    """Keeps them in the keyring, because they contain a key and must survive a restart."""

    changed = Signal()
    """Whether there is something to restore has changed."""

    def __init__(self, keys: Credentials, link: ObsConnection, preferences: Preferences) -> None:
        super().__init__()
        self._keys = keys
        self._link = link
        self._preferences = preferences
        self._loading = Task(self, "load")
        self._kept: dict[str, ObsSnapshot] = {}
        """By the OBS's ``host_port``."""
        self._was_read: dict[str, bool] = {}
        """The OBS the keyring was asked about, and whether it has answered."""
        self._entries: dict[str, list[Secret | None]] = {}
        """The keyring's entries for each OBS, by number."""

    @property
    def before(self) -> ObsSnapshot | None:
        """What can be restored in the OBS connected now; other OBS have their own."""
        return self._kept.get(self._link.host_port)

    async def remember(self, before: ObsSnapshot) -> None:
        """Keep OBS's current settings.

        Of several changes in a row, the settings before the first one count.
        """
        host_port = self._link.host_port
        await self._loading.ended()
        if not self._was_read.get(host_port):
            await self._load(host_port)
        await self._keep(
            host_port, self._earliest(self._kept.get(host_port), replace(before, host_port=host_port))
        )

    async def bring_back(self) -> str:
        """Restore OBS's settings; return its profile's name. Raises ObsTrouble."""
        before = self.before
        assert before is not None
        await commands.bring_back(self._link, before)
        await self._loading.ended()  # it may be rewriting the entries that are deleted now
        await self._keep(before.host_port, None)
        return before.profile

    def _earliest(self, first: ObsSnapshot | None, before: ObsSnapshot) -> ObsSnapshot:
        """Return the settings to restore: the first ones, unless the person changed them since."""
        if first is not None and (
            before.profile in (first.profile, *first.created, *first.used)
            and is_ours(before.service, self._preferences.addresses)
        ):
            created = tuple(dict.fromkeys((*first.created, *before.created)))
            used = tuple(each for each in dict.fromkeys((*first.used, *before.used)) if each not in created)
            return replace(first, created=created, used=used)
        return before

    async def _keep(self, host_port: str, before: ObsSnapshot | None) -> None:
        self._kept.pop(host_port, None)
        if before is not None:
            self._kept[host_port] = before
        self.changed.emit()
        if not self._was_read.get(host_port):
            return  # the keyring's settings are older, so they are the ones to restore
        with suppress(KeyringTrouble):  # restoring works until the app closes
            await self._write(host_port, before_to_entries(before) if before else ())

    async def _write(self, host_port: str, entries: tuple[Secret, ...]) -> None:
        """Make these the keyring's only entries for an OBS; existing ones stay."""
        held = self._entries[host_port]
        stay = [
            each for each in held[1:] if each in entries[1:]
        ]  # keep their places, so that they aren't rewritten
        entries = (*entries[:1], *filter(None, stay), *(each for each in entries[1:] if each not in stay))
        while len(held) > len(entries):  # from the last on, because reading ends at the first gap
            await self._keys.delete(_entry_name(host_port, len(held) - 1))
            held.pop()
        held += [None] * (len(entries) - len(held))
        # the first one last, because an old one names all profiles
        for number in reversed(range(len(entries))):
            if held[number] != entries[number]:
                await self._keys.save(_entry_name(host_port, number), entries[number])
                held[number] = entries[number]

    async def _read(self, host_port: str) -> list[Secret | None]:
        """Return an OBS's first entry, if any, and all that follow."""
        found = [await self._keys.load(_entry_name(host_port, 0))]
        for number in range(1, _MOST):
            entry = await self._keys.load(_entry_name(host_port, number))
            if entry is None:
                break
            found.append(entry)
        return found

    def load_once(self) -> None:
        """Read the settings that the connected OBS had, unless they were read already."""
        host_port = self._link.host_port
        if self._link.is_connected and host_port not in self._was_read:
            self._was_read[host_port] = False
            self._loading.start(self._load(host_port))

    async def _load(self, host_port: str) -> None:
        try:
            held = await self._read(host_port)
        except KeyringTrouble:
            return
        self._was_read[host_port] = True
        self._entries[host_port] = held
        before = before_from_entry(held[0]) if held[0] is not None else None
        if before is not None and before.host_port == host_port:
            before = with_profiles(before, filter(None, held[1:]))
            since = self._kept.get(host_port)
            # Write it again, because the first released version stored everything in one entry.
            await self._keep(host_port, before if since is None else self._earliest(before, since))
