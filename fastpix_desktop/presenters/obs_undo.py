"""What OBS was set to before a stream was sent to it: kept until it is brought back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Signal

from fastpix_desktop.domain.errors import KeyringTrouble
from fastpix_desktop.domain.obs_before import Before, before_from_entry, before_to_entry
from fastpix_desktop.domain.obs_service import is_ours
from fastpix_desktop.domain.secret import Secret
from fastpix_desktop.presenters import obs_acts
from fastpix_desktop.presenters.obs_link import ObsLink
from fastpix_desktop.presenters.preferences import Preferences
from fastpix_desktop.presenters.presenter import Presenter

_ENTRY: Final = "obs-before"


def before_entry(place: str) -> str:
    """Return the name of the keyring's entry for an OBS: each has one of its own."""
    return f"{_ENTRY} {place}" if place else _ENTRY


@dataclass(frozen=True, slots=True)
class ObsUndoServices:
    """What this presenter needs from the outside. The awaitables raise KeyringTrouble."""

    save_secret: Callable[[str, Secret], Awaitable[None]]
    load_secret: Callable[[str], Awaitable[Secret | None]]
    delete_secret: Callable[[str], Awaitable[None]]


class ObsUndo(Presenter):
    """Keeps it in the keyring, since it holds a key: a program that ends takes nothing with it."""

    changed = Signal()
    """There is something to bring back now, or nothing any more."""

    def __init__(self, services: ObsUndoServices, link: ObsLink, preferences: Preferences) -> None:
        super().__init__()
        self._services = services
        self._link = link
        self._preferences = preferences
        self._kept: dict[str, Before] = {}
        """By the OBS that it is of: its ``place``."""
        self._was_read: dict[str, bool] = {}
        """Of which OBS the keyring was asked, and whether it has said what it holds."""
        link.changed.connect(self._load_once)

    @property
    def before(self) -> Before | None:
        """What can be brought back in the OBS that is reached now; what another one had is none of it."""
        return self._kept.get(self._link.place)

    async def remember(self, before: Before) -> None:
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
        await obs_acts.bring_back(self._link, before)
        await self._keep(before.place, None)
        return before.profile

    def _earliest(self, first: Before | None, before: Before) -> Before:
        """Return what will be wanted: what was there first, unless something else was set by hand since."""
        if first is not None and (
            before.profile in (first.profile, *first.created, *first.used)
            and is_ours(before.service, self._preferences.addresses)
        ):
            created = tuple(dict.fromkeys((*first.created, *before.created)))
            used = tuple(each for each in dict.fromkeys((*first.used, *before.used)) if each not in created)
            return replace(first, created=created, used=used)
        return before

    async def _keep(self, place: str, before: Before | None) -> None:
        self._kept.pop(place, None)
        if before is not None:
            self._kept[place] = before
        self.changed.emit()
        if not self._was_read.get(place):
            return  # what the keyring holds is older, and so what will be wanted
        try:
            if before is None:
                await self._services.delete_secret(before_entry(place))
            else:
                await self._services.save_secret(before_entry(place), before_to_entry(before))
        except KeyringTrouble:
            return  # undoing works until the program ends

    def _load_once(self) -> None:
        place = self._link.place
        if self._link.is_connected and place not in self._was_read:
            self._was_read[place] = False
            self.start("load", self._load(place))

    async def _load(self, place: str) -> None:
        try:
            entry = await self._services.load_secret(before_entry(place))
        except KeyringTrouble:
            return
        self._was_read[place] = True
        before = before_from_entry(entry) if entry is not None else None
        if before is not None and before.place == place:
            since = self._kept.get(place)
            self._kept[place] = before if since is None else self._earliest(before, since)
            self.changed.emit()
