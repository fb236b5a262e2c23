"""What OBS was set to before a stream was sent to it: kept until it is brought back."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
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
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter

_ENTRY: Final = "obs-before"
_MOST: Final = 1000
"""Entries that are read for one OBS at most, whatever the keyring says."""


def before_entry(place: str) -> str:
    """Return the name of the keyring's first entry for an OBS: what it was set to."""
    return f"{_ENTRY} {place}" if place else _ENTRY


def _entry_name(place: str, number: int) -> str:
    """Return the name of any entry for an OBS; those from 1 on name a profile each that was made since."""
    return f"{before_entry(place)} #{number}" if number else before_entry(place)


@dataclass(frozen=True, slots=True)
class ObsRestoreServices:
    """What this presenter needs from the outside. The awaitables raise KeyringTrouble."""

    save_secret: Callable[[str, Secret], Awaitable[None]]
    load_secret: Callable[[str], Awaitable[Secret | None]]
    delete_secret: Callable[[str], Awaitable[None]]


class ObsRestore(Presenter):
    """Keeps it in the keyring, since it holds a key: a program that ends takes nothing with it."""

    changed = Signal()
    """There is something to bring back now, or nothing any more."""

    def __init__(self, services: ObsRestoreServices, link: ObsConnection, preferences: Preferences) -> None:
        super().__init__()
        self._services = services
        self._link = link
        self._preferences = preferences
        self._kept: dict[str, ObsSnapshot] = {}
        """By the OBS that it is of: its ``place``."""
        self._was_read: dict[str, bool] = {}
        """Of which OBS the keyring was asked, and whether it has said what it holds."""
        self._entries: dict[str, list[Secret | None]] = {}
        """What the keyring holds of each OBS, by the entry's number."""
        link.changed.connect(self._load_once)

    @property
    def before(self) -> ObsSnapshot | None:
        """What can be brought back in the OBS that is reached now; what another one had is none of it."""
        return self._kept.get(self._link.place)

    async def remember(self, before: ObsSnapshot) -> None:
        """Keep how OBS is set now. Of several sendings in a row, the first one's is what will be wanted."""
        place = self._link.place
        await self.ended("load")
        if not self._was_read.get(place):
            await self._load(place)
        await self._keep(place, self._earliest(self._kept.get(place), replace(before, place=place)))

    async def bring_back(self) -> str:
        """Set OBS as it was; return the name of its profile. Raises ObsTrouble."""
        before = self.before
        assert before is not None
        await commands.bring_back(self._link, before)
        await self.ended("load")  # it may be rewriting what is deleted now
        await self._keep(before.place, None)
        return before.profile

    def _earliest(self, first: ObsSnapshot | None, before: ObsSnapshot) -> ObsSnapshot:
        """Return what will be wanted: what was there first, unless something else was set by hand since."""
        if first is not None and (
            before.profile in (first.profile, *first.created, *first.used)
            and is_ours(before.service, self._preferences.addresses)
        ):
            created = tuple(dict.fromkeys((*first.created, *before.created)))
            used = tuple(each for each in dict.fromkeys((*first.used, *before.used)) if each not in created)
            return replace(first, created=created, used=used)
        return before

    async def _keep(self, place: str, before: ObsSnapshot | None) -> None:
        self._kept.pop(place, None)
        if before is not None:
            self._kept[place] = before
        self.changed.emit()
        if not self._was_read.get(place):
            return  # what the keyring holds is older, and so what will be wanted
        with suppress(KeyringTrouble):  # undoing works until the program ends
            await self._write(place, before_to_entries(before) if before else ())

    async def _write(self, place: str, entries: tuple[Secret, ...]) -> None:
        """Have the keyring hold these entries of an OBS and no others; those that it holds already stay."""
        held = self._entries[place]
        stay = [
            each for each in held[1:] if each in entries[1:]
        ]  # where they are, so that they aren't rewritten
        entries = (*entries[:1], *filter(None, stay), *(each for each in entries[1:] if each not in stay))
        while len(held) > len(entries):  # the last first: reading ends where one is missing
            await self._services.delete_secret(_entry_name(place, len(held) - 1))
            held.pop()
        held += [None] * (len(entries) - len(held))
        for number in reversed(range(len(entries))):  # the first comes last: an old one names all profiles
            if held[number] != entries[number]:
                await self._services.save_secret(_entry_name(place, number), entries[number])
                held[number] = entries[number]

    async def _read(self, place: str) -> list[Secret | None]:
        """Return the first entry of an OBS, if there is one, and all that follow it."""
        found = [await self._services.load_secret(_entry_name(place, 0))]
        for number in range(1, _MOST):
            entry = await self._services.load_secret(_entry_name(place, number))
            if entry is None:
                break
            found.append(entry)
        return found

    def _load_once(self) -> None:
        place = self._link.place
        if self._link.is_connected and place not in self._was_read:
            self._was_read[place] = False
            self.start("load", self._load(place))

    async def _load(self, place: str) -> None:
        try:
            held = await self._read(place)
        except KeyringTrouble:
            return
        self._was_read[place] = True
        self._entries[place] = held
        before = before_from_entry(held[0]) if held[0] is not None else None
        if before is not None and before.place == place:
            before = with_profiles(before, filter(None, held[1:]))
            since = self._kept.get(place)
            # Written again, since the first released version kept all of it in one entry.
            await self._keep(place, before if since is None else self._earliest(before, since))
